import { noTicketYet } from '../panel/domain.ts';
import type { CustomerId, TicketId } from '../panel/domain.ts';
import { ActLedger } from './actLedger.ts';
import { Arrivals } from './arrivals.ts';
import type { Arrival } from './arrivals.ts';
import type { Desk } from './desk.ts';
import type { DraftFile } from './draftFiles.ts';
import { FileShelf } from './fileShelf.ts';
import { GuardedStorage } from './guardedStorage.ts';
import { OutboxContents } from './outboxContents.ts';
import type { HeldReply, UnsentDraft, UnsettledAct } from './outboxContents.ts';
import { printMessage, readMessage } from './outboxMessages.ts';
import type { OutboxMessage } from './outboxMessages.ts';
import type { OutboxParts } from './outboxParts.ts';
import type { ActRecord } from './outboxRecords.ts';
import { OutboxStore } from './outboxStore.ts';
import { ReplyBox } from './replyBox.ts';
import type { ReplyHold } from './replyHold.ts';
import type { NotSentReason } from './replyMachine.ts';
import { Settler } from './settleReply.ts';
import { takeOver, tidyUp } from './takeOver.ts';

/** A reply that the panel has. `how` is 'found' or 'chosen' where the answer was lost and the thread told. */
export type Receipt = { subject: string; at: number; how: 'answered' | 'found' | 'chosen' };
/** When a reply is delivered its draft goes, and then its files. */
const SWEEP_DELAY_MS = 2_000;
/** Ten megabytes take a slow disk longer than a line of text. */
const FILE_PATIENCE_MS = 20_000;

export type OutboxHandlers = { onDelivered(ticketId: TicketId, receipt: Receipt): void };

/** One customer's outbox in one tab. */
export class OutboxTab {
  readonly customerId: CustomerId;
  readonly #parts: OutboxParts;
  readonly #store: OutboxStore;
  readonly #files: FileShelf;
  readonly #contents = new OutboxContents();
  readonly #ledger: ActLedger;
  readonly #settler: Settler;
  readonly #desk: Desk;
  readonly #boxes = new Map<TicketId, ReplyBox>();
  readonly #arrivals: Arrivals;
  readonly #listeners = new Set<() => void>();
  readonly #stops: (() => void)[];
  #unsettled: readonly UnsettledAct[] = [];
  #held: readonly HeldReply[] = [];
  #handlers: OutboxHandlers | null = null;
  #isClosed = false;

