import type { CustomerId, TicketId } from '../panel/domain.ts';
import { PanelFailure } from '../panel/failure.ts';
import type { FailureKind } from '../panel/failure.ts';
import type { UploadFile } from '../panel/upload.ts';
import type { ThreadMessage } from './matchReply.ts';
import type { Asked, SendOptions, SendResult } from './outboxParts.ts';

/**
 * What the panel does with the next reply. Stored or not, and what the browser learns of it; `lateMs` stores it so
 * much later than the answer was lost.
 */
export type Fate =
  | { kind: 'done' }
  | { kind: 'refused'; failure: PanelFailure }
  | { kind: 'lost'; isStored: boolean; why?: FailureKind; lateMs?: number }
  | { kind: 'sessionEnded' }
  /** The answer comes when the test says so. */
  | { kind: 'slow'; isStored: boolean; answer: Promise<SendResult> }
  /** Half of it leaves, until it is called off. */
  | { kind: 'halfway'; isStored: boolean };

/** The panel never got it, or stored it; either way the answer is lost. */
export const lost: Fate = { kind: 'lost', isStored: false };
export const storedLost: Fate = { kind: 'lost', isStored: true };

export function panelFailure(
  kind: FailureKind,
  over: { text?: string; field?: string; retryAfterSeconds?: number; aborted?: boolean } = {},
) {
  return new PanelFailure({ kind, procedure: 'clientticket.edit', ...over });
}

/** A fate whose answer the test gives. */
export function slowFate(isStored = true) {
  const { promise: answer, resolve } = Promise.withResolvers<SendResult>();
  return { fate: { kind: 'slow', isStored, answer } as const, answer: resolve };
}

export type Reply = { ticketId: TicketId; message: string; files: readonly UploadFile[] };
export type Time = { now: number; after(delayMs: number, task: () => void): () => void };

/** A panel's tickets in memory: counts what is sent, stores what its fate says. */
export class TestPanel {
  readonly sent: string[] = [];
  /** How many of those outlive their page. */
  keptAlive = 0;
  /** Changes when a session ends. */
  sessionMoment = 0;
  /** Somebody else is signed in by now. */
  isOutlived = false;
  readonly fates: Fate[] = [];
  reads = 0;
  /** Instead of the thread, this is what reading comes to. */
  readingFails: FailureKind | null = null;
  readonly #time: Time;
  readonly #threads = new Map<TicketId, ThreadMessage[]>();
  #ids = 0;

  constructor(time: Time) {
    this.#time = time;
  }

  /** Whoever was signed in before is not any more. */
  signIn(_customer: CustomerId): void {
    this.sessionMoment += 1;
  }

  threadOf(ticketId: TicketId): ThreadMessage[] {
    return [...(this.#threads.get(ticketId) ?? [])];
  }

  store(ticketId: TicketId, body: string, from = 'customer', files: readonly UploadFile[] = []): void {
    this.#ids += 1;
    const postedAt = Math.floor(this.#time.now / 1000) * 1000;
    const message = { id: `m${this.#ids}`, from, body, postedAt, attachments: files };
    this.#threads.set(ticketId, [...this.threadOf(ticketId), message]);
  }

  /** The customer's other device sends this. */
  arriveFromElsewhere(ticketId: TicketId, text: string): void {
    this.store(ticketId, text);
  }

  async sendReply({ ticketId, message, files }: Reply, options: SendOptions): Promise<SendResult> {
    this.sent.push(message);
    if (options.keepalive) this.keptAlive += 1;
    const store = () => this.store(ticketId, message, 'customer', files);
    const fate = this.fates.shift() ?? { kind: 'done' };
    switch (fate.kind) {
      case 'done':
        store();
        return { outcome: 'done' };
      case 'refused':
        return { outcome: 'rejected', failure: fate.failure };
      case 'sessionEnded':
        throw panelFailure('session');
      case 'slow':
        if (fate.isStored) store();
        return fate.answer;
      case 'halfway':
        if (fate.isStored) store();
        options.onProgress(500, 1_000);
        await new Promise<void>((resolve) => options.signal.addEventListener('abort', () => resolve()));
        return { outcome: 'unknown', failure: panelFailure('network', { aborted: true }) };
      case 'lost':
        if (fate.lateMs !== undefined) this.#time.after(fate.lateMs, store);
        else if (fate.isStored) store();
        return { outcome: 'unknown', failure: panelFailure(fate.why ?? 'network') };
    }
  }

  async readThread(ticketId: TicketId, _asked: readonly Asked[]): Promise<readonly ThreadMessage[]> {
    this.reads += 1;
    if (this.readingFails !== null) throw panelFailure(this.readingFails);
    return this.threadOf(ticketId);
  }
}
