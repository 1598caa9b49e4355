import { addBlock, addText, CODE_PARTS, finishLeaf, topOf, type BlockState } from './blockState.ts';
import { closesFence, dropColumns, indentOf, isRule, readFence, readHeading } from './lineShapes.ts';
import { labelKey } from './linkBrackets.ts';
import type { Inline } from './markdownTree.ts';
import { safeHref } from './safeLink.ts';
import { fitRow, readAlignments, splitRow } from './tableRows.ts';

/** Code takes lines as they are; false when the line is not part of it. */
export function continueCode(state: BlockState, line: string): boolean {
  const { leaf } = state;
  if (leaf?.kind !== 'code') return false;
  if (leaf.fence && closesFence(line, leaf.fence)) finishLeaf(state);
  else if (leaf.fence || line.trim() === '' || indentOf(line) > 3)
    leaf.lines.push(dropColumns(line, leaf.indent));
  else return false;
  return true;
}

function startCode(
  state: BlockState,
  depth: number,
  code: { info: string; fence: string; indent: number },
): string[] {
  const lines: string[] = [];
  const node = { kind: 'codeBlock' as const, info: code.info, text: '' };
  addBlock(state, depth, node);
  state.left -= CODE_PARTS - 1;
  state.leaf = { kind: 'code', node, lines, fence: code.fence, indent: code.indent };
  return lines;
}

/** A block of one line, or the first line of a code block. */
function addLeaf(state: BlockState, depth: number, line: string): boolean {
  const text = line.trim();
  const indent = indentOf(line);
  if (indent > 3) {
    if (state.leaf?.kind === 'paragraph') return false;
    startCode(state, depth, { info: '', fence: '', indent: 4 }).push(dropColumns(line, 4));
    return true;
  }
  const fence = readFence(text);
  const heading = readHeading(text);
  if (fence) startCode(state, depth, { ...fence, indent });
  else if (heading) {
    addBlock(state, depth, {
      kind: 'heading',
      level: heading.level,
      children: addText(state, () => heading.words),
    });
  } else if (isRule(text)) addBlock(state, depth, { kind: 'rule' });
  else return false;
  return true;
}

function addRow(state: BlockState, line: string, columns: number): Inline[][] {
  state.left -= columns;
  return fitRow(splitRow(line), columns).map((cell) => addText(state, () => cell));
}

/** A row of a table, or the dashes that make a table of the line above. */
function addTableLine(state: BlockState, line: string): boolean {
  const { leaf } = state;
  if (leaf?.kind === 'table' && line.includes('|')) {
    leaf.node.rows.push(addRow(state, line, leaf.node.align.length));
    return true;
  }
  const head = leaf?.kind === 'paragraph' ? (leaf.lines.at(-1) ?? '') : '';
  const align = leaf?.kind === 'paragraph' ? readAlignments(head, line) : null;
  if (leaf?.kind !== 'paragraph' || !align) return false;
  leaf.lines.pop();
  if (leaf.lines.length === 0) topOf(state).children.pop();
  const node = { kind: 'table' as const, align, rows: [addRow(state, head, align.length)] };
  addBlock(state, state.stack.length, node);
  state.leaf = { kind: 'table', node };
  return true;
}

/** `[label]: address` stays to be read where it stands, and makes links of `[label]` elsewhere. */
function noteDefinition(state: BlockState, line: string): void {
  const found = /^\s{0,3}\[([^[\]]{1,999})\]:\s*<?([^\s<>]+)/.exec(line);
  const target = found && safeHref(found[2] ?? '');
  const key = labelKey(found?.[1] ?? '');
  if (target && key && !state.definitions.has(key)) state.definitions.set(key, target);
}

function addParagraphLine(state: BlockState, depth: number, line: string): void {
  noteDefinition(state, line);
  // A paragraph goes on without the quote's or the item's sign (CommonMark's lazy line)
  if (state.leaf?.kind === 'paragraph') {
    state.leaf.lines.push(line.trimEnd());
    return;
  }
  const lines = [line.trim()];
  const node = { kind: 'paragraph' as const, children: addText(state, () => lines.join('\n')) };
  addBlock(state, depth, node);
  state.leaf = { kind: 'paragraph', node, lines };
}

/** What a line holds once quotes and list items are read from its beginning. */
export function addContent(state: BlockState, depth: number, line: string): void {
  if (line.trim() === '' || addLeaf(state, depth, line)) return;
  if (depth === state.stack.length && addTableLine(state, line)) return;
  addParagraphLine(state, depth, line);
}
