import type { StatusCode } from '../../panel/domain.ts';
import { definePreference } from '../../preferences.ts';
import type { Visit } from './visits.ts';

/** By ticket number. */
export type Visits = Readonly<Record<string, Visit>>;

/** The tickets last visited; what is older is forgotten, and then new to this device. */
const MAX_TICKETS = 300;
const MAX_ID = 64;

const statuses = {
  new: true,
  inProgress: true,
  waiting: true,
  closed: true,
  archived: true,
  unknown: true,
} satisfies Record<StatusCode, true>;

function isStatus(value: unknown): value is StatusCode {
  return typeof value === 'string' && Object.hasOwn(statuses, value);
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_ID;
}

function readVisit(stored: unknown): Visit | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { upTo, seen, status, at }: { [Key in keyof Visit]?: unknown } = stored;
  if (!isId(upTo) || !isStatus(status) || typeof at !== 'number') return null;
  return { upTo, seen: Array.isArray(seen) ? seen.filter(isId) : [], status, at };
}

/** The visits as they were stored, in whatever state that is (H060). */
export function readVisits(stored: unknown): Visits {
  if (typeof stored !== 'object' || stored === null) return {};
  const visits = Object.entries(stored).flatMap(([id, each]) => {
    const visit = /^\d+$/.test(id) ? readVisit(each) : null;
    return visit === null ? [] : [[id, visit] as const];
  });
  return Object.fromEntries(visits);
}

/** The latest of them. */
export function keepLatest(visits: Visits): Visits {
  const latest = Object.entries(visits).toSorted(([, one], [, other]) => other.at - one.at);
  return Object.fromEntries(latest.slice(0, MAX_TICKETS));
}

/** What each customer has seen of their tickets on this device; the panel's own mark is another thing (protocol §0, fact 4). */
export const storedVisits = definePreference('visits', readVisits);
