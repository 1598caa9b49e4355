import type { NamedPeriod, Period } from './conditions.ts';

/** What the terms of a filter have said of the period so far, by their keys; ages are days. */
export type PeriodSaid = {
  newer?: number;
  older?: number;
  from?: string;
  to?: string;
  during?: NamedPeriod;
};

export type PeriodKey = keyof PeriodSaid;

export const periodWords: Record<NamedPeriod, string> = {
  today: 'today',
  yesterday: 'yesterday',
  currentWeek: 'this-week',
  previousWeek: 'last-week',
  currentMonth: 'this-month',
  previousMonth: 'last-month',
};

const partner: Record<PeriodKey, PeriodKey | null> = {
  newer: 'older',
  older: 'newer',
  from: 'to',
  to: 'from',
  during: null,
};

/** The panel takes one period: what was said before leaves room for the other end of the same kind alone. */
export function leavesRoom(said: PeriodSaid, key: PeriodKey): boolean {
  return Object.keys(said).every((each) => each === partner[key]);
}

/** What a term adds; null where its value cannot be meant. */
export function readPeriod(key: PeriodKey, value: string): PeriodSaid | null {
  if (key === 'from' || key === 'to') return isDay(value) ? { [key]: value } : null;
  if (key === 'during') {
    const found = namedPeriods.find((name) => periodWords[name] === value.toLowerCase());
    return found ? { during: found } : null;
  }
  const [, digits, unit] = /^(\d{1,4})([dw])$/i.exec(value) ?? [];
  return digits && unit ? { [key]: Number(digits) * (unit.toLowerCase() === 'w' ? 7 : 1) } : null;
}

export function isReversed({ newer, older, from, to }: PeriodSaid): boolean {
  return (from && to && from > to) || (newer !== undefined && older !== undefined && older > newer) || false;
}

export function toPeriod({ newer, older, from = '', to = '', during }: PeriodSaid): Period {
  if (during) return { kind: 'named', name: during };
  if (from || to) return { kind: 'range', from, to };
  if (newer === undefined && older === undefined) return { kind: 'any' };
  return { kind: 'age', newer: newer ?? null, older: older ?? null };
}

export function printPeriod(period: Period): string[] {
  switch (period.kind) {
    case 'any':
      return [];
    case 'named':
      return [`during:${periodWords[period.name]}`];
    case 'age': {
      const { newer, older } = period;
      return [newer === null ? '' : `newer:${newer}d`, older === null ? '' : `older:${older}d`];
    }
    case 'range':
      return [period.from && `from:${period.from}`, period.to && `to:${period.to}`];
  }
}

/** A day that exists, as `YYYY-MM-DD`. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const at = Date.parse(`${value}T00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(value);
}

export const namedPeriods = [
  'today',
  'yesterday',
  'currentWeek',
  'previousWeek',
  'currentMonth',
  'previousMonth',
] as const;
