import type { CustomerId, TicketId } from '../panel/domain.ts';
import type { GuardedStorage } from './guardedStorage.ts';
import { actKey, customerPrefix, printRecord, readRecord, recordKey } from './outboxRecords.ts';
import type { ActRecord, DraftRecord, OutboxRecord } from './outboxRecords.ts';

/** How the customer left: `gone` takes nothing any more, so that a late answer cannot bring back what was wiped. */
type Leaving = 'no' | 'keptWords' | 'gone';

/** One customer's records. Never refuses and never shows another customer's (H060, S092). */
export class OutboxStore {
  readonly #customerId: CustomerId;
  readonly #storage: GuardedStorage;
  #leaving: Leaving = 'no';

  constructor(customerId: CustomerId, storage: GuardedStorage) {
    this.#customerId = customerId;
    this.#storage = storage;
  }

  get isKept(): boolean {
    return this.#storage.isKept;
  }

  async readAll(): Promise<OutboxRecord[]> {
    return this.#read(customerPrefix(this.#customerId));
  }

  async readActs(ticketId: TicketId): Promise<ActRecord[]> {
    const records = await this.#read(actKey(this.#customerId, ticketId));
    return records.filter((record) => record.part === 'act');
  }

  async readAct(ticketId: TicketId, actId: string): Promise<ActRecord | null> {
    const key = actKey(this.#customerId, ticketId, actId);
    const record = readRecord(key, await this.#storage.get(key), this.#customerId);
    return record?.part === 'act' ? record : null;
  }

  /** True where it will outlive the page. */
  async put(record: DraftRecord | ActRecord): Promise<boolean> {
    if (this.#leaving === 'gone') return false;
    if (this.#leaving === 'keptWords' && !hasOpenWords(record)) {
      await this.remove([recordKey(record)]);
      return false;
    }
    return this.#storage.set(recordKey(record), printRecord(record));
  }

  async removeAct(ticketId: TicketId, actId: string): Promise<void> {
    await this.remove([actKey(this.#customerId, ticketId, actId)]);
  }

  async remove(keys: readonly string[]): Promise<void> {
    const own = keys.filter((key) => key.startsWith(customerPrefix(this.#customerId)));
    await Promise.all(own.map((key) => this.#storage.del(key)));
  }

  /** As `remove`, but what is stored for good stays: it is all that a crash would leave (S022). */
  forget(keys: readonly string[]): void {
    for (const key of keys) this.#storage.forget(key);
  }

  /**
   * At sign-out: takes everything away, or leaves what the customer asked to find again (S025, S091). From then on
   * nothing else is stored. Resolves to false where the browser refused.
   */
  async wipe(keepWords: boolean): Promise<boolean> {
    this.#leaving = keepWords && this.#leaving !== 'gone' ? 'keptWords' : 'gone';
    const prefix = customerPrefix(this.#customerId);
    const gone = (await this.#storage.entries(prefix)).filter(([key, value]) => {
      const record = readRecord(key, value, this.#customerId);
      return !keepWords || (record !== null && !hasOpenWords(record));
    });
    const done = await Promise.all(gone.map(([key]) => this.#storage.del(key)));
    return done.every(Boolean);
  }

  async #read(prefix: string): Promise<OutboxRecord[]> {
    const entries = await this.#storage.entries(prefix);
    return entries.flatMap(([key, value]) => readRecord(key, value, this.#customerId) ?? []);
  }
}

/** Words that nobody but the customer has, for all that is known. */
function hasOpenWords(record: OutboxRecord): boolean {
  if (record.part !== 'act') return true;
  const { name } = record.act.stage;
  // What is held is a draft, too: it does not leave any more.
  if (name === 'delivered' || name === 'held') return false;
  return record.returnedAs === null;
}
