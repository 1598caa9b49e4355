import type { Block, Inline } from './markdownTree.ts';

/** The inline nodes of a block itself, not of blocks in it. */
function textsOf(block: Block): Inline[][] {
  if (block.kind === 'paragraph' || block.kind === 'heading') return [block.children];
  return block.kind === 'table' ? block.rows.flat() : [];
}

function childrenOf(block: Block): Block[] {
  if (block.kind === 'quote') return block.children;
  return block.kind === 'list' ? block.items.flatMap(({ children }) => children) : [];
}

function inside(node: Inline): Inline[] {
  return typeof node === 'string' || node.kind === 'code' ? [] : node.children;
}

/** Each block of a tree, outermost first. */
function everyBlock(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => [block, ...everyBlock(childrenOf(block))]);
}

/** Each inline node of a tree, in the order of the text. */
export function everyInline(blocks: readonly Block[]): Inline[] {
  const expand = (node: Inline): Inline[] => [node, ...inside(node).flatMap(expand)];
  return everyBlock(blocks).flatMap((block) => textsOf(block).flat().flatMap(expand));
}

/** Quotes and lists in one another. */
export function quoteDepth(blocks: readonly Block[]): number {
  const isOuter = (block: Block) => block.kind === 'quote' || block.kind === 'list';
  return Math.max(
    0,
    ...blocks.slice(0, 9999).map((block) => (isOuter(block) ? 1 : 0) + quoteDepth(childrenOf(block))),
  );
}

/** Emphases and links in one another. */
export function inlineDepth(blocks: readonly Block[]): number {
  const depth = (nodes: Inline[]): number =>
    nodes.reduce((most, node) => Math.max(most, typeof node === 'string' ? 0 : 1 + depth(inside(node))), 0);
  return everyBlock(blocks).reduce((most, block) => Math.max(most, ...textsOf(block).map(depth)), 0);
}

/** Elements that the tree becomes, rows and the table's own parts left out. */
export function countElements(blocks: readonly Block[]): number {
  const parts = everyBlock(blocks).map((block) => {
    if (block.kind === 'list') return 1 + block.items.length;
    if (block.kind === 'codeBlock') return 8;
    return block.kind === 'table' ? 1 + block.rows.flat().length : 1;
  });
  const inline = everyInline(blocks).filter((node) => typeof node !== 'string').length;
  return parts.reduce((sum, count) => sum + count, inline);
}

/** Everything that is shown of a message, in order. */
export function wordsShown(blocks: readonly Block[]): string {
  const ofInline = (nodes: readonly Inline[]): string =>
    nodes
      .map((node) =>
        typeof node === 'string' ? node : node.kind === 'code' ? node.text : ofInline(node.children),
      )
      .join('');
  return blocks
    .map((block) => {
      if (block.kind === 'codeBlock') return `${block.info}\n${block.text}`;
      return [...textsOf(block).map(ofInline), wordsShown(childrenOf(block))].join('\n');
    })
    .join('\n');
}
