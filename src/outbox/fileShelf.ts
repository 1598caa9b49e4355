import type { CustomerId } from '../panel/domain.ts';
import { z } from '../panel/schema.ts';
import type { GuardedStorage } from './guardedStorage.ts';
import type { OutboxClock } from './outboxParts.ts';

/** A file that nothing speaks of may belong to a draft that is being stored just now, in another tab. */
const GRACE_MS = 60_000;

const recordSchema = z.object({
  format: z.literal(1),
  part: z.literal('file'),
  customerId: z.string(),
  storedAt: z.number(),
  bytes: z.instanceof(Blob),
});

/**
 * The bytes of one customer's files, by id, apart from the words: reading those does not touch them, and a browser that
 * has no room for ten megabytes still keeps ten lines. Copies, so that a file which changes or vanishes on the disk
 * changes nothing here (S060). Never refuses: what the browser does not take is in this page's memory (S022).
 */
export class FileShelf {
  readonly #customerId: CustomerId;
  readonly #storage: GuardedStorage;
  readonly #clock: OutboxClock;
  #isGone = false;

  constructor(customerId: CustomerId, storage: GuardedStorage, clock: OutboxClock) {
    this.#customerId = customerId;
    this.#storage = storage;
    this.#clock = clock;
  }

  get isKept(): boolean {
    return this.#storage.isKept;
  }

  async put(fileId: string, bytes: Blob): Promise<void> {
    if (this.#isGone) return;
    const record = {
      format: 1,
      part: 'file',
      customerId: this.#customerId,
      storedAt: this.#clock.now(),
      bytes,
    };
    await this.#storage.set(this.#key(fileId), record);
  }

  /** Null where they are not to be had: evicted, or in the memory of another tab (S027, S028). */
  async get(fileId: string): Promise<Blob | null> {
    const parsed = z.safeParse(recordSchema, await this.#storage.get(this.#key(fileId)));
    return parsed.success && parsed.data.customerId === this.#customerId ? parsed.data.bytes : null;
  }

  /** Takes away what is not `used`, be it old enough or among the `spent`. */
  async sweep(used: ReadonlySet<string>, spent: ReadonlySet<string> = new Set()): Promise<void> {
    const latest = this.#clock.now() - GRACE_MS;
    await this.#remove((fileId, value) => {
      if (used.has(fileId)) return false;
      const parsed = z.safeParse(recordSchema, value);
      return spent.has(fileId) || !parsed.success || parsed.data.storedAt <= latest;
    });
  }

  /** At sign-out: all but the `kept`. Nothing is stored any more. False where the browser refused to delete (S025). */
  async wipe(kept: ReadonlySet<string>): Promise<boolean> {
    this.#isGone = true;
    return this.#remove((fileId) => !kept.has(fileId));
  }

  async #remove(isWanted: (fileId: string, value: unknown) => boolean): Promise<boolean> {
    const prefix = this.#key('');
    const gone = (await this.#storage.entries(prefix)).filter(([key, value]) =>
      isWanted(key.slice(prefix.length), value),
    );
    const done = await Promise.all(gone.map(([key]) => this.#storage.del(key)));
    return done.every(Boolean);
  }

  // An encoded id holds no @: no customer's words begin so.
  #key(fileId: string): string {
    return `@files/${encodeURIComponent(this.#customerId)}/${fileId}`;
  }
}
