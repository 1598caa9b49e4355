import { createElement, type HTMLAttributes, type ReactNode } from 'react';
import { classNames } from '../../ui/classNames.ts';
import { Fold } from '../fold/Fold.tsx';
import { isLong } from '../fold/isLong.ts';
import { MarkdownCode } from './MarkdownCode.tsx';
import type { MarkdownLabels } from './markdownLabels.ts';
import type { Block, Inline, List, Table } from './markdownTree.ts';
import { wordsShown } from './measureTree.ts';
import { renderInline } from './renderInline.tsx';
import styles from './Markdown.module.css';

type Direction = Pick<HTMLAttributes<HTMLElement>, 'dir'>;

/** A longer quote, mostly of one's own words, is folded. */
const MAX_QUOTE_LINES = 10;

/** Below the page's h1 and the entry's h2, so that a message cannot break the page's outline. */
const headingTags = ['h3', 'h4', 'h5', 'h6'];

function renderList(list: List, labels: MarkdownLabels, direction: Direction): ReactNode {
  const items = list.items.map(({ number, children }) =>
    createElement('li', number === null ? null : { value: number }, ...renderBlocks(children, labels, {})),
  );
  // Marks of three digits and more need room
  const isWide = list.items.some(({ number }) => (number ?? 0) > 99);
  const className = classNames(!list.isLoose && styles['tight'], isWide && styles['wide']);
  return createElement(list.items[0]?.number === null ? 'ul' : 'ol', { ...direction, className }, ...items);
}

function renderRow(cells: Inline[][], { align }: Table, labels: MarkdownLabels, isHead: boolean): ReactNode {
  const nodes = cells.map((cell, at) => {
    const props = { className: styles[align[at] ?? 'start'] };
    // An empty th would be a heading without words
    if (isHead && cell.length > 0)
      return createElement('th', { ...props, scope: 'col' }, ...renderInline(cell, labels));
    return createElement('td', props, ...renderInline(cell, labels));
  });
  return createElement('tr', null, ...nodes);
}

function renderTable(table: Table, labels: MarkdownLabels, direction: Direction): ReactNode {
  const [head, ...body] = table.rows.map((row, at) => renderRow(row, table, labels, at === 0));
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keys
    <div {...direction} className={styles['scroll']} tabIndex={0}>
      <table>
        <thead>{head}</thead>
        {createElement('tbody', null, ...body)}
      </table>
    </div>
  );
}

function renderBlock(block: Block, labels: MarkdownLabels, direction: Direction): ReactNode {
  if (block.kind === 'paragraph')
    return createElement('p', direction, ...renderInline(block.children, labels));
  if (block.kind === 'codeBlock') return <MarkdownCode info={block.info} text={block.text} labels={labels} />;
  if (block.kind === 'list') return renderList(block, labels, direction);
  if (block.kind === 'table') return renderTable(block, labels, direction);
  if (block.kind === 'quote') {
    const quote = createElement('blockquote', direction, ...renderBlocks(block.children, labels, {}));
    const isOutermost = direction.dir !== undefined;
    return isOutermost && isLong(wordsShown(block.children), MAX_QUOTE_LINES) ? (
      <Fold of="quote">{quote}</Fold>
    ) : (
      quote
    );
  }
  if (block.kind === 'heading') {
    const tag = headingTags[block.level - 1] ?? 'h6';
    return createElement(tag, direction, ...renderInline(block.children, labels));
  }
  return <hr />;
}

/**
 * Children are handed on one by one, so that their place is their identity: a tree never changes. `direction` is for
 * outermost blocks: a child with a `dir` of its own would be passed over when its parent's is found, so that inner
 * paragraphs find theirs by CSS (`unicode-bidi: plaintext`).
 */
export function renderBlocks(
  blocks: readonly Block[],
  labels: MarkdownLabels,
  direction: Direction,
): ReactNode[] {
  return blocks.map((block) => renderBlock(block, labels, direction));
}
