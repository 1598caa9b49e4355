import type { TicketId } from '../panel/domain.ts';
import type { Desk } from './desk.ts';
import { isEmpty, isSameContent } from './draftFiles.ts';
import { givenBackOf } from './leftOut.ts';
import { draftKey } from './outboxRecords.ts';
import type { ActRecord, DraftRecord, DraftVersion } from './outboxRecords.ts';
import { isReturned } from './replyMachine.ts';

/**
 * Stores a version and takes away what it replaces; true where it will outlive the page. Where the browser refuses,
 * the replaced ones stay: the last words that were kept are better than none after a crash (S022).
 */
export async function storeVersion(desk: Desk, record: DraftRecord): Promise<boolean> {
  const { version } = record;
  const isKept = isEmpty(version) || (await desk.store.put(record));
  if (isKept) await desk.store.remove(version.supersedes);
  else desk.store.forget(version.supersedes);
  desk.say({ type: 'record', record });
  return isKept;
}

/** An act's words become a draft again, with the reason beside them. Resolves to the draft's act id. */
export async function giveBack(desk: Desk, { act, ticketId, subject }: ActRecord): Promise<string | null> {
  if (!isReturned(act.stage)) return null;
  const drafts = await storedDrafts(desk, ticketId);
  const before = drafts.find(({ returned }) => returned?.actId === act.actId);
  if (before) return before.actId;
  const actId = desk.parts.newId();
  const supersedes = drafts
    .filter((draft) => draft.actId === act.actId && isSameContent(draft, act))
    .map(({ key }) => key);
  const returned = { actId: act.actId, stage: act.stage };
  await storeVersion(
    desk,
    draftRecord(desk, { ticketId, subject }, { actId, ...givenBackOf(act), supersedes, returned }),
  );
  return actId;
}

/** The draft of an act whose words have left the box for good, or are kept by the act itself, is taken away. */
export async function clearDraft(desk: Desk, { act, ticketId, subject }: ActRecord): Promise<void> {
  const isDelivered = act.stage.name === 'delivered';
  const supersedes = (await storedDrafts(desk, ticketId))
    // What was typed on since is not what was sent.
    .filter(
      (draft) =>
        (draft.actId === act.actId && isSameContent(draft, act)) ||
        (isDelivered && draft.returned?.actId === act.actId && isSameContent(draft, givenBackOf(act))),
    )
    .map(({ key }) => key);
  if (supersedes.length === 0) return;
  const empty = { actId: desk.parts.newId(), text: '', files: [], supersedes, returned: null };
  await storeVersion(desk, draftRecord(desk, { ticketId, subject }, empty));
}

export function draftRecord(
  { customerId, parts }: Desk,
  about: { ticketId: TicketId; subject: string },
  content: Omit<DraftVersion, 'key' | 'savedAt'>,
): DraftRecord {
  const key = draftKey(customerId, about.ticketId, parts.newId());
  return { part: 'draft', customerId, ...about, version: { ...content, key, savedAt: parts.clock.now() } };
}

async function storedDrafts(desk: Desk, ticketId: TicketId): Promise<DraftVersion[]> {
  const records = await desk.store.readAll();
  return records.flatMap((record) =>
    record.part === 'draft' && record.ticketId === ticketId ? record.version : [],
  );
}
