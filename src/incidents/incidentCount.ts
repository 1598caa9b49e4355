import { MAX_INCIDENTS } from '../panel/incidentForm.ts';

type CountFault = 'empty' | 'notWhole' | 'tooFew' | 'tooMany';

/** A number of incidents as typed: digits 0 to 9 alone, for the panel takes no others (S070, H065). */
export function readCount(typed: string): { count: number } | { fault: CountFault } {
  const written = typed.trim();
  if (written === '') return { fault: 'empty' };
  if (/^-\d+$/.test(written)) return { fault: 'tooFew' };
  if (!/^[0-9]+$/.test(written)) return { fault: 'notWhole' };
  const digits = written.replace(/^0+/, '');
  if (digits === '') return { fault: 'tooFew' };
  // Not by its value: forty digits are no number any more.
  if (digits.length > String(MAX_INCIDENTS).length || Number(digits) > MAX_INCIDENTS)
    return { fault: 'tooMany' };
  return { count: Number(digits) };
}

/** The next number up or down from whatever is typed, within what the panel takes. */
export function stepped(typed: string, by: 1 | -1): number {
  const read = readCount(typed);
  if ('count' in read) return Math.min(MAX_INCIDENTS, Math.max(1, read.count + by));
  return read.fault === 'tooMany' ? MAX_INCIDENTS : 1;
}
