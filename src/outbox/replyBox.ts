import { noTicketYet } from '../panel/domain.ts';
import type { TicketId } from '../panel/domain.ts';
import type { UploadFile } from '../panel/upload.ts';
import type { ActLedger } from './actLedger.ts';
import type { Desk } from './desk.ts';
import { DraftKeeper } from './draftKeeper.ts';
import type { DraftBox, StoredDraft } from './draftVersions.ts';
import { FileTray } from './fileTray.ts';
import type { AddResult, ChosenFile, ComingFile } from './fileTray.ts';
import { loadFiles } from './loadFiles.ts';
import type { ThreadMessage } from './matchReply.ts';
import type { ActRecord, DraftVersion } from './outboxRecords.ts';
import { OwnActs } from './ownActs.ts';
import type { ReplyAct } from './replyMachine.ts';
import { ReplyHold } from './replyHold.ts';
import { openAct, snapshotOf } from './replySnapshot.ts';
import type { PressNote, ReplySnapshot } from './replySnapshot.ts';
import { ReplyUpload } from './replyUpload.ts';
import { sendAct } from './sendAct.ts';
import type { Settler } from './settleReply.ts';

export type BoxHands = {
  desk: Desk;
  ledger: ActLedger;
  settler: Settler;
  /** The acts of this ticket that this tab knows of. */
  acts(): readonly ActRecord[];
  /** Reads the storage anew. */
  reload(): Promise<void>;
};

/** What one ticket's reply box in one tab can do. Its functions may be handed on as they are. */
export class ReplyBox {
  readonly own = new OwnActs();
  readonly #hands: BoxHands;
  readonly #ticketId: TicketId;
  readonly #draft: DraftKeeper;
  readonly #tray: FileTray;
  readonly #listeners = new Set<() => void>();
  #snapshot: ReplySnapshot | null = null;
  #isLoaded = false;
  #isPressed = false;
  #hold: ReplyHold | null = null;
  #holdMs = 0;
  /** Acts that were taken back; their records go a moment later. */
  readonly #undone = new Set<string>();
  #isChecking = false;
  #note: PressNote | null = null;
  #delivered: ReplyAct | null = null;
  #knownIds: readonly string[] = [];
  readonly #upload: ReplyUpload;

