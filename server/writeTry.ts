import { gatewayAnswer } from './pageAnswer.ts';
import type { PageAnswer } from './pageAnswer.ts';
import { PanelTrouble } from './panel.ts';

export type KeptAnswer = PageAnswer<Buffer>;

/** What a repeat has to know of the first request under its id. */
export type EarlierTry = {
  /** A digest of the whole request, once it is whole; null where it broke off before and was never passed on. */
  digest: Promise<string | null> | string;
  answer: Promise<KeptAnswer> | KeptAnswer;
};

/** How a try ended; null where it was never passed on whole. */
export type TryEnd = { digest: string; answer: KeptAnswer } | null;

/** Answers where nobody knows what the panel did: a client has to read the panel again (panel protocol §2.4). */
export const lostAnswer = gatewayAnswer(502, 'lost', 'What came of this request is not known.');

/**
 * One write that is under way. Until its request has arrived whole it may end without a trace; from then on the panel
 * may have acted, so it is never passed on again and ends with an answer, if only one that says that nothing is known.
 */
export class WriteTry implements EarlierTry {
  readonly digest: Promise<string | null>;
  readonly answer: Promise<KeptAnswer>;
  /** Calls the panel off. */
  readonly signal: AbortSignal;
  readonly #abort = new AbortController();
  readonly #arrival = Promise.withResolvers<string | null>();
  readonly #outcome = Promise.withResolvers<KeptAnswer>();
  readonly #answerMs: number;
  readonly #onEnd: (end: TryEnd) => void;
  #handedOver: string | null = null;
  #hasEnded = false;
  #deadline: NodeJS.Timeout | undefined;

  /** `answerMs`: the panel's time for its whole answer. */
  constructor(answerMs: number, onEnd: (end: TryEnd) => void) {
    this.#answerMs = answerMs;
    this.#onEnd = onEnd;
    this.digest = this.#arrival.promise;
    this.answer = this.#outcome.promise;
    this.signal = this.#abort.signal;
  }

  get isHandedOver(): boolean {
    return this.#handedOver !== null;
  }

  /** The panel is about to have the request whole: from here on a client that goes away ends nothing. */
  handOver(digest: string): void {
    this.signal.throwIfAborted();
    this.#handedOver = digest;
    this.#arrival.resolve(digest);
    const late = new PanelTrouble(504, 'The panel did not answer in time.');
    this.#deadline = setTimeout(() => this.#abort.abort(late), this.#answerMs);
  }

  /** A request that is not whole by now will never be. */
  breakOff(): void {
    if (!this.isHandedOver) this.#abort.abort();
  }

  settle(answer: KeptAnswer): void {
    if (this.#handedOver !== null) this.#end({ digest: this.#handedOver, answer });
  }

  /** Nothing more will be done for this try. What is not settled yet will not be known. */
  close(): void {
    this.#end(this.#handedOver === null ? null : { digest: this.#handedOver, answer: lostAnswer });
    this.#abort.abort();
  }

  #end(end: TryEnd): void {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    clearTimeout(this.#deadline);
    this.#arrival.resolve(null);
    this.#outcome.resolve(end?.answer ?? lostAnswer);
    this.#onEnd(end);
  }
}
