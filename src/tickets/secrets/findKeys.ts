import type { Secret } from './findSecrets.ts';

/** PEM, OpenSSH and PGP; `-----BEGIN OPENSSH PRIVATE KEY-----`. */
const BEGIN = /-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;
const END = /-----END (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;
const PUTTY = /^[> ]{0,8}PuTTY-User-Key-File-\d: .*$/gm;
/** Of a PuTTY file, what belongs to it: `Name: value` and lines of base64. */
const PUTTY_LINE = /^[> ]{0,8}(?:[A-Z][A-Za-z-]{1,20}: .*|[A-Za-z0-9+/=]{1,80})\s*$/;

export function findKeys(text: string): Secret[] {
  return [...pemKeys(text), ...puttyKeys(text)];
}

/** Up to its end mark; one without goes up to the next key, or to the end: better too much than half of it. */
function pemKeys(text: string): Secret[] {
  const begins = Array.from(text.matchAll(BEGIN), ({ index }) => index);
  if (begins.length === 0) return [];
  const ends = Array.from(text.matchAll(END), ({ index, 0: mark }) => index + mark.length);
  const found: Secret[] = [];
  let next = 0;
  for (const [index, start] of begins.entries()) {
    while (next < ends.length && (ends[next] ?? 0) <= start) next += 1;
    const following = begins[index + 1] ?? text.length;
    found.push({ kind: 'privateKey', start, end: Math.min(ends[next] ?? following, following) });
  }
  return found;
}

function puttyKeys(text: string): Secret[] {
  const found: Secret[] = [];
  for (const { index, 0: line } of text.matchAll(PUTTY)) {
    if ((found.at(-1)?.end ?? 0) > index) continue;
    found.push({ kind: 'privateKey', start: index, end: puttyEnd(text, index + line.length) });
  }
  return found;
}

function puttyEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length) {
    const stop = text.indexOf('\n', end + 1);
    const lineEnd = stop === -1 ? text.length : stop;
    if (!PUTTY_LINE.test(text.slice(end + 1, Math.min(lineEnd, end + 400)))) break;
    end = lineEnd;
  }
  return end;
}
