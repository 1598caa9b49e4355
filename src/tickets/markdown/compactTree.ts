import type { Block, Inline, Table } from './markdownTree.ts';

function compactInline(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node.replaceAll('\n', '⏎');
      if (node.kind === 'code') return `code(${node.text})`;
      if (node.kind !== 'link') return `${node.kind}(${compactInline(node.children)})`;
      const title = node.title && ` "${node.title}"`;
      const host = node.leadsTo === null ? '' : ` → ${node.leadsTo}`;
      return `a<${node.href}${title}>(${compactInline(node.children)}${host})`;
    })
    .join('');
}

function compactTable({ align, rows }: Table): string {
  return `table:${align.join(',')}[${rows.map((row) => row.map(compactInline).join(' | ')).join(' // ')}]`;
}

function compactBlock(block: Block): string {
  if (block.kind === 'paragraph') return `p(${compactInline(block.children)})`;
  if (block.kind === 'heading') return `h${block.level}(${compactInline(block.children)})`;
  if (block.kind === 'codeBlock') return `pre:${block.info}(${block.text.replaceAll('\n', '⏎')})`;
  if (block.kind === 'quote') return `quote[${compactTree(block.children)}]`;
  if (block.kind === 'table') return compactTable(block);
  if (block.kind === 'rule') return 'rule';
  const items = block.items.map(({ number, children }) => `${number ?? '•'} ${compactTree(children)}`);
  return `${block.isLoose ? 'loose' : 'list'}[${items.join('; ')}]`;
}

/** A tree on one line, for tests to compare. */
export function compactTree(blocks: readonly Block[]): string {
  return blocks.map(compactBlock).join(' ');
}
