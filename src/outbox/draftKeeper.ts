import type { TicketId } from '../panel/domain.ts';
import type { Desk } from './desk.ts';
import { draftRecord, storeVersion } from './draftShelf.ts';
import {
  arrived,
  cleared,
  dismissed,
  emptyBox,
  exchanged,
  filed,
  putAside,
  reconciled,
  rekeyed,
  saved,
  supersededBy,
  typed,
} from './draftVersions.ts';
import type { DraftBox, StoredDraft } from './draftVersions.ts';
import { isEmpty, isSameContent } from './draftFiles.ts';
import type { Content, DraftFile } from './draftFiles.ts';
import type { DraftVersion } from './outboxRecords.ts';
import { isReturned } from './replyMachine.ts';

/** From the first unsaved letter to the save, however quickly the typing goes on: what a crash may cost (S021). */
const SAVE_DELAY_MS = 400;

/** The draft of one ticket in one tab: follows the typing, the storage and the other tabs. */
export class DraftKeeper {
  subject = '';
  readonly #desk: Desk;
  readonly #ticketId: TicketId;
  readonly #changed: () => void;
  #box: DraftBox;
  #callOff: (() => void) | null = null;
  #pending: Promise<unknown> = Promise.resolve();
  #epoch = 0;
  /** Being stored: when they are told to all tabs, or the storage is read, this one has gone on already. */
  readonly #inFlight = new Map<string, DraftVersion>();
  #sentUnseen: (Content & { actId: string }) | null = null;
  #savedAt: number | null = null;
  #isRestored = false;

  constructor(desk: Desk, ticketId: TicketId, changed: () => void) {
    this.#desk = desk;
    this.#ticketId = ticketId;
    this.#changed = changed;
    this.#box = emptyBox(desk.parts.newId());
  }

  get box(): DraftBox {
    return this.#box;
  }

  /** When the words in the box were last stored; null where they are in this page alone. */
  get savedAt(): number | null {
    return this.#savedAt;
  }

  /** The words were found here and not typed in this page. */
  get isRestored(): boolean {
    return this.#isRestored;
  }

  /** Grows with each version stored or adopted: a reading of the storage that began before is too old to believe. */
  get epoch(): number {
    return this.#epoch;
  }

  type(text: string): void {
    this.#change(typed(this.#box, text));
  }

  setFiles(files: readonly DraftFile[]): void {
    this.#change(filed(this.#box, files));
  }

  clear(): void {
    this.#edit(cleared(this.#box, this.#desk.parts.newId()));
  }

  rekey(): void {
    this.#edit(rekeyed(this.#box, this.#desk.parts.newId()));
  }

  /** The newest of the others unless told. */
  async takeOther(key?: string): Promise<void> {
    await this.flush();
    const box = exchanged(this.#box, key);
    if (box === this.#box) return;
    this.#set(box);
    this.#savedAt = box.base?.savedAt ?? null;
    if (this.#isUsedUp(box)) this.rekey();
    else this.#changed();
  }

  /** True once the box is empty and its words stand beside it; false where typing went on meanwhile. */
  async putAside(): Promise<boolean> {
    await this.flush();
    const box = putAside(this.#box, this.#desk.parts.newId());
    if (box === this.#box) return false;
    this.#isRestored = false;
    this.#savedAt = null;
    this.#set(box);
    this.#changed();
    return true;
  }

  dismissOther(): void {
    this.#edit(dismissed(this.#box));
  }

  /** Stores at once what is not stored yet. Resolves when all of it is. */
  async flush(): Promise<void> {
    this.#callOff?.();
    this.#callOff = null;
    if (this.#box.isDirty) this.#save();
    await this.#pending;
  }

  arrive(version: DraftVersion): void {
    if (this.#inFlight.has(version.key)) return;
    this.#take(arrived(this.#box, version, this.#desk.parts.newId()));
  }

  /** Takes the storage as it was just read. */
  reconcile(stored: StoredDraft): void {
    const wasEmpty = isEmpty(this.#box);
    this.#take(reconciled(this.#box, this.#withInFlight(stored), this.#desk.parts.newId()));
    this.#isRestored ||= wasEmpty && !isEmpty(this.#box);
  }

  /** Another tab has sent these words, and where storage is refused no more may be known of it. */
  sentElsewhere({ actId, text, files }: DraftBox): void {
    this.#sentUnseen = { actId, text, files };
  }

  /** An act has got a new state; the box may stand for it. */
  actArrived(): void {
    if (this.#isUsedUp(this.#box)) this.rekey();
  }

  // The storage as it will be once what this tab has under way has arrived there.
  #withInFlight({ heads, remains }: StoredDraft): StoredDraft {
    const { base } = this.#box;
    const coming = base !== null && this.#inFlight.has(base.key) ? [base] : [];
    const replaced = new Set(
      [...this.#inFlight.values()].flatMap(({ key, supersedes }) => [key, ...supersedes]),
    );
    return { heads: [...coming, ...heads.filter(({ key }) => !replaced.has(key))], remains };
  }

  #change(box: DraftBox): void {
    if (box === this.#box) return;
    this.#edit(this.#isUsedUp(box) ? rekeyed(box, this.#desk.parts.newId()) : box);
  }

  #edit(box: DraftBox): void {
    this.#isRestored = false;
    this.#set(box);
    this.#callOff ??= this.#desk.parts.clock.after(SAVE_DELAY_MS, () => void this.flush());
    this.#changed();
  }

  #take(box: DraftBox): void {
    if (box.base !== this.#box.base) this.#savedAt = box.base?.savedAt ?? null;
    this.#set(box);
    if (this.#isUsedUp(box)) this.rekey();
    else this.#changed();
  }

  /** Its act id was used for other words (versions of one draft share it), or its words have come back. */
  #isUsedUp(box: DraftBox): boolean {
    const seen = this.#desk.seenAct(box.actId);
    if (seen === undefined)
      return this.#sentUnseen?.actId === box.actId && !isSameContent(this.#sentUnseen, box);
    return !isSameContent(seen.act, box) || (isReturned(seen.act.stage) && seen.returnedAs !== null);
  }

  #set(box: DraftBox): void {
    if (box.base !== this.#box.base || box.covered !== this.#box.covered) this.#epoch += 1;
    this.#box = box;
  }

  #save(): void {
    if (this.#isUsedUp(this.#box)) this.#set(rekeyed(this.#box, this.#desk.parts.newId()));
    const { text, files, actId, returned } = this.#box;
    const about = { ticketId: this.#ticketId, subject: this.subject };
    const supersedes = supersededBy(this.#box);
    const record = draftRecord(this.#desk, about, { actId, text, files, supersedes, returned });
    this.#set(saved(this.#box, record.version));
    if (isEmpty(record.version) && supersedes.length === 0) return;
    // Not one after the other: at the page's end there is no time to wait, and no version depends on another.
    this.#pending = Promise.all([this.#pending, this.#store(record)]);
  }

  async #store(record: ReturnType<typeof draftRecord>): Promise<void> {
    const { version } = record;
    this.#inFlight.set(version.key, version);
    const isKept = await storeVersion(this.#desk, record);
    this.#inFlight.delete(version.key);
    if (!isKept) this.#set({ ...this.#box, covered: [...this.#box.covered, ...version.supersedes] });
    this.#savedAt = isKept && !isEmpty(version) ? version.savedAt : null;
    this.#changed();
  }
}