  constructor(hands: BoxHands, ticketId: TicketId) {
    this.#hands = hands;
    this.#ticketId = ticketId;
    this.#draft = new DraftKeeper(hands.desk, ticketId, () => this.changed());
    this.#tray = new FileTray(hands.desk, this.#draft, () => this.changed());
    this.#upload = new ReplyUpload(hands.desk.parts.panel, () => this.changed());
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): ReplySnapshot => {
    this.#snapshot ??= snapshotOf({
      isLoaded: this.#isLoaded,
      box: this.#draft.box,
      missingFiles: this.#tray.missing,
      progress: this.#upload.progress,
      savedAt: this.#draft.savedAt,
      isRestored: this.#draft.isRestored,
      acts: this.#hands.acts().filter(({ act }) => !this.#undone.has(act.actId)),
      delivered: this.#delivered,
      isPressed: this.#isPressed,
      heldUntil: this.#hold?.until ?? null,
      isChecking: this.#isChecking,
      note: this.#note,
      storage: this.#hands.desk.store.isKept ? 'kept' : 'memory',
      areFilesKept: this.#hands.desk.files.isKept,
    });
    return this.#snapshot;
  };

  readonly setText = (text: string): void => {
    this.#delivered = null;
    this.#note = null;
    this.#draft.type(text);
  };

  /** Resolves once the draft has it, or cannot. A press of Send in the meantime waits for it. */
  readonly addFile = async (file: ComingFile): Promise<AddResult> => {
    if (this.snapshot().isSending) return 'sending';
    this.#note = null;
    return this.#tray.add(file);
  };

  readonly replaceFile = async (fileId: string, file: ChosenFile): Promise<boolean> => {
    if (this.snapshot().isSending) return false;
    this.#note = null;
    return (await this.#tray.replace(fileId, file)) !== null;
  };

  readonly removeFile = (fileId: string): void => {
    if (this.snapshot().isSending) return;
    this.#note = null;
    this.#tray.remove(fileId);
    void this.#tray.check();
  };

  /** Null where they are not to be had any more. */
  readonly fileBytes = (fileId: string): Promise<Blob | null> => this.#tray.bytes(fileId);

  /** Calls the upload off that is under way in this tab. What came of it is found out as for a lost answer (S063). */
  readonly cancelUpload = (): void => this.#upload.stop();

  /** As `cancelUpload`; where it turns out not to have arrived, this file is not among what comes back to the box. */
  readonly leaveOut = (fileId: string): void => {
    if (this.#hold === null || !this.#upload.isUnderWay) return;
    // In this order: what becomes of the act follows from what is in its record.
    void this.#hands.ledger.amend(this.#ticketId, this.#hold.actId, { type: 'leftOut', fileId });
    this.#upload.stop();
  };

  readonly takeOtherVersion = (): void => this.takeVersion();

  /** One of `otherVersions`: it changes places with what is in the box. */
  readonly takeVersion = (key?: string): void =>
    void this.#draft.takeOther(key).then(() => this.#tray.check());

  /** The words stay as one of `otherVersions`, and the box is empty for others. False where typing went on. */
  readonly putAside = (): Promise<boolean> => this.#draft.putAside();

  readonly dismissOther = (): void => this.#draft.dismissOther();

  readonly flush = (): Promise<void> => this.#draft.flush();

  /** One press, one message, held as `holdFor` said: a second one while the first is under way does nothing (S043). */
  readonly send = (): void => void this.#press(false);

  /** As `send`; the name says what the customer means where the first was not found: it is looked for once more. */
  readonly sendAgain = this.send;

  /** Sends although an equal reply is undecided or could not be looked for; the customer was told what it risks. */
  readonly sendAnyway = (): void => void this.#press(true);

  /** Takes back what is held: nothing was sent, the words are a draft as before. False where it has left (S030). */
  readonly undo = (): boolean => {
    const hold = this.#hold;
    if (hold?.undo() !== true) return false;
    this.#undone.add(hold.actId);
    // An id is used for one press alone: a tab that missed the undoing would take the next one for the same.
    if (this.#draft.box.actId === hold.actId) this.#draft.rekey();
    this.#set({ isPressed: false, hold: null });
    return true;
  };

  /** What is held leaves now. */
  readonly sendNow = (): void => {
    this.#hold?.hurry();
    this.changed();
  };

  readonly checkAgain = (): void => void this.#check();

  /** Of several messages that may be the reply, the customer says which it is; null: none of them. */
  readonly choose = (messageId: string | null): void => {
    const act = openAct(this.#hands.acts());
    const at = this.#hands.desk.parts.clock.now();
    if (act === null) return;
    this.own.add(act.actId);
    void this.#hands.ledger.amend(this.#ticketId, act.actId, { type: 'chosen', at, messageId });
  };

  /** Throws away what `state` speaks of: the words in the box, or else the reply that cannot be settled. */
  readonly discard = (): void => {
    const act = openAct(this.#hands.acts());
    this.#note = null;
    if (act && act.actId !== this.#draft.box.actId) void this.#hands.ledger.drop(this.#ticketId, act.actId);
    else this.#draft.clear();
  };

  /** For so long what is pressed from now on can be undone; 0: it leaves at once. */
  readonly holdFor = (ms: number): void => void (this.#holdMs = ms);

  /** What the page knows of the ticket; a reply that the thread shows is settled by it. */
  readonly notice = (subject: string, thread: readonly ThreadMessage[]): void => {
    this.#draft.subject = subject;
    this.#knownIds = thread.filter(({ from }) => from === 'customer').map(({ id }) => id);
    if (this.#hands.acts().length > 0) void this.#hands.settler.notice(this.#ticketId, thread);
  };

  /** What was pressed in this tab and is not answered yet. */
  get hold(): ReplyHold | null {
    return this.#hold;
  }

  get epoch(): number {
    return this.#draft.epoch;
  }

  load(stored: StoredDraft): void {
    this.#isLoaded = true;
    this.#draft.reconcile(stored);
    void this.#tray.check();
    this.changed();
  }

  versionArrived(version: DraftVersion): void {
    this.#draft.arrive(version);
    void this.#tray.check();
  }

  /** True where the box shows from now on that it is delivered. */
  actArrived({ act }: ActRecord, isNewlyDelivered: boolean): boolean {
    this.#draft.actArrived();
    const isOurs = this.#ticketId !== noTicketYet || this.own.isAwaited(act, this.#draft.box);
    if (isNewlyDelivered && isOurs) this.#delivered = act;
    this.changed();
    return isNewlyDelivered && isOurs;
  }

  changed(): void {
    this.#snapshot = null;
    for (const listener of this.#listeners) listener();
  }

  async #press(isInsisted: boolean): Promise<void> {
    if (this.snapshot().isSending || this.#draft.box.text.trim() === '') return;
    this.#set({ isPressed: true, note: null });
    // What was chosen before the press goes with it.
    if (this.#tray.arrival) await this.#tray.arrival;
    const { box } = this.#draft;
    const files = box.files.length === 0 ? [] : await loadFiles(this.#hands.desk, box.files);
    if (files === null) return this.#stopAtFiles();
    const hold = this.#holdOf(box, files);
    this.#set({ hold });
    try {
      await this.#draft.flush();
      await this.#carryOut(box, { isInsisted, hold });
    } finally {
      // Taken back and pressed anew, it is another one's turn.
      if (this.#hold === hold) this.#set({ isPressed: false, hold: null });
    }
  }

  #holdOf({ actId, text }: DraftBox, files: readonly UploadFile[]): ReplyHold {
    const { clock } = this.#hands.desk.parts;
    const reply = { ticketId: this.#ticketId, message: text, files };
    const send = (options: { keepalive: boolean }) => this.#upload.send(reply, options);
    return new ReplyHold(clock, { actId, text, files, holdMs: this.#holdMs }, send);
  }

  async #stopAtFiles(): Promise<void> {
    this.#set({ isPressed: false, note: 'filesMissing' });
    await this.#tray.check();
  }

  /** `box` is what the customer saw when pressing; what was typed in the meantime is another draft. */
  async #carryOut(box: DraftBox, how: { isInsisted: boolean; hold: ReplyHold }): Promise<void> {
    const { actId, text, files, returned } = box;
    this.own.add(actId, returned?.actId);
    const about = { ticketId: this.#ticketId, subject: this.#draft.subject, knownIds: () => this.#knownIds };
    const result = await sendAct(this.#hands, { ...about, actId, text, files, returned, ...how });
    if (result === 'otherWordsSent') this.#draft.rekey();
    if (result === 'sentElsewhere') this.#draft.sentElsewhere(box);
    if (result === 'sentElsewhere') await this.#hands.reload();
    if (result !== 'done' && result !== 'undone' && result !== 'signedOut') this.#set({ note: result });
  }

  async #check(): Promise<void> {
    if (this.#isChecking) return;
    this.#set({ isChecking: true });
    const isRead = await this.#hands.settler.checkNow(this.#ticketId);
    this.#set({ isChecking: false, note: isRead ? null : 'cannotRead' });
  }

  #set(change: {
    isPressed?: boolean;
    isChecking?: boolean;
    note?: PressNote | null;
    hold?: ReplyHold | null;
  }): void {
    if (change.hold !== undefined) this.#hold = change.hold;
    if (change.isPressed !== undefined) this.#isPressed = change.isPressed;
    if (change.isChecking !== undefined) this.#isChecking = change.isChecking;
    if (change.note !== undefined) this.#note = change.note;
    this.changed();
  }
}
