import type { Money } from './domain.ts';

/** Symbols that mean one currency only; `$` and the rest mean several and so name none. */
const symbols = new Map([
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
]);

const UNIT = /^(?:[A-Z]{3}|\p{Sc}|\p{Script=Cyrillic}{1,4}\.?)$/u;
const SPLIT = /^([^\d+\u2212-]{0,6})([+\u2212-]?)\s?(\d[\d.,'\u2019\s]{0,30}?)([^\d'\u2019]{0,6})$/u;

/** Whole units in groups or not, then the separator and the decimals. */
const amounts = [
  /^(\d{1,15})(?:([.,])(\d{1,6}))?$/,
  /^(\d{1,3}(?:[\s'\u2019]\d{3})+)(?:([.,])(\d{1,6}))?$/,
  /^(\d{1,3}(?:,\d{3})+)(\.)(\d{1,6})$/,
  /^(\d{1,3}(?:\.\d{3})+)(,)(\d{1,6})$/,
  /^(\d{1,3}(?:,\d{3}){2,}|\d{1,3}(?:\.\d{3}){2,})$/,
];

/**
 * `12.00 EUR`, `12,00 €`, `1 234.50`, `-5.00`. Null where the text can be read in two ways or in none (`1e9`, `1.2.3`,
 * `1,234`, more decimals than the currency has): no arithmetic on guesses (panel protocol §7). `currency` is what
 * another field of the document says; a unit in the text itself wins.
 */
export function money(written: string, currency: string | null = null): Money | null {
  const match = SPLIT.exec(written.slice(0, 64).trim());
  if (!match || written.length > 64) return null;
  const [before = '', sign = '', digits = '', after = ''] = match.slice(1).map((part) => part.trim());
  const unit = before || after;
  if ((before && after) || (unit && !UNIT.test(unit))) return null;
  const named = symbols.get(unit) ?? (isCode(unit) ? unit : currency);
  const minor = minorUnits(digits, decimalsOf(named));
  if (minor === null) return null;
  return { minor: minor && (sign === '-' || sign === '\u2212') ? -minor : minor, currency: named };
}

function minorUnits(digits: string, decimals: number): number | null {
  const match = amounts.map((form) => form.exec(digits)).find(Boolean);
  if (!match) return null;
  const [, whole = '', separator, fraction = ''] = match;
  // Three digits behind one separator are decimals in Kuwait and thousands elsewhere.
  if (fraction.length === 3 && (decimals !== 3 || separator === ',')) return null;
  if (!/^0*$/.test(fraction.slice(decimals))) return null;
  const minor = Number(whole.replace(/\D/g, '') + fraction.slice(0, decimals).padEnd(decimals, '0'));
  return Number.isSafeInteger(minor) ? minor : null;
}

function decimalsOf(currency: string | null): number {
  if (currency === null || !isCode(currency)) return 2;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

function isCode(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

/** As the panel writes it: a decimal string with a point and the currency's decimals, `-5.00` (panel protocol §7). */
export function moneyText({ minor, currency }: Money): string {
  const decimals = decimalsOf(currency);
  const digits = String(Math.abs(minor)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const sign = minor < 0 ? '-' : '';
  return decimals === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-decimals)}`;
}
