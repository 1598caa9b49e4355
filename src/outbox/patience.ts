import type { OutboxParts } from './outboxParts.ts';

/** Before each reading, counted from the one before (scenarios §3, step 2). */
export const SETTLE_PAUSES_MS = [1_000, 3_000, 8_000, 20_000, 60_000] as const;

type Tried = { tries: number; triedAt: number };

/** How long until the next reading. A clock that was set back does not make it longer than its pause. */
export function pauseLeft({ tries, triedAt }: Tried, now: number): number {
  const pause = SETTLE_PAUSES_MS[tries] ?? SETTLE_PAUSES_MS[SETTLE_PAUSES_MS.length - 1] ?? 0;
  return Math.min(pause, Math.max(0, triedAt + pause - now));
}

/** After this reading the schedule is over. */
export function isLastTry({ tries }: Tried): boolean {
  return tries + 1 >= SETTLE_PAUSES_MS.length;
}

/** Waits on behalf of whoever reads the panel by a schedule: while the page is seen and there is a network. */
export class Patience {
  readonly #parts: Pick<OutboxParts, 'clock' | 'page'>;
  readonly #sleepers = new Set<() => void>();

  constructor(parts: Pick<OutboxParts, 'clock' | 'page'>) {
    this.#parts = parts;
  }

  async untilReadable(): Promise<void> {
    if (!this.#isReadable()) await this.#sleep(Infinity, () => this.#isReadable());
  }

  /** False when the page was hidden or went offline before the time was over. */
  pause(delayMs: number): Promise<boolean> {
    return this.#sleep(delayMs, () => !this.#isReadable());
  }

  /** Ends all pauses at once: the next customer must not wait for this one's. */
  close(): void {
    for (const wake of this.#sleepers) wake();
  }

  #isReadable(): boolean {
    const { page } = this.#parts;
    return page.isVisible() && page.isOnline();
  }

  /** Until the time is over (true), or the page changed so that `isEnough`, or all is closed (false). */
  #sleep(delayMs: number, isEnough: () => boolean): Promise<boolean> {
    const { clock, page } = this.#parts;
    return new Promise((resolve) => {
      const end = (isOver: boolean) => {
        callOff();
        stop();
        this.#sleepers.delete(wake);
        resolve(isOver);
      };
      const wake = () => end(false);
      const callOff = delayMs === Infinity ? () => {} : clock.after(delayMs, () => end(true));
      const stop = page.onChange(() => isEnough() && wake());
      this.#sleepers.add(wake);
    });
  }
}
