/**
 * What a customer can read out to support: the day, and six digits of the act's own name. `actId` begins with hexadecimal
 * digits. It is of this device alone: the panel knows no such number.
 */
export function receiptNumber(actId: string, at: number): string {
  const day = new Date(at).toISOString().slice(0, 10).replaceAll('-', '');
  const digits = Number.parseInt(actId.replace(/[^0-9a-f]/gi, '').slice(0, 8), 16) % 1_000_000;
  return `${day}-${String(Number.isNaN(digits) ? 0 : digits).padStart(6, '0')}`;
}
