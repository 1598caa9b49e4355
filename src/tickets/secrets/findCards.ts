import type { Secret } from './findSecrets.ts';

/** Digits in groups of three and more, as numbers of cards are written: 4111 1111 1111 1111. */
const GROUPS = /(?<!\d)\d{3,}(?:[ -]\d{3,})*/g;
const MIN_DIGITS = 13;
const MAX_DIGITS = 19;
/** Beginnings and lengths of those that are in use: Visa, Mastercard, Mir, American Express, Discover and UnionPay, JCB. */
const CARD =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|6(?:011|2\d\d|4[4-9]\d|5\d\d)\d{12,15}|35\d{14})$/;

type Group = { digits: string; start: number; end: number };

export function findCards(text: string): Secret[] {
  const found: Secret[] = [];
  for (const { index, 0: written } of text.matchAll(GROUPS)) {
    if (written.length >= MIN_DIGITS) found.push(...cardsIn(groupsOf(written, index)));
  }
  return found;
}

/** Several may stand beside each other; a number that goes on is none. */
function cardsIn(groups: readonly Group[]): Secret[] {
  const found: Secret[] = [];
  for (let first = 0; first < groups.length; first += 1) {
    const last = lastOfCard(groups, first);
    const start = groups[first]?.start;
    const end = last === null ? undefined : groups[last]?.end;
    if (last === null || start === undefined || end === undefined) continue;
    found.push({ kind: 'card', start, end });
    first = last;
  }
  return found;
}

function lastOfCard(groups: readonly Group[], first: number): number | null {
  let digits = '';
  for (let index = first; index < groups.length; index += 1) {
    digits += groups[index]?.digits ?? '';
    if (digits.length > MAX_DIGITS) return null;
    if (digits.length >= MIN_DIGITS && isCard(digits)) return index;
  }
  return null;
}

function groupsOf(written: string, offset: number): Group[] {
  return Array.from(written.matchAll(/\d+/g), ({ index, 0: digits }) => {
    return { digits, start: offset + index, end: offset + index + digits.length };
  });
}

function isCard(digits: string): boolean {
  return CARD.test(digits) && luhn(digits) && new Set(digits).size > 1;
}

/** The check digit fits. */
function luhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
