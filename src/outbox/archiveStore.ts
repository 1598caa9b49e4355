import type { CustomerId } from '../panel/domain.ts';
import { GuardedStorage } from './guardedStorage.ts';
import { archiveKey, archivePrefix, printArchive, readArchive } from './archiveRecords.ts';
import type { ArchiveRecord } from './archiveRecords.ts';
import type { ArchiveParts } from './archiveParts.ts';

/** One customer's archive acts in this browser. Never refuses and never shows another customer's. */
export class ArchiveStore {
  readonly #customerId: CustomerId;
  readonly #storage: GuardedStorage;
  #isGone = false;

  /** `onBack`: a storage that did not answer does again. */
  constructor(customerId: CustomerId, { storage, clock }: ArchiveParts, onBack: () => void) {
    this.#customerId = customerId;
    this.#storage = new GuardedStorage(storage, clock, (isKept) => isKept && onBack());
  }

  async readAll(): Promise<ArchiveRecord[]> {
    const entries = await this.#storage.entries(archivePrefix(this.#customerId));
    return entries.flatMap(([, value]) => readArchive(value, this.#customerId) ?? []);
  }

  async read(actId: string): Promise<ArchiveRecord | null> {
    return readArchive(await this.#storage.get(archiveKey(this.#customerId, actId)), this.#customerId);
  }

  async put(record: ArchiveRecord): Promise<void> {
    if (this.#isGone) return;
    await this.#storage.set(archiveKey(this.#customerId, record.act.actId), printArchive(record));
  }

  async remove(actId: string): Promise<void> {
    await this.#storage.del(archiveKey(this.#customerId, actId));
  }

  /** At sign-out: nothing stays, and nothing comes after it. False where the browser refused. */
  async wipe(): Promise<boolean> {
    this.#isGone = true;
    const entries = await this.#storage.entries(archivePrefix(this.#customerId));
    const done = await Promise.all(entries.map(([key]) => this.#storage.del(key)));
    return done.every(Boolean);
  }
}
