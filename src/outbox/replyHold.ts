import type { OutboxClock, SendResult } from './outboxParts.ts';
import type { NotSentReason } from './replyMachine.ts';

/** Browsers let 64 KiB of requests outlive a page; the other fields are far below the difference. */
const MAX_BYTES = 60_000;

/** How a hold ended: its time was over, the customer took the reply back, or something keeps it from leaving. */
export type HoldEnd = 'over' | 'undone' | NotSentReason;

type Words = { text: string; files: readonly unknown[] };
type Call = (options: { keepalive: boolean }) => Promise<SendResult>;

/**
 * One reply between its press and the panel, in the tab where it was pressed (features N3). Its words leave by `call`
 * alone, once, however often that is asked for.
 */
export class ReplyHold {
  readonly actId: string;
  readonly holdMs: number;
  #until: number;
  readonly #clock: OutboxClock;
  readonly #send: Call;
  readonly #words: Words;
  #end: HoldEnd | null = null;
  #isNoted = false;
  #wake: () => void = () => {};
  #call: Promise<SendResult> | null = null;

  constructor(
    clock: OutboxClock,
    { actId, holdMs, ...words }: Words & { actId: string; holdMs: number },
    send: Call,
  ) {
    this.#clock = clock;
    this.actId = actId;
    this.holdMs = holdMs;
    this.#until = clock.now() + holdMs;
    this.#words = words;
    this.#send = send;
  }

  /** When it leaves; null where it does not wait for that any more. Epoch ms. */
  get until(): number | null {
    return this.holdMs > 0 && this.#end === null ? this.#until : null;
  }

  /** The words are on their way, whatever the clock says. */
  get hasLeft(): boolean {
    return this.#call !== null;
  }

  /** Waits out the time from now on, or until one of the others ends it. */
  async wait(): Promise<HoldEnd> {
    this.#until = this.#clock.now() + this.holdMs;
    if (this.#end === null) {
      await new Promise<void>((resolve) => {
        const callOff = this.#clock.after(this.holdMs, () => this.#finish('over'));
        this.#wake = () => {
          callOff();
          resolve();
        };
      });
    }
    return this.#end ?? 'over';
  }

  /** Its record is written: from now on it may leave with the page, for the next visit knows of it. */
  noted(): void {
    this.#isNoted = true;
  }

  /** True where nothing has left and nothing will. */
  undo(): boolean {
    if (this.holdMs === 0) return false;
    this.#finish('undone');
    return this.#end === 'undone';
  }

  /** "Send now". */
  hurry(): void {
    this.#finish('over');
  }

  /** It does not leave any more, unless it has. */
  keepBack(why: NotSentReason): void {
    if (this.#end === 'over' && this.#call === null) this.#end = why;
    this.#finish(why);
  }

  /** The page closes: what is held leaves with it, unless something is in the way, or it is too much for that (S031). */
  leave(obstacle: NotSentReason | null): void {
    if (!this.#isNoted || this.#call !== null || (this.#end ?? 'over') !== 'over') return;
    if (obstacle) this.#finish(obstacle);
    else if (!fitsAtLeaving(this.#words)) this.#finish('closed');
    else {
      // Whoever waits for the end asks for the answer later: until then a refusal is nobody's fault.
      this.call({ keepalive: true }).catch(() => {});
      this.#finish('over');
    }
  }

  call(options = { keepalive: false }): Promise<SendResult> {
    this.#call ??= this.#send(options);
    return this.#call;
  }

  #finish(end: HoldEnd): void {
    this.#end ??= end;
    this.#wake();
  }
}

/** Whether a reply may have left with its page: it did not where a browser would not have let it go. */
export function fitsAtLeaving({ text, files }: Words): boolean {
  return files.length === 0 && new URLSearchParams([['', text]]).toString().length <= MAX_BYTES;
}
