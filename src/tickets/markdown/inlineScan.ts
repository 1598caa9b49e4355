import type { Link, Meter } from './markdownTree.ts';
import type { Token } from './pairDelimiters.ts';
import { hidesHost, safeHref, type SafeLink } from './safeLink.ts';

/** What all texts of one message share. */
export interface InlineContext {
  definitions: ReadonlyMap<string, SafeLink>;
  /** Elements that may still be made; at 0 what follows is plain text. */
  left: number;
  meter: Meter;
}

/** `[` or `![` that waits for its `]`: where it stands among the tokens, and where its text begins. */
interface Bracket {
  at: number;
  from: number;
  isImage: boolean;
  hasBracket: boolean;
}

/** One text being read; `at` only grows, so the whole is linear. */
export interface InlineScan {
  text: string;
  at: number;
  tokens: Token[];
  brackets: Bracket[];
  backticks: Map<number, number[]> | null;
  context: InlineContext;
}

/** Source becomes text as it stands. */
export function takeText(scan: InlineScan, length: number): void {
  if (length > 0) scan.tokens.push(scan.text.slice(scan.at, scan.at + length));
  scan.at += length;
}

/**
 * What a sticky pattern matches at `at`, counted. Patterns are such that each stops where the next attempt of its
 * kind would begin, which keeps the sum of all looks linear.
 */
export function look(scan: InlineScan, pattern: RegExp, at = scan.at): string {
  pattern.lastIndex = at;
  const found = pattern.exec(scan.text)?.[0] ?? '';
  scan.context.meter.steps += found.length + 1;
  return found;
}

/** A link whose text is `label`, with its host beside it where the text hides it. */
export function makeLink(target: SafeLink, label: string, title = ''): Link {
  const leadsTo = hidesHost(label, target) || (title && hidesHost(title, target)) ? target.host : null;
  return { kind: 'link', href: target.href, title, leadsTo, children: [label] };
}

/** Adds a node that costs an element. */
export function addNode(scan: InlineScan, node: Token): void {
  scan.tokens.push(node);
  scan.context.left -= 1;
}

/** The link of an address written out; false when it is none. */
export function addAddress(scan: InlineScan, address: string, label: string): boolean {
  const target = safeHref(address);
  if (target) addNode(scan, makeLink(target, label));
  return target !== null;
}
