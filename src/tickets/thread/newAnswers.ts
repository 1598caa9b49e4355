type Entry = { id: string; from: string };

/** Answers of support that were not in the thread before; one's own messages and events are no news. */
export function newAnswers(known: ReadonlySet<string>, entries: readonly Entry[]): number {
  return entries.filter(({ id, from }) => from === 'staff' && !known.has(id)).length;
}
