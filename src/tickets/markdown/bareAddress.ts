import { addAddress, look, takeText, type InlineScan } from './inlineScan.ts';
import { decodeEntities } from './plainText.ts';

const closers = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
]);
const trailing = new Set('?!.,:;*_~\'"…»”’>、。，');

/** Longest part of `address` that does not end in a sentence's punctuation or in a bracket opened before it (H022). */
function lengthOfAddress(address: string): number {
  const surplus = new Map<string, number>();
  for (const [closer, opener] of closers) {
    surplus.set(closer, address.split(closer).length - address.split(opener).length);
  }
  let end = address.length;
  for (; end > 0; end -= 1) {
    const last = address.charAt(end - 1);
    const extra = surplus.get(last);
    if (extra === undefined ? !trailing.has(last) : extra <= 0) break;
    if (extra !== undefined) surplus.set(last, extra - 1);
  }
  return end;
}

// Stops at what cannot be of an address, and at `&lt;`, `&gt;` and `&quot;` that some systems wrap around addresses
const extent = /(?:(?!&(?:lt|gt|quot);)[^\s<>"\\`])+/iy;
const extentInBrackets = /(?:(?!&(?:lt|gt|quot);)[^\s<>"\\`\]])+/iy;

/** `https://…`, `www.…` and `mailto:…` that stand in the text by themselves. */
export function takeBareAddress(scan: InlineScan): void {
  const found = look(scan, scan.brackets.length > 0 ? extentInBrackets : extent);
  const isInWord = /[\p{L}\p{N}@/]/u.test(scan.text.charAt(scan.at - 1));
  const address = found.slice(0, lengthOfAddress(found));
  if (!isInWord && addAddress(scan, address, decodeEntities(address))) scan.at += address.length;
  // All of it is passed over, not its first letters alone: else it would be looked through again and again
  else takeText(scan, found.length);
}

/** `<https://…>` and `<name@example.com>`; any other `<` is a character like the rest (H001, H020). */
export function takeAngleAddress(scan: InlineScan): void {
  const body = look(scan, /[^\s<>]*/y, scan.at + 1);
  const end = scan.at + 1 + body.length;
  const address = /^[^:@]+@/.test(body) ? `mailto:${body}` : body;
  if (scan.text.charAt(end) === '>' && addAddress(scan, address, decodeEntities(body))) scan.at = end + 1;
  else takeText(scan, 1);
}
