import type { Block, CodeBlock, Inline, List, Meter, Paragraph, Table } from './markdownTree.ts';
import type { SafeLink } from './safeLink.ts';

/** Quotes and list items in one another; what is deeper is text (H017). */
export const MAX_DEPTH = 12;

/** A code block is as many elements, for it comes with a head and a button. */
export const CODE_PARTS = 8;

/** Blocks, items and cells of a message; what follows is text (H008). */
export const MAX_BLOCKS = 5000;

/** What may lie within another: `indent` is the column where an item's text begins, 0 for a quote. */
export interface Container {
  children: Block[];
  list: List | null;
  indent: number;
}

/** The block whose lines are being gathered. */
type Leaf =
  | { kind: 'paragraph'; node: Paragraph; lines: string[] }
  | { kind: 'code'; node: CodeBlock; lines: string[]; fence: string; indent: number }
  | { kind: 'table'; node: Table };

export interface BlockState {
  /** The message itself, then what is open within it. */
  stack: [Container, ...Container[]];
  leaf: Leaf | null;
  /** True after a blank line: what comes then makes its list loose. */
  isApart: boolean;
  /** Where each `[label]: address` leads. */
  definitions: Map<string, SafeLink>;
  /** Texts that become inline nodes once all definitions are known, in the order of the message. */
  texts: { into: Inline[]; source: () => string }[];
  left: number;
  meter: Meter;
}

export function topOf(state: BlockState): Container {
  return state.stack.at(-1) ?? state.stack[0];
}

/** Closes what is deeper than `depth` containers, and the open leaf. */
export function closeTo(state: BlockState, depth: number): void {
  state.stack.length = Math.max(1, Math.min(depth, state.stack.length));
  finishLeaf(state);
}

export function finishLeaf(state: BlockState): void {
  const { leaf } = state;
  state.leaf = null;
  if (leaf?.kind !== 'code') return;
  if (!leaf.fence) while (leaf.lines.at(-1)?.trim() === '') leaf.lines.pop();
  leaf.node.text = leaf.lines.join('\n');
}

/** Puts a block into the container at `depth`; what is deeper is closed. */
export function addBlock(state: BlockState, depth: number, block: Block): void {
  closeTo(state, depth);
  const { children, list } = topOf(state);
  if (list && state.isApart && children.length > 0) list.isLoose = true;
  children.push(block);
  state.left -= 1;
}

/** Inline nodes that are made of `source` later. */
export function addText(state: BlockState, source: () => string): Inline[] {
  const into: Inline[] = [];
  state.texts.push({ into, source });
  return into;
}
