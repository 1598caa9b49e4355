import { addNode, look, makeLink, takeText, type InlineScan } from './inlineScan.ts';
import type { Inline } from './markdownTree.ts';
import { pairDelimiters, type Token } from './pairDelimiters.ts';
import { safeHref, type SafeLink } from './safeLink.ts';

const MAX_LABEL = 999;

interface Target {
  link: SafeLink | null;
  title: string;
  end: number;
}

/** Two labels are one when they differ in case and blanks alone. */
export function labelKey(label: string): string {
  return label.trim().replaceAll(/\s+/g, ' ').toLowerCase();
}

/** Backslashes before punctuation go, as they do in text. */
function unescapeText(text: string): string {
  return text.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1');
}

// One pair of brackets inside an address will do, and it ends each look at the second open one
const bareDestination = /(?:[^\s()\\]|\\.|\((?:[^\s()\\]|\\.)*\))*/y;
const angleDestination = /<[^<>\n]*>/y;
const titleShape = /\s+(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')/sy;

/** What follows `](`: an address, perhaps a title, and `)`. */
function inlineTarget(scan: InlineScan, from: number): Target | null {
  let end = from + look(scan, /\s*/y, from).length;
  const angle = look(scan, angleDestination, end);
  const destination = angle || look(scan, bareDestination, end);
  end += destination.length;
  const title = look(scan, titleShape, end);
  end += title.length;
  end += look(scan, /\s*/y, end).length;
  if (scan.text.charAt(end) !== ')') return null;
  const link = safeHref(unescapeText(angle ? angle.slice(1, -1) : destination));
  return { link, title: unescapeText(title.trim().slice(1, -1)), end: end + 1 };
}

/** `[text][label]`, `[text][]` and `[text]` of a label that some line defines. */
function definedTarget(scan: InlineScan, own: string | null): Target | null {
  const { definitions } = scan.context;
  if (definitions.size === 0) return null;
  const after = look(scan, /\[[^[\]]{0,999}\]/y, scan.at + 1);
  const label = after.length > 2 ? after.slice(1, -1) : own;
  const link = label === null ? undefined : definitions.get(labelKey(label));
  return link ? { link, title: '', end: scan.at + 1 + after.length } : null;
}

function findTarget(scan: InlineScan, from: number, hasBracket: boolean): Target | null {
  const isInline = scan.text.charAt(scan.at + 1) === '(';
  const target = isInline ? inlineTarget(scan, scan.at + 2) : null;
  if (target) return target;
  // A label holds no bracket, so that no text is taken for a label twice
  const label = hasBracket || scan.at - from > MAX_LABEL ? null : scan.text.slice(from, scan.at);
  scan.context.meter.steps += label?.length ?? 0;
  return definedTarget(scan, label);
}

/** There is no link in a link: addresses and pictures inside one are their words. */
function withoutLinks(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token): Token[] =>
    typeof token !== 'string' && token.kind === 'link' ? token.children : [token],
  );
}

/** The words of nodes, without their form. */
function wordsOf(nodes: readonly Inline[]): string {
  return nodes
    .map((node) =>
      typeof node === 'string' ? node : node.kind === 'code' ? node.text : wordsOf(node.children),
    )
    .join('');
}

export function openBracket(scan: InlineScan, sign: string): void {
  const outer = scan.brackets.at(-1);
  if (outer) outer.hasBracket = true;
  const { tokens, at } = scan;
  scan.brackets.push({
    at: tokens.length,
    from: at + sign.length,
    isImage: sign.length > 1,
    hasBracket: false,
  });
  takeText(scan, sign.length);
}

/** At `]`: a link, when its address is one we let through; a picture is a link to it and is never loaded (H016). */
export function closeBracket(scan: InlineScan): void {
  const opener = scan.brackets.pop();
  const target = opener && findTarget(scan, opener.from, opener.hasBracket);
  if (!opener || !target?.link) {
    takeText(scan, 1);
    return;
  }
  const inside = scan.tokens.splice(opener.at).slice(1);
  const children = pairDelimiters(withoutLinks(inside), scan.context.meter);
  const words = wordsOf(children).trim();
  const link = makeLink(target.link, words || target.link.href, target.title);
  addNode(scan, words ? { ...link, children } : link);
  if (!opener.isImage) scan.brackets = [];
  scan.at = target.end;
}
