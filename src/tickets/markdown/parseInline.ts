import { takeAngleAddress, takeBareAddress } from './bareAddress.ts';
import { addNode, look, takeText, type InlineContext, type InlineScan } from './inlineScan.ts';
import { closeBracket, openBracket } from './linkBrackets.ts';
import type { Inline } from './markdownTree.ts';
import { pairDelimiters } from './pairDelimiters.ts';
import { decodeEntities, entityShape } from './plainText.ts';

const special = /[\\`*_~[\]<&]|!\[|https?:\/\/|www\.|mailto:/gi;
const entity = new RegExp(entityShape, 'iy');

/** Where runs of backticks stand, by their length, last ones first: found once, taken from the end. */
function findBackticks(text: string): Map<number, number[]> {
  const starts = new Map<number, number[]>();
  for (const { 0: run, index } of [...text.matchAll(/`+/g)].toReversed()) {
    const known = starts.get(run.length);
    if (known) known.push(index);
    else starts.set(run.length, [index]);
  }
  return starts;
}

function nextRun(scan: InlineScan, length: number, from: number): number {
  scan.backticks ??= findBackticks(scan.text);
  const starts = scan.backticks.get(length) ?? [];
  while ((starts.at(-1) ?? from) < from) starts.pop();
  return starts.at(-1) ?? -1;
}

/** From one run of backticks to the next of the same length; an edge blank that keeps a backtick apart goes. */
function takeCode(scan: InlineScan): void {
  const { length } = look(scan, /`+/y);
  const from = scan.at + length;
  const end = nextRun(scan, length, from);
  if (end < 0) {
    takeText(scan, length);
    return;
  }
  const text = scan.text.slice(from, end).replaceAll('\n', ' ');
  const isPadded = text.startsWith(' ') && text.endsWith(' ') && text.trim() !== '';
  addNode(scan, { kind: 'code', text: isPadded ? text.slice(1, -1) : text });
  scan.at = end + length;
}

function takeEscape(scan: InlineScan): void {
  // Before anything else a backslash is itself, as in C:\Windows
  if (/[!-/:-@[-`{-~\n]/.test(scan.text.charAt(scan.at + 1))) scan.at += 1;
  takeText(scan, 1);
}

function takeEntity(scan: InlineScan): void {
  const found = look(scan, entity);
  if (found) scan.tokens.push(decodeEntities(found));
  else takeText(scan, 1);
  scan.at += found.length;
}

const isBlank = (char: string) => char === '' || /\s/.test(char);
const isPunctuation = (char: string) => /[\p{P}\p{S}]/u.test(char);

/** CommonMark's flanking rules; runs of four or more, and tildes other than two, are decoration. */
function takeRun(scan: InlineScan): void {
  const run = look(scan, /\*+|_+|~+/y);
  const mark = run.charAt(0);
  const before = scan.text.charAt(scan.at - 1);
  const after = scan.text.charAt(scan.at + run.length);
  const isOpen = !isBlank(after) && (!isPunctuation(after) || isBlank(before) || isPunctuation(before));
  const isClose = !isBlank(before) && (!isPunctuation(before) || isBlank(after) || isPunctuation(after));
  const opens = isOpen && (mark !== '_' || !isClose || isPunctuation(before));
  const closes = isClose && (mark !== '_' || !isOpen || isPunctuation(after));
  const isRun = mark === '~' ? run.length === 2 : run.length < 4;
  if (!isRun || !(opens || closes)) {
    takeText(scan, run.length);
    return;
  }
  addNode(scan, { kind: 'delimiter', mark, length: run.length, opens, closes });
  scan.at += run.length;
}

/** What begins with each sign; the letters left over begin addresses. */
const takers: Record<string, (scan: InlineScan, sign: string) => void> = {
  '\\': takeEscape,
  '`': takeCode,
  '&': takeEntity,
  '<': takeAngleAddress,
  '[': openBracket,
  '!': openBracket,
  ']': closeBracket,
  '*': takeRun,
  _: takeRun,
  '~': takeRun,
};

/** The text of one paragraph, heading or cell, in one pass from left to right (CommonMark's way). */
export function parseInline(text: string, context: InlineContext): Inline[] {
  const scan: InlineScan = { text, at: 0, tokens: [], brackets: [], backticks: null, context };
  while (scan.at < text.length && context.left > 0) {
    special.lastIndex = scan.at;
    const found = special.exec(text);
    takeText(scan, (found?.index ?? text.length) - scan.at);
    if (found) (takers[found[0].charAt(0)] ?? takeBareAddress)(scan, found[0]);
    context.meter.steps += 1;
  }
  takeText(scan, text.length - scan.at);
  return pairDelimiters(scan.tokens, context.meter);
}
