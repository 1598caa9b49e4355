import { parseArgs } from 'node:util';

export interface LoadOptions {
  seconds: number;
  customers: number;
  /** In the demo account's list. */
  tickets: number;
  kills: number;
  /** What a customer waits between two acts, in milliseconds, on the average. */
  pause: number;
}

const unlessTold: LoadOptions = { seconds: 120, customers: 500, tickets: 100_000, kills: 100, pause: 1000 };

/** Reads `--seconds 20 --customers 50 …`; throws a sentence for what is none of them. */
export function readLoadOptions(args: readonly string[]): LoadOptions {
  const names = ['seconds', 'customers', 'tickets', 'kills', 'pause'] as const;
  const { values } = parseArgs({
    args: [...args],
    options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
  });
  const options = { ...unlessTold };
  for (const name of names) {
    const text = values[name];
    if (text === undefined) continue;
    if (typeof text !== 'string' || !/^\d{1,7}$/.test(text)) throw new Error(`--${name} is a whole number.`);
    options[name] = Number(text);
  }
  return options;
}
