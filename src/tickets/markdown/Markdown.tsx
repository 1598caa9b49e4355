import { createElement, memo, useMemo } from 'react';
import type { MarkdownLabels } from './markdownLabels.ts';
import { parseMarkdown } from './parseMarkdown.ts';
import { renderBlocks } from './renderBlocks.tsx';
import styles from './Markdown.module.css';

/**
 * A ticket message as its author formatted it (C48), by React nodes alone. Memoised, for a thread is drawn again with
 * each poll and keystroke while its messages stay: one parse and one render per text. Hand in the same `labels`
 * object as long as the language stays.
 */
export const Markdown = memo(function Markdown({ text, labels }: { text: string; labels: MarkdownLabels }) {
  const blocks = useMemo(() => parseMarkdown(text), [text]);
  return createElement(
    'div',
    { className: styles['prose'] },
    ...renderBlocks(blocks, labels, { dir: 'auto' }),
  );
});
