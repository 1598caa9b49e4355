import { useLanguage } from './language.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Largest first; below a minute it is "now", which `numeric: 'auto'` writes for 0 seconds. */
const relativeSteps: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * DAY],
  ['month', 30 * DAY],
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
];

/** What `Intl` makes of our values in one language, in the browser's zone. Instants are epoch milliseconds. */
export function makeFormats(language: string) {
  const dateTime = lazily(
    () => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }),
  );
  const fullDateTime = lazily(
    () => new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'long' }),
  );
  const relative = lazily(() => new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'long' }));
  return {
    dateTime: (at: number) => dateTime().format(at),
    fullDateTime: (at: number) => fullDateTime().format(at),
    /** "3 hours ago"; an instant ahead of the clock is "now": the browser's clock may be wrong (S017). */
    relativeTime: (at: number, now: number) => {
      const past = Math.max(0, now - at);
      const [unit, size] = relativeSteps.find(([, step]) => past >= step) ?? ['second', Infinity];
      return relative().format(-Math.floor(past / size), unit);
    },
    /** "3 h 20 min": the two largest units that matter. Seconds in, whole minutes out. */
    duration: (seconds: number) => formatDuration(language, seconds),
    /** Bytes in decimal steps, as the panel counts them (10 000 000 bytes are "10 MB"). */
    fileSize: (bytes: number) => formatFileSize(language, bytes),
    /** Integer minor units in, the currency's own decimals out; without a currency a bare number. */
    money: (minor: number, currency: string | null) => formatMoney(language, minor, currency),
  };
}

export type Formats = ReturnType<typeof makeFormats>;

const made = new Map<string, Formats>();

/** The formats of the chosen language. */
export function useFormats(): Formats {
  const language = useLanguage();
  const formats = made.get(language) ?? makeFormats(language);
  made.set(language, formats);
  return formats;
}

function formatDuration(language: string, seconds: number): string {
  const minutes = Math.floor(Math.max(0, seconds) / 60);
  const parts: [number, 'day' | 'hour' | 'minute'][] = [
    [Math.floor(minutes / 1440), 'day'],
    [Math.floor((minutes % 1440) / 60), 'hour'],
    [minutes % 60, 'minute'],
  ];
  const first = parts.findIndex(([amount]) => amount > 0);
  const shown = first < 0 ? parts.slice(-1) : parts.slice(first, first + 2).filter(([amount]) => amount > 0);
  return shown.map(([amount, unit]) => inUnit(language, amount, unit)).join(' ');
}

function formatFileSize(language: string, bytes: number): string {
  if (bytes < 1000) return inUnit(language, bytes, 'byte', 'long'); // Short, English has no plural for it.
  if (bytes < 1_000_000) return inUnit(language, Math.round(bytes / 1000), 'kilobyte');
  return inUnit(language, Math.round(bytes / 100_000) / 10, 'megabyte');
}

function formatMoney(language: string, minor: number, currency: string | null): string {
  if (currency === null)
    return new Intl.NumberFormat(language, { minimumFractionDigits: 2 }).format(minor / 100);
  const format = new Intl.NumberFormat(language, { style: 'currency', currency });
  const decimals = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(minor / 10 ** decimals);
}

function inUnit(
  language: string,
  amount: number,
  unit: string,
  unitDisplay: 'short' | 'long' = 'short',
): string {
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay }).format(amount);
}

function lazily<Made>(make: () => Made): () => Made {
  let kept: Made | undefined;
  return () => (kept ??= make());
}
