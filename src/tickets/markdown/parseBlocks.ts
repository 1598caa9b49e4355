import {
  addBlock,
  addText,
  closeTo,
  finishLeaf,
  MAX_BLOCKS,
  MAX_DEPTH,
  topOf,
  type BlockState,
  type Container,
} from './blockState.ts';
import {
  closesFence,
  dropColumns,
  indentOf,
  isRule,
  readFence,
  readHeading,
  readMarker,
} from './lineShapes.ts';
import { labelKey } from './linkBrackets.ts';
import type { Inline, Meter } from './markdownTree.ts';
import { safeHref } from './safeLink.ts';
import { fitRow, MAX_COLUMNS, readAlignments, splitRow } from './tableRows.ts';

/** What of the line is left for the inside of an open container; null when the line is not part of it. */
function continueIn({ list, indent }: Container, line: string): string | null {
  if (list) return line.trim() === '' || indentOf(line) >= indent ? dropColumns(line, indent) : null;
  return readQuote(line);
}

function readQuote(line: string): string | null {
  const text = line.trimStart();
  return text.startsWith('>') && indentOf(line) < 4 ? dropColumns(text.slice(1), 1) : null;
}

/** Opens the quote or list item that the line begins with; returns the rest, null when it begins with neither. */
function openContainer(state: BlockState, depth: number, line: string): string | null {
  if (indentOf(line) > 3 || depth > MAX_DEPTH) return null;
  const inQuote = readQuote(line);
  if (inQuote === null) return openItem(state, depth, line);
  closeTo(state, depth);
  const children: Container['children'] = [];
  addBlock(state, { kind: 'quote', children });
  state.stack.push({ children, list: null, indent: 0 });
  return inQuote;
}

function openItem(state: BlockState, depth: number, line: string): string | null {
  const text = line.trim();
  const marker = isRule(text) ? null : readMarker(text);
  if (!marker) return null;
  const isInParagraph = state.leaf?.kind === 'paragraph' && depth === state.stack.length;
  // A date at the beginning of a line is no list
  if (isInParagraph && (marker.rest.trim() === '' || (marker.number ?? 1) !== 1)) return null;
  closeTo(state, depth);
  const children: Container['children'] = [];
  const list = listFor(state, marker.sign);
  list.items.push({ number: itemNumber(list.items, marker.number), children });
  state.left -= 1;
  state.stack.push({ children, list, indent: indentOf(line) + marker.width });
  return marker.rest;
}

function listFor(state: BlockState, marker: string) {
  const last = topOf(state).children.at(-1);
  if (last?.kind === 'list' && last.marker === marker) {
    last.isLoose ||= state.isApart;
    return last;
  }
  const list = { kind: 'list' as const, marker, isLoose: false, items: [] };
  addBlock(state, list);
  return list;
}

/** Numbers stay as written, for answers refer to them; only "1. 1. 1." is counted on. */
function itemNumber(items: readonly { number: number | null }[], written: number | null): number | null {
  const previous = items.at(-1)?.number ?? null;
  return previous !== null && written === items[0]?.number ? previous + 1 : written;
}

/** Code takes lines as they are; false when the line is not part of it. */
function continueCode(state: BlockState, line: string): boolean {
  const { leaf } = state;
  if (leaf?.kind !== 'code') return false;
  if (leaf.fence && closesFence(line, leaf.fence)) finishLeaf(state);
  else if (leaf.fence || line.trim() === '' || indentOf(line) > 3)
    leaf.lines.push(dropColumns(line, leaf.indent));
  else return false;
  return true;
}

/** A block of one line, or the first line of a code block. */
function addLeaf(state: BlockState, depth: number, line: string): boolean {
  const text = line.trim();
  const indent = indentOf(line);
  const fence = indent < 4 ? readFence(text) : null;
  const heading = indent < 4 ? readHeading(text) : null;
  const isIndented = indent > 3 && state.leaf?.kind !== 'paragraph';
  const isLine = indent < 4 && isRule(text);
  if (!fence && !heading && !isIndented && !isLine) return false;
  closeTo(state, depth);
  if (isLine) addBlock(state, { kind: 'rule' });
  else if (heading) {
    addBlock(state, { kind: 'heading', level: heading.level, children: addText(state, () => heading.words) });
  } else {
    const node = { kind: 'codeBlock' as const, info: fence?.info ?? '', text: '' };
    addBlock(state, node);
    const lines = fence ? [] : [dropColumns(line, 4)];
    state.leaf = { kind: 'code', node, lines, fence: fence?.fence ?? '', indent: fence ? indent : 4 };
  }
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
  addBlock(state, node);
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
  closeTo(state, depth);
  const lines = [line.trim()];
  const node = { kind: 'paragraph' as const, children: addText(state, () => lines.join('\n')) };
  addBlock(state, node);
  state.leaf = { kind: 'paragraph', node, lines };
}

function addLine(state: BlockState, line: string): void {
  let rest = line;
  let depth = 1;
  for (const container of state.stack.slice(1)) {
    const inside = continueIn(container, rest);
    if (inside === null) break;
    rest = inside;
    depth += 1;
  }
  state.meter.steps += line.length + depth;
  if (depth === state.stack.length && continueCode(state, rest)) {
    state.isApart = false;
    return;
  }
  if (rest.trim() === '') {
    closeTo(state, depth);
    state.isApart = true;
    return;
  }
  for (
    let inside = openContainer(state, depth, rest);
    inside !== null;
    inside = openContainer(state, depth, rest)
  ) {
    rest = inside;
    depth = state.stack.length;
  }
  addContent(state, depth, rest);
  state.isApart = false;
}

function addContent(state: BlockState, depth: number, line: string): void {
  if (line.trim() === '' || addLeaf(state, depth, line)) return;
  if (depth === state.stack.length && addTableLine(state, line)) return;
  addParagraphLine(state, depth, line);
}

/**
 * The blocks of a message, line by line (CommonMark's way), with texts still to be made inline nodes. Each line costs
 * its length times the containers open, which are few; `rest` are the lines for which there was no more room.
 */
export function parseBlocks(lines: readonly string[], meter: Meter): { state: BlockState; rest: string[] } {
  const state: BlockState = {
    stack: [{ children: [], list: null, indent: 0 }],
    leaf: null,
    isApart: false,
    definitions: new Map(),
    texts: [],
    left: MAX_BLOCKS,
    meter,
  };
  // One line makes no more blocks than this
  const room = 2 * MAX_DEPTH + MAX_COLUMNS + 2;
  let index = 0;
  for (; index < lines.length && state.left > room; index += 1) addLine(state, lines[index] ?? '');
  closeTo(state, 1);
  return { state, rest: lines.slice(index) };
}
