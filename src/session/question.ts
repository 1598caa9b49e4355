/** Something that only the customer can decide: asked by plain code, shown by React, answered once. */
export interface Question<Facts, Answer> {
  /** Asked again while it stands, it is the same question: one dialog, one answer for all who ask (S011). */
  ask(facts: Facts): Promise<Answer>;
  answer(answer: Answer): void;
  /** What is asked now; null where nothing is. */
  standing(): Facts | null;
  subscribe(listener: () => void): () => void;
}

export function makeQuestion<Facts, Answer>(): Question<Facts, Answer> {
  let open: { facts: Facts; promise: Promise<Answer>; resolve: (answer: Answer) => void } | null = null;
  const listeners = new Set<() => void>();

  function set(next: typeof open): void {
    open = next;
    for (const listener of listeners) listener();
  }

  return {
    ask(facts) {
      const asked = open ?? { facts, ...Promise.withResolvers<Answer>() };
      if (open === null) set(asked);
      return asked.promise;
    },
    answer(answer) {
      const asked = open;
      set(null);
      asked?.resolve(answer);
    },
    standing: () => open?.facts ?? null,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