  constructor(customerId: CustomerId, parts: OutboxParts) {
    this.customerId = customerId;
    this.#parts = parts;
    const storage = new GuardedStorage(parts.storage, parts.clock, (isKept) => this.#storageChanged(isKept));
    this.#store = new OutboxStore(customerId, storage);
    const forFiles = new GuardedStorage(
      parts.storage,
      parts.clock,
      (isKept) => this.#storageChanged(isKept),
      FILE_PATIENCE_MS,
    );
    this.#files = new FileShelf(customerId, forFiles, parts.clock);
    this.#desk = {
      customerId,
      parts,
      store: this.#store,
      files: this.#files,
      isClosed: () => this.#isClosed,
      say: (message) => this.#say(message),
      seenAct: (actId) => this.#contents.act(actId),
    };
    this.#ledger = new ActLedger(this.#desk);
    this.#settler = new Settler(this.#desk, this.#ledger);
    this.#arrivals = new Arrivals(parts, () => this.#changed());
    this.#stops = [
      parts.channel.listen((message) => this.#hear(message)),
      parts.page.onHide(() => void this.#flush()),
      parts.page.onLeave(() => this.#holds().forEach((hold) => hold.leave(obstacleAtLeaving(parts)))),
      // Messages may have been missed while the page was frozen.
      parts.page.onChange(() => parts.page.isVisible() && void this.reload()),
    ];
  }

  /** Takes up what earlier visits and closed tabs left undecided. Resolves when the storage has been read. */
  async start(handlers: OutboxHandlers): Promise<void> {
    this.#handlers = handlers;
    this.#settler.start();
    await this.reload();
    await tidyUp(this.#hands(), this.#contents);
    takeOver(this.#hands(), this.#contents.allActs(), () => this.reload());
    await this.#sweepFiles([]);
  }

  reply(ticketId: TicketId): ReplyBox {
    const known = this.#boxes.get(ticketId);
    if (known) return known;
    const acts = () => this.#contents.acts(ticketId);
    const box = new ReplyBox({ ...this.#hands(), acts, reload: () => this.reload() }, ticketId);
    this.#boxes.set(ticketId, box);
    void this.reload();
    return box;
  }

  /** Reads the storage anew and brings every box up to it. */
  async reload(): Promise<void> {
    const epochs = [...this.#boxes.values()].map((box) => ({ box, epoch: box.epoch }));
    const records = await this.#store.readAll();
    if (this.#isClosed) return;
    if (epochs.some(({ box, epoch }) => box.epoch !== epoch)) return this.reload();
    this.#contents.learn(records, this.#store.isKept);
    for (const [ticketId, box] of this.#boxes) {
      box.load(this.#contents.draft(ticketId, this.#parts.newId));
    }
    this.#changed();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The same array as long as nothing changed. */
  readonly unsettled = (): readonly UnsettledAct[] => this.#unsettled;

  /** What was pressed in this tab and can be undone in it; the same array as long as nothing changed. */
  readonly held = (): readonly HeldReply[] => this.#held;

  /** New tickets to tell of in this tab; the same array as long as nothing changed. */
  readonly arrived = (): readonly Arrival[] => this.#arrivals.list();

  readonly toldOf = (actId: string): void => this.#arrivals.done(actId);

  /** Before the session ends: what is held leaves now, and what came of it is awaited. */
  async sendHeld(): Promise<void> {
    const boxes = [...this.#boxes.values()].filter(({ hold }) => hold !== null);
    for (const { hold } of boxes) hold?.hurry();
    await Promise.all(boxes.map((box) => untilSent(box)));
  }

  async unsent(): Promise<UnsentDraft[]> {
    await this.#flush();
    await this.reload();
    return this.#contents.unsent();
  }

  /** True while closing the page would lose words: they are in this page's memory alone (S022). */
  leavingAsks(): boolean {
    const drafts = [...this.#boxes.values()].map((box) => box.snapshot());
    const hasFiles = drafts.some(({ files }) => files.length > 0);
    if (!this.#files.isKept && hasFiles) return true;
    const hasWords = drafts.some(({ text }) => text.trim() !== '');
    return !this.#store.isKept && (hasWords || hasFiles || this.unsettled().length > 0);
  }

  /** Stores what is typed and ends; what is under way is still written down. */
  async stop(): Promise<void> {
    await this.#flush();
    this.#close();
  }

  /** Sign-out, in every tab. False where the browser refused to delete. */
  async leave(keepWords: boolean): Promise<boolean> {
    if (keepWords) await this.#flush();
    if (!this.#isClosed)
      this.#parts.channel.post(printMessage({ type: 'closed', keepWords }, this.customerId));
    this.#close();
    return this.#wipe(keepWords);
  }

  #hands() {
    return { desk: this.#desk, ledger: this.#ledger, settler: this.#settler };
  }

  async #flush(): Promise<void> {
    await Promise.all([...this.#boxes.values()].map((box) => box.flush()));
  }

  #holds(): ReplyHold[] {
    return [...this.#boxes.values()].flatMap(({ hold }) => hold ?? []);
  }

  #close(): void {
    this.#isClosed = true;
    for (const hold of this.#holds()) hold.keepBack('session');
    for (const stop of this.#stops) stop();
    this.#settler.close();
    this.#arrivals.close();
  }

  #say(message: OutboxMessage): void {
    if (this.#isClosed) return;
    this.#parts.channel.post(printMessage(message, this.customerId));
    this.#take(message);
  }

  #hear(value: unknown): void {
    const message = readMessage(value, this.customerId);
    if (message === null || this.#isClosed) return;
    this.#take(message);
    // Should the sending tab be killed, its lock comes free and the act is taken over.
    if (message.type === 'record' && message.record.part === 'act') {
      takeOver(this.#hands(), [message.record], () => this.reload());
    }
  }

  #take(message: OutboxMessage): void {
    if (message.type === 'closed') return void this.#leaveWithOthers(message.keepWords);
    if (message.type === 'dropped') this.#contents.drop(message.actId);
    if (message.type === 'record') this.#takeRecord(message.record);
    this.#changed();
  }

  #takeRecord(record: Extract<OutboxMessage, { type: 'record' }>['record']): void {
    const before = record.part === 'act' ? this.#contents.act(record.act.actId) : undefined;
    if (!this.#contents.hear(record)) return;
    const box = this.#boxes.get(record.ticketId);
    if (record.part === 'draft') return box?.versionArrived(record.version);
    const isNews = record.act.stage.name === 'delivered' && before?.act.stage.name !== 'delivered';
    const isShown = box?.actArrived(record, isNews) === true;
    if (isNews) this.#tellDelivered(record);
    if (isNews && record.ticketId === noTicketYet) this.#arrivals.opened(record, isShown, box?.own);
    if (isNews && record.act.files.length > 0)
      this.#parts.clock.after(SWEEP_DELAY_MS, () => void this.#sweepFiles(record.act.files));
    if (record.act.stage.name === 'unknown') this.#settler.ensure(record.ticketId);
  }

  #tellDelivered({ act: { stage }, ticketId, subject }: ActRecord): void {
    if (stage.name !== 'delivered') return;
    this.#handlers?.onDelivered(ticketId, { subject, at: stage.at, how: stage.how });
  }

  async #leaveWithOthers(keepWords: boolean): Promise<void> {
    if (keepWords) await this.#flush();
    this.#close();
    await this.#wipe(keepWords);
  }

  /** What is left of the words decides which files are. */
  async #wipe(keepWords: boolean): Promise<boolean> {
    const isWiped = await this.#store.wipe(keepWords);
    const left = new OutboxContents();
    left.learn(await this.#store.readAll(), true);
    return (await this.#files.wipe(left.filesInUse())) && isWiped;
  }

  // Words that cannot be read may speak of files.
  async #sweepFiles(spent: readonly DraftFile[]): Promise<void> {
    if (this.#isClosed || !this.#store.isKept) return;
    const used = this.#contents.filesInUse();
    for (const box of this.#boxes.values()) for (const { fileId } of box.snapshot().files) used.add(fileId);
    await this.#files.sweep(used, new Set(spent.map(({ fileId }) => fileId)));
  }

  #storageChanged(isKept: boolean): void {
    if (isKept) void this.#storageIsBack();
    else this.#changed();
  }

  /** What the other tabs stored meanwhile is to be had, too, and what could not be looked for is (S033). */
  async #storageIsBack(): Promise<void> {
    await this.reload();
    if (!this.#isClosed) takeOver(this.#hands(), this.#contents.allActs(), () => this.reload());
  }

  #changed(): void {
    // The same lists as long as they say the same: typing renders the reply box and nothing else.
    this.#unsettled = unlessSame(this.#unsettled, this.#contents.unsettled());
    this.#held = unlessSame(
      this.#held,
      this.#contents.held().filter(({ ticketId }) => this.#boxes.get(ticketId)?.hold?.until),
    );
    for (const listener of this.#listeners) listener();
    for (const box of this.#boxes.values()) box.changed();
  }
}

function unlessSame<Item>(before: readonly Item[], now: readonly Item[]): readonly Item[] {
  return JSON.stringify(before) === JSON.stringify(now) ? before : now;
}

async function untilSent(box: ReplyBox): Promise<void> {
  if (!box.snapshot().isSending) return;
  await new Promise<void>((resolve) => {
    const stop = box.subscribe(() => {
      if (box.snapshot().isSending) return;
      stop();
      resolve();
    });
  });
}

function obstacleAtLeaving({ page, panel }: OutboxParts): NotSentReason | null {
  if (panel.isOutlived()) return 'session';
  return page.isOnline() ? null : 'offline';
}
