import type { TicketId } from '../panel/domain.ts';
import { headsOf } from './draftVersions.ts';
import type { StoredDraft } from './draftVersions.ts';
import { isEmpty, isSameContent } from './draftFiles.ts';
import type { DraftFile } from './draftFiles.ts';
import type { ActRecord, DraftRecord, DraftVersion, OutboxRecord, StrangeRecord } from './outboxRecords.ts';
import { isReturned, isUnderWay, isUndecided } from './replyMachine.ts';
import type { ReplyStage } from './replyMachine.ts';

/** Words that left the box, or were given back to it, and are not delivered: what the shell tells of (S029, S045). */
export type UnsettledAct = {
  actId: string;
  ticketId: TicketId;
  subject: string;
  text: string;
  state: ReplyStage;
  /** When it was sent, or found that it cannot be. Epoch ms of the browser. */
  since: number;
};

/** A reply that has not left yet (features N3). */
export type HeldReply = { actId: string; ticketId: TicketId; subject: string; until: number };

/** Words that would be lost with the storage. `ticketId` is null where an unknown format does not tell it. */
export type UnsentDraft = {
  ticketId: TicketId | null;
  subject: string | null;
  text: string;
  files: readonly DraftFile[];
  savedAt: number | null;
  /** Null for words that never left the box. */
  state: ReplyStage | null;
};

/** The records that one tab knows of: read from the storage, and kept up to date by what the tabs tell. */
export class OutboxContents {
  readonly #acts = new Map<string, ActRecord>();
  readonly #drafts = new Map<string, DraftRecord>();
  readonly #strange = new Map<string, StrangeRecord>();

  act(actId: string): ActRecord | undefined {
    return this.#acts.get(actId);
  }

