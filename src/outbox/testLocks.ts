type Waiting = { owner: object; start: () => void };

/** Web Locks among the tabs of a test: a tab that is killed loses what it holds and its place in the queues. */
export class TestLocks {
  readonly #holders = new Map<string, object>();
  readonly #queues = new Map<string, Waiting[]>();

  async run<Result>(owner: object, name: string, task: () => Promise<Result>): Promise<Result> {
    await this.#turn(owner, name);
    try {
      return await task();
    } finally {
      this.#free(owner, name);
    }
  }

  async claim(owner: object, name: string): Promise<(() => void) | null> {
    if (this.#holders.has(name)) return null;
    this.#holders.set(name, owner);
    return () => this.#free(owner, name);
  }

  isHeld(part: string): boolean {
    return [...this.#holders.keys()].some((name) => name.includes(part));
  }

  release(owner: object): void {
    for (const [name, queue] of this.#queues) {
      this.#queues.set(
        name,
        queue.filter((waiting) => waiting.owner !== owner),
      );
    }
    for (const name of this.#holders.keys()) this.#free(owner, name);
  }

  #turn(owner: object, name: string): Promise<void> {
    return new Promise((start) => {
      this.#queues.set(name, [...(this.#queues.get(name) ?? []), { owner, start }]);
      this.#next(name);
    });
  }

  #free(owner: object, name: string): void {
    if (this.#holders.get(name) !== owner) return;
    this.#holders.delete(name);
    this.#next(name);
  }

  #next(name: string): void {
    if (this.#holders.has(name)) return;
    const [first, ...rest] = this.#queues.get(name) ?? [];
    if (!first) return;
    this.#queues.set(name, rest);
    this.#holders.set(name, first.owner);
    first.start();
  }
}
