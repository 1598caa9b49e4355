import { useEffect, useSyncExternalStore } from 'react';
import { loadChunk } from './loadChunk.ts';

type State<Value> = { loaded: Value } | { failure: unknown } | null;

/** Something in a chunk of its own. */
export interface Lazy<Value> {
  /** Loads it ahead; may be called as often as one likes. */
  warm(): void;
  /** After a failure: loads it again. */
  retry(): void;
  /** What there is of it; null while it is on its way. Loads it where it is `needed`. */
  useState(needed: boolean): State<Value>;
}

const nobodyListens = () => () => {};

/**
 * Once loaded it is at hand at once, in the very render that asks for it: React.lazy would hold it back (up to 300 ms
 * on a click path).
 */
export function lazily<Value>(load: () => Promise<Value>): Lazy<Value> {
  let state: State<Value> = null;
  let loading = false;
  const listeners = new Set<() => void>();

  function settle(next: State<Value>): void {
    state = next;
    loading = false;
    for (const listener of listeners) listener();
  }

  function warm(): void {
    if (loading || (state !== null && 'loaded' in state)) return;
    loading = true;
    loadChunk(load).then(
      (loaded) => settle({ loaded }),
      // Ahead of need it failed in vain: whoever asks for it will try again.
      (failure: unknown) => settle(listeners.size > 0 ? { failure } : null),
    );
  }

  function subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  /** Whoever comes next tries again. */
  function forgetFailure(): void {
    if (state !== null && 'failure' in state) state = null;
  }

  function useState(needed: boolean): State<Value> {
    const now = useSyncExternalStore(
      needed ? subscribe : nobodyListens,
      () => state,
      () => state,
    );
    useEffect(() => {
      if (needed && state === null) warm();
      return forgetFailure;
    }, [needed]);
    return now;
  }

  function retry(): void {
    settle(null);
    warm();
  }

  return { warm, retry, useState };
}
