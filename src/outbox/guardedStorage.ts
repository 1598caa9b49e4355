import type { OutboxClock, OutboxStorage } from './outboxParts.ts';

/** A storage that neither answers nor refuses (an open that hangs) counts as refusing after so long. */
const PATIENCE_MS = 4_000;

/** A storage that refused is tried again after so long, then after twice that, and so on. */
const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 60_000;

/**
 * A storage that never refuses: what the real one does not take lives in this page's memory (S022). Reading goes on
 * from the real one as long as it answers; once it has refused, nothing is written to it until it takes, some time
 * later, all that the memory holds: a computer that wakes may be slow once, and is not full for good.
 */
export class GuardedStorage {
  readonly #storage: OutboxStorage;
  readonly #clock: OutboxClock;
  readonly #onChange: (isKept: boolean) => void;
  readonly #patienceMs: number;
  #pauseMs = FIRST_PAUSE_MS;
  /** `undefined` stands for deleted. */
  readonly #memory = new Map<string, unknown>();
  #takesReads = true;
  #takesWrites = true;

  constructor(
    storage: OutboxStorage,
    clock: OutboxClock,
    onChange: (isKept: boolean) => void,
    patienceMs = PATIENCE_MS,
  ) {
    this.#storage = storage;
    this.#clock = clock;
    this.#onChange = onChange;
    this.#patienceMs = patienceMs;
  }

  /** False: what is written now is gone with the page, as things stand. */
  get isKept(): boolean {
    return this.#takesWrites;
  }

  async get(key: string): Promise<unknown> {
    if (this.#memory.has(key)) return this.#memory.get(key);
    if (!this.#takesReads) return undefined;
    const answer = await this.#ask(() => this.#storage.get(key));
    if (!answer.ok) this.#refused({ reads: true });
    return answer.ok ? answer.value : this.#memory.get(key);
  }

  /** True where it is stored for good. */
  async set(key: string, value: unknown): Promise<boolean> {
    if (this.#takesWrites) {
      const answer = await this.#ask(() => this.#storage.set(key, value));
      if (answer.ok) return true;
      this.#refused({ reads: false });
    }
    this.#memory.set(key, value);
    return false;
  }

  /** Deleting is tried even where writing is refused: a full storage still deletes. */
  async del(key: string): Promise<boolean> {
    if (!this.#takesWrites) this.#memory.set(key, undefined);
    if (!this.#takesReads) return false;
    const answer = await this.#ask(() => this.#storage.del(key));
    if (!answer.ok) this.#refused({ reads: false });
    if (!answer.ok) this.#memory.set(key, undefined);
    return answer.ok;
  }

  /** Takes away what this page's memory alone holds; what was stored for good stays. */
  forget(key: string): void {
    this.#memory.delete(key);
  }

  async entries(prefix: string): Promise<[string, unknown][]> {
    const answer = this.#takesReads ? await this.#ask(() => this.#storage.entries(prefix)) : null;
    if (answer?.ok === false) this.#refused({ reads: true });
    const all = new Map(answer?.ok ? answer.value : []);
    for (const [key, value] of this.#memory) if (key.startsWith(prefix)) all.set(key, value);
    return [...all].filter(([, value]) => value !== undefined);
  }

  #refused(what: { reads: boolean }): void {
    const isNews = this.#takesWrites;
    this.#takesWrites = false;
    if (what.reads) this.#takesReads = false;
    if (!isNews) return;
    this.#tryLater();
    this.#onChange(false);
  }

  #tryLater(): void {
    this.#clock.after(this.#pauseMs, () => void this.#tryAgain());
    this.#pauseMs = Math.min(2 * this.#pauseMs, LONGEST_PAUSE_MS);
  }

  async #tryAgain(): Promise<void> {
    if (!(await this.#moveBack())) return this.#tryLater();
    this.#takesReads = true;
    this.#takesWrites = true;
    this.#onChange(true);
  }

  /** What this page's memory holds goes where it belongs; what comes meanwhile, too. False at the first refusal. */
  async #moveBack(): Promise<boolean> {
    let [next] = this.#memory;
    if (next === undefined) return (await this.#ask(() => this.#storage.get(''))).ok;
    for (; next !== undefined; [next] = this.#memory) {
      const [key, value] = next;
      const answer = await this.#ask(() => this.#moveOne(key, value));
      if (!answer.ok) return false;
      if (this.#memory.get(key) === value) this.#memory.delete(key);
    }
    return true;
  }

  async #moveOne(key: string, value: unknown): Promise<void> {
    if (value === undefined) return this.#storage.del(key);
    // Another tab, whose storage took it, may have gone on with it.
    const stored = await this.#storage.get(key);
    if (revisionOf(stored) <= revisionOf(value)) await this.#storage.set(key, value);
  }

  #ask<Value>(call: () => Promise<Value>): Promise<Answer<Value>> {
    return new Promise((resolve) => {
      const callOff = this.#clock.after(this.#patienceMs, () => resolve({ ok: false }));
      const settle = (answer: Answer<Value>) => {
        callOff();
        resolve(answer);
      };
      // In a promise of its own, so that a call that throws at once counts as one that refuses.
      Promise.resolve()
        .then(call)
        .then(
          (value) => settle({ ok: true, value }),
          () => settle({ ok: false }),
        );
    });
  }
}

/** 0 for what has none. */
function revisionOf(value: unknown): number {
  if (typeof value !== 'object' || value === null || !('revision' in value)) return 0;
  return typeof value.revision === 'number' ? value.revision : 0;
}

type Answer<Value> = { ok: true; value: Value } | { ok: false };
