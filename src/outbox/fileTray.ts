import { MAX_FILES } from '../panel/attachmentLimits.ts';
import type { Desk } from './desk.ts';
import type { DraftFile } from './draftFiles.ts';
import type { DraftKeeper } from './draftKeeper.ts';

/** A file as the customer chose it. `bytes` is a copy: what happens to the original is nothing to it (S060). */
export type ChosenFile = { name: string; type: string; bytes: Blob };

/** One that may still have to be read; null: it could not be. */
export type ComingFile = ChosenFile | Promise<ChosenFile | null>;
/** 'sending': a reply is just on its way, and nothing can be added to it. */
export type AddResult = 'added' | 'unreadable' | 'noRoom' | 'sending';

/** The files of one ticket's draft in one tab. */
export class FileTray {
  readonly #desk: Desk;
  readonly #draft: DraftKeeper;
  readonly #changed: () => void;
  #missing: readonly string[] = [];
  readonly #coming = new Set<Promise<unknown>>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(desk: Desk, draft: DraftKeeper, changed: () => void) {
    this.#desk = desk;
    this.#draft = draft;
    this.#changed = changed;
  }

  /** Ids of files whose bytes are not to be had any more. */
  get missing(): readonly string[] {
    return this.#missing;
  }

  /** Resolves when all that was chosen before is in the draft; null where it is already. */
  get arrival(): Promise<unknown> | null {
    return this.#coming.size === 0 ? null : Promise.all(this.#coming);
  }

  /** In the order of the calls, however long each is read. What it comes to is said, nothing is thrown. */
  add(coming: ComingFile): Promise<AddResult> {
    const before = this.#last;
    const adding = this.#awaited(async () => {
      const file = await coming;
      await before;
      if (file === null) return 'unreadable';
      if (this.#isFull()) return 'noRoom';
      const taken = await this.#take(file);
      this.#draft.setFiles([...this.#draft.box.files, taken]);
      return 'added';
    });
    this.#last = adding;
    return adding;
  }

  /** In the place of another one; null where that is not there any more. */
  replace(fileId: string, file: ChosenFile): Promise<DraftFile | null> {
    return this.#awaited(async () => {
      const taken = await this.#take(file);
      const { files } = this.#draft.box;
      if (!files.some((each) => each.fileId === fileId)) return null;
      this.#draft.setFiles(files.map((each) => (each.fileId === fileId ? taken : each)));
      await this.check();
      return taken;
    });
  }

  remove(fileId: string): void {
    this.#draft.setFiles(this.#draft.box.files.filter((each) => each.fileId !== fileId));
  }

  bytes(fileId: string): Promise<Blob | null> {
    return this.#desk.files.get(fileId);
  }

  /** The box may hold other files than before: are they all here? */
  async check(): Promise<void> {
    const ids = this.#draft.box.files.map(({ fileId }) => fileId);
    const found = await Promise.all(ids.map((fileId) => this.#desk.files.get(fileId)));
    const missing = ids.filter((_, index) => found[index] === null);
    if (missing.join() === this.#missing.join()) return;
    this.#missing = missing;
    this.#changed();
  }

  #isFull(): boolean {
    return this.#draft.box.files.length >= MAX_FILES;
  }

  async #awaited<Result>(task: () => Promise<Result>): Promise<Result> {
    const coming = task();
    this.#coming.add(coming);
    try {
      return await coming;
    } finally {
      this.#coming.delete(coming);
    }
  }

  async #take({ name, type, bytes }: ChosenFile): Promise<DraftFile> {
    const fileId = this.#desk.parts.newId();
    // Before the draft speaks of it: whoever finds the draft finds the bytes.
    await this.#desk.files.put(fileId, bytes);
    return { fileId, name, type, sizeBytes: bytes.size };
  }
}
