import type { DraftFile } from './draftFiles.ts';
import { leftOutOf } from './leftOut.ts';
import type { OutboxParts } from './outboxParts.ts';
import { lockNames } from './outboxParts.ts';
import type { ActRecord } from './outboxRecords.ts';
import type { OwnActs } from './ownActs.ts';

/** A new ticket that is there, and to which its customer was not taken. */
export type Arrival = {
  actId: string;
  subject: string;
  /** Its number; null where the panel did not say it. */
  messageId: string | null;
  /** The file that was to be left out of it, and came too late for that. */
  leftOut: DraftFile | null;
};

/** New tickets of which the customer is told, each in one tab: one that they look at. */
export class Arrivals {
  readonly #parts: Pick<OutboxParts, 'locks' | 'page'>;
  readonly #changed: () => void;
  readonly #stops = new Set<() => void>();
  #list: readonly Arrival[] = [];

  constructor(parts: Pick<OutboxParts, 'locks' | 'page'>, changed: () => void) {
    this.#parts = parts;
    this.#changed = changed;
  }

  /** The same array as long as nothing changed. */
  readonly list = (): readonly Arrival[] => this.#list;

  /** `isShown`: the form goes on to it. Otherwise an answer is the sending tab's to tell; what was found is anyone's. */
  opened({ act, subject }: ActRecord, isShown: boolean, own?: OwnActs): void {
    const { actId, stage } = act;
    if (stage.name !== 'delivered') return;
    if (isShown) void this.#claim(actId);
    else if (stage.how !== 'answered' || own?.has(actId) === true)
      void this.#tell({ actId, subject, messageId: stage.messageId, leftOut: leftOutOf(act) });
  }

  /** It was read. */
  done(actId: string): void {
    this.#list = this.#list.filter((arrival) => arrival.actId !== actId);
    this.#changed();
  }

  close(): void {
    for (const stop of this.#stops) stop();
  }

  async #tell(arrival: Arrival): Promise<void> {
    await this.#untilVisible();
    if (!(await this.#claim(arrival.actId))) return;
    this.#list = [...this.#list, arrival];
    this.#changed();
  }

  /** True where no other tab tells of it; from now on none does. A tab that nobody looks at leaves it to others. */
  async #claim(actId: string): Promise<boolean> {
    return this.#parts.page.isVisible() && (await this.#parts.locks.claim(lockNames.told(actId))) !== null;
  }

  #untilVisible(): Promise<void> {
    const { page } = this.#parts;
    if (page.isVisible()) return Promise.resolve();
    return new Promise((resolve) => {
      const stop = page.onChange(() => {
        if (!page.isVisible()) return;
        stop();
        this.#stops.delete(stop);
        resolve();
      });
      this.#stops.add(stop);
    });
  }
}
