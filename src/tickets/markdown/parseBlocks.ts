import { addContent, continueCode } from './addContent.ts';
import {
  addBlock,
  closeTo,
  CODE_PARTS,
  MAX_BLOCKS,
  MAX_DEPTH,
  topOf,
  type BlockState,
  type Container,
} from './blockState.ts';
import { dropColumns, indentOf, isRule, readMarker } from './lineShapes.ts';
import type { Meter } from './markdownTree.ts';
import { MAX_COLUMNS } from './tableRows.ts';

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
  const children: Container['children'] = [];
  addBlock(state, depth, { kind: 'quote', children });
  state.stack.push({ children, list: null, indent: 0 });
  return inQuote;
}

function openItem(state: BlockState, depth: number, line: string): string | null {
  const text = line.trim();
  const marker = isRule(text) ? null : readMarker(text, indentOf(line));
  if (!marker) return null;
  const isInParagraph = state.leaf?.kind === 'paragraph' && depth === state.stack.length;
  // A date at the beginning of a line is no list
  if (isInParagraph && (marker.rest.trim() === '' || (marker.number ?? 1) !== 1)) return null;
  const children: Container['children'] = [];
  const list = listAt(state, depth, marker.sign);
  list.items.push({ number: itemNumber(list.items, marker.number), children });
  state.left -= 1;
  state.stack.push({ children, list, indent: marker.indent });
  return marker.rest;
}

function listAt(state: BlockState, depth: number, marker: string) {
  closeTo(state, depth);
  const last = topOf(state).children.at(-1);
  if (last?.kind === 'list' && last.marker === marker) {
    last.isLoose ||= state.isApart;
    return last;
  }
  const list = { kind: 'list' as const, marker, isLoose: false, items: [] };
  addBlock(state, depth, list);
  return list;
}

/** Numbers stay as written, for answers refer to them; only "1. 1. 1." is counted on. */
function itemNumber(items: readonly { number: number | null }[], written: number | null): number | null {
  const previous = items.at(-1)?.number ?? null;
  return previous !== null && written === items[0]?.number ? previous + 1 : written;
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
  const room = 2 * MAX_DEPTH + MAX_COLUMNS + CODE_PARTS;
  let index = 0;
  for (; index < lines.length && state.left > room; index += 1) addLine(state, lines[index] ?? '');
  closeTo(state, 1);
  return { state, rest: lines.slice(index) };
}