  allActs(): ActRecord[] {
    return [...this.#acts.values()];
  }

  acts(ticketId: TicketId): ActRecord[] {
    return this.allActs().filter((record) => record.ticketId === ticketId);
  }

  /** What the storage holds. `isAll`: whatever is not in it is no more. */
  learn(records: readonly OutboxRecord[], isAll: boolean): void {
    if (isAll) this.clear();
    for (const record of records) {
      if (record.part === 'strange') this.#strange.set(record.key, record);
      // As it is there: what a version replaced, and a killed tab could not take away, is still to be tidied.
      else if (record.part === 'draft') this.#drafts.set(record.version.key, record);
      else this.hear(record);
    }
  }

  /** One record as it is now. True where this tab did not know that before. */
  hear(record: ActRecord | DraftRecord): boolean {
    if (record.part === 'draft') return this.#hearDraft(record);
    const known = this.#acts.get(record.act.actId);
    if (known && known.revision >= record.revision) return false;
    this.#acts.set(record.act.actId, record);
    return true;
  }

  drop(actId: string): void {
    this.#acts.delete(actId);
  }

  /** Acts decided before `before` that no draft speaks of any more. */
  receipts(before: number): ActRecord[] {
    const spokenOf = new Set([...this.#drafts.values()].map(({ version }) => version.returned?.actId));
    return this.allActs().filter((record) => {
      const { stage, actId } = record.act;
      return !isOpen(record) && !spokenOf.has(actId) && 'at' in stage && stage.at < before;
    });
  }

  /** Ids of the files that drafts and undecided acts speak of. */
  filesInUse(): Set<string> {
    const drafts = [...this.#drafts.values()].flatMap(({ version }) => version.files);
    const acts = this.allActs().flatMap(({ act }) => (act.stage.name === 'delivered' ? [] : act.files));
    return new Set([...drafts, ...acts].map(({ fileId }) => fileId));
  }

  clear(): void {
    this.#acts.clear();
    this.#drafts.clear();
    this.#strange.clear();
  }

  /** What is stored of a ticket's draft, but for words that an act keeps or the panel has. */
  draft(ticketId: TicketId, newId: () => string): StoredDraft {
    const all = [...this.#drafts.values()].filter((draft) => draft.ticketId === ticketId);
    const strange = [...this.#strange.values()].filter((record) => record.ticketId === ticketId);
    const versions = all.map(({ version }) => version);
    const heads = headsOf(versions);
    const found = strange.map(({ key, text }): DraftVersion => {
      return { key, actId: newId(), text, files: [], savedAt: null, supersedes: [], returned: null };
    });
    return {
      heads: [...heads.filter((version) => !this.#isSpent(version)), ...found],
      remains: versions.filter((version) => !heads.includes(version)).map(({ key }) => key),
    };
  }

  /** Oldest first. */
  held(): HeldReply[] {
    const held = this.allActs().flatMap(({ act: { actId, stage }, ticketId, subject }) =>
      stage.name === 'held' ? [{ actId, ticketId, subject, until: stage.until }] : [],
    );
    return held.toSorted((a, b) => a.until - b.until);
  }

  /** Oldest first. */
  unsettled(): UnsettledAct[] {
    const open = this.allActs().filter(isOpen).map(unsettledOf);
    const given = this.#headDrafts().flatMap(({ ticketId, subject, version: { text, returned } }) => {
      if (returned === null) return [];
      const { actId, stage: state } = returned;
      // As they were sent: what is typed in the box since is no business of the shell's.
      const sentText = this.act(actId)?.act.text ?? text;
      return [{ actId, ticketId, subject, text: sentText, state, since: state.at }];
    });
    return [...open, ...given].toSorted((a, b) => a.since - b.since);
  }

  unsent(): UnsentDraft[] {
    const acts = this.allActs()
      .filter(isOpen)
      .map(({ ticketId, subject, act }) => {
        const { text, files, stage } = act;
        return { ticketId, subject, text, files, savedAt: sinceOf(stage), state: stage };
      });
    const drafts = this.#headDrafts().map(
      ({ ticketId, subject, version: { text, files, savedAt, returned } }) => {
        return { ticketId, subject, text, files, savedAt, state: returned?.stage ?? null };
      },
    );
    const strange = [...this.#strange.values()].map(({ ticketId, text }) => {
      return { ticketId, subject: null, text, files: [], savedAt: null, state: null };
    });
    return [...drafts, ...acts, ...strange].filter(
      ({ text, files }) => text.trim() !== '' || files.length > 0,
    );
  }

  #hearDraft(record: DraftRecord): boolean {
    const { key, supersedes } = record.version;
    for (const replaced of supersedes) {
      if (replaced === key) continue;
      this.#drafts.delete(replaced);
      this.#strange.delete(replaced);
    }
    if (!isEmpty(record.version)) this.#drafts.set(key, record);
    return true;
  }

  #headDrafts(): DraftRecord[] {
    const heads = new Set(headsOf([...this.#drafts.values()].map(({ version }) => version)));
    return [...this.#drafts.values()].filter(({ version }) => heads.has(version) && !this.#isSpent(version));
  }

  // While it is held or being sent the box still has it; afterwards the words are in the act or in the panel. What was given
  // back is a draft like any other.
  #isSpent(version: DraftVersion): boolean {
    const known = this.#acts.get(version.actId);
    if (known === undefined || isUnderWay(known.act.stage)) return false;
    const isGivenBack = isReturned(known.act.stage) && known.returnedAs !== null;
    return !isGivenBack && isSameContent(known.act, version);
  }
}

function isOpen({ act: { stage }, returnedAs }: ActRecord): boolean {
  return isUndecided(stage) || (isReturned(stage) && returnedAs === null);
}

function unsettledOf({ act: { actId, text, stage }, ticketId, subject }: ActRecord): UnsettledAct {
  return { actId, ticketId, subject, text, state: stage, since: sinceOf(stage) };
}

function sinceOf(stage: ReplyStage): number {
  if ('sent' in stage) return stage.sent.at;
  return 'at' in stage ? stage.at : 0;
}
