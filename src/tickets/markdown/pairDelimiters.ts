import type { Inline, Meter } from './markdownTree.ts';

/** A run of `*`, `_` or `~~` that may begin or end emphasis. */
interface Delimiter {
  kind: 'delimiter';
  mark: string;
  length: number;
  opens: boolean;
  closes: boolean;
}

export type Token = Inline | Delimiter;

type Opener = Delimiter & { at: number; left: number };

/** Only so many runs wait for their end; the oldest is forgotten. This bounds both the depth and the search. */
const MAX_OPENERS = 6;

/** Neighbouring texts become one, empty ones go. */
function joinTexts(nodes: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (typeof node === 'string' && typeof last === 'string') joined[joined.length - 1] = last + node;
    else if (node) joined.push(node);
  }
  return joined;
}

/** CommonMark's "rule of three": `*a**b*` is not `*a*` and `*b*`. */
function fits(opener: Opener, closer: Delimiter): boolean {
  if (opener.mark !== closer.mark) return false;
  const isOdd = (opener.closes || closer.opens) && (opener.length + closer.length) % 3 === 0;
  return !isOdd || (opener.length % 3 === 0 && closer.length % 3 === 0);
}

/** Pairs `closer` with the runs that wait; returns how much of it is left over. */
function closeRun(closer: Delimiter, openers: Opener[], out: Inline[], meter: Meter): number {
  let left = closer.length;
  while (left > 0) {
    const index = openers.findLastIndex((opener) => fits(opener, closer));
    const opener = openers[index];
    meter.steps += openers.length;
    if (!opener) break;
    const used = Math.min(opener.left, left, 2);
    const children = joinTexts(out.splice(opener.at + 1));
    opener.left -= used;
    left -= used;
    openers.length = opener.left > 0 ? index + 1 : index;
    out[opener.at] = opener.mark.repeat(opener.left);
    out.push({ kind: opener.mark === '~' ? 'del' : used === 2 ? 'strong' : 'em', children });
  }
  return left;
}

/** Turns runs into emphasis by CommonMark's rules; runs without a partner stay text. */
export function pairDelimiters(tokens: readonly Token[], meter: Meter): Inline[] {
  const out: Inline[] = [];
  const openers: Opener[] = [];
  for (const token of tokens) {
    if (typeof token === 'string' || token.kind !== 'delimiter') {
      out.push(token);
      continue;
    }
    const left = token.closes ? closeRun(token, openers, out, meter) : token.length;
    if (token.opens && left > 0) {
      openers.push({ ...token, at: out.length, left });
      if (openers.length > MAX_OPENERS) openers.shift();
    }
    out.push(token.mark.repeat(left));
  }
  return joinTexts(out);
}
