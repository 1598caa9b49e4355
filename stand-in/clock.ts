export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

/** `YYYY-MM-DD HH:MM:SS` in UTC, the panel's zone (panel protocol §10.12). */
export function formatSeconds(at: number): string {
  return new Date(at).toISOString().slice(0, 19).replace('T', ' ');
}

/** `YYYY-MM-DD HH:MM` in UTC. */
export function formatMinutes(at: number): string {
  return formatSeconds(at).slice(0, 16);
}

/** `YYYY-MM-DD` in UTC. */
export function formatDate(at: number): string {
  return formatSeconds(at).slice(0, 10);
}

/** The form of the column `wait_time`: `Nd+HH:MM` (panel protocol §4.3). */
export function formatWait(ms: number): string {
  const minutes = Math.max(0, Math.floor(ms / minuteMs));
  const two = (value: number) => String(value).padStart(2, '0');
  return `${Math.floor(minutes / 1440)}d+${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

/** Midnight UTC of a day written `YYYY-MM-DD`, in epoch milliseconds; null for a day that does not exist. */
export function parseDate(value: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return null;
  const at = Date.parse(`${value}T00:00:00Z`);
  return Number.isNaN(at) || formatDate(at) !== value ? null : at;
}

/** Milliseconds since midnight of a time written `HH:MM`; null when it is not one. */
export function parseTime(value: string): number | null {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(value);
  return match === null ? null : Number(match[1]) * hourMs + Number(match[2]) * minuteMs;
}
