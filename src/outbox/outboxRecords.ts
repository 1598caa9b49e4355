import type { CustomerId, TicketId } from '../panel/domain.ts';
import { z } from '../panel/schema.ts';
import type { DraftFile } from './draftFiles.ts';
import { parsePlace } from './draftPlace.ts';
import { actSchema, draftSchema } from './recordSchemas.ts';
import type { ReplyAct, ReturnedStage } from './replyMachine.ts';
import { wordsOf } from './strangeWords.ts';

/** An earlier act's words that are a draft again, and why. */
export type Returned = { actId: string; stage: ReturnedStage };

/**
 * One state of a draft. Never changed: each save is a new version that names the ones it was made from, so that a
 * tab can neither overwrite nor delete what it has not seen (S023).
 */
export type DraftVersion = {
  key: string;
  actId: string;
  text: string;
  files: readonly DraftFile[];
  /** Null where it is not known: words found in a format of another time. */
  savedAt: number | null;
  supersedes: readonly string[];
  returned: Returned | null;
};

type About = { customerId: CustomerId; ticketId: TicketId; subject: string };
export type DraftRecord = About & { part: 'draft'; version: DraftVersion };
export type ActRecord = About & {
  part: 'act';
  /** Grows with each change: the tabs tell by it which of two is the newer. */
  revision: number;
  /** The draft that its words went back to; null as long as they did not. */
  returnedAs: string | null;
  act: ReplyAct;
};
/** Words in a format that this version of the app does not know: shown as plain text, never dropped (S026). */
export type StrangeRecord = { part: 'strange'; key: string; ticketId: TicketId | null; text: string };
export type OutboxRecord = DraftRecord | ActRecord | StrangeRecord;

/** Everything of a customer starts so. The slash cannot be part of the encoded id: nobody's prefix is another's. */
export function customerPrefix(customerId: CustomerId): string {
  return `${encodeURIComponent(customerId)}/`;
}

export function draftKey(customerId: CustomerId, ticketId: TicketId, id: string): string {
  return `${customerPrefix(customerId)}draft/reply/${ticketId}/${id}`;
}

/** Of one act; without an id, what all acts of the ticket start with. */
export function actKey(customerId: CustomerId, ticketId: TicketId, actId = ''): string {
  return `${customerPrefix(customerId)}act/reply/${ticketId}/${actId}`;
}

export function recordKey(record: DraftRecord | ActRecord): string {
  return record.part === 'draft'
    ? record.version.key
    : actKey(record.customerId, record.ticketId, record.act.actId);
}

/** As it is stored and told to other tabs. */
export function printRecord(record: DraftRecord | ActRecord): unknown {
  return { ...record, format: 1, kind: 'reply' };
}

/** Null where there is nothing for this customer in it: someone else's, or nothing with words (H060). */
export function readRecord(key: string, value: unknown, customerId: CustomerId): OutboxRecord | null {
  if (!key.startsWith(customerPrefix(customerId)) || ownerOf(value, customerId) !== customerId) return null;
  const record = readKnownRecord(value, customerId);
  if (record !== null && recordKey(record) === key) return record;
  const text = wordsOf(value);
  const ticketId = parsePlace(key.split('/')[3] ?? '');
  return text === null ? null : { part: 'strange', key, ticketId, text };
}

/** Null for every other format, kind or owner. Takes anything. */
export function readKnownRecord(value: unknown, customerId: CustomerId): DraftRecord | ActRecord | null {
  const draft = z.safeParse(draftSchema, value);
  const known = draft.success ? draft : z.safeParse(actSchema, value);
  if (!known.success || known.data.customerId !== customerId) return null;
  const { subject, ticketId: number } = known.data;
  const ticketId = parsePlace(String(number));
  if (ticketId === null) return null;
  const about = { customerId, ticketId, subject };
  if (known.data.part === 'draft') return { ...about, part: 'draft', version: known.data.version };
  const { revision, returnedAs, act } = known.data;
  return { ...about, part: 'act', revision, returnedAs, act };
}

/** Whose the value says that it is; what does not say so belongs to whose key it is under. */
function ownerOf(value: unknown, fallback: CustomerId): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'customerId')) return fallback;
  return 'customerId' in value ? value.customerId : fallback;
}
