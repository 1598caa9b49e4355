import { useEffect, useSyncExternalStore } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { loadChunk } from '../ui/loadChunk.ts';

type State<Props> = { Loaded: ComponentType<Props> } | { failure: unknown } | null;

/**
 * A page in a chunk of its own. Once loaded it is rendered at once, in the very render that asks for it: React.lazy
 * would hold it back (up to 300 ms on a click path). `warm` loads it ahead and may be called as often as one likes.
 */
export function lazyPage<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let state: State<Props> = null;
  let loading = false;
  const listeners = new Set<() => void>();

  function settle(next: State<Props>): void {
    state = next;
    loading = false;
    for (const listener of listeners) listener();
  }

  function warm(): void {
    if (loading || (state !== null && 'Loaded' in state)) return;
    loading = true;
    loadChunk(load).then(
      (Loaded) => settle({ Loaded }),
      (failure: unknown) => settle({ failure }),
    );
  }

  function subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  /** The boundary has shown it: trying again loads again. */
  function forgetFailure(): void {
    if (state !== null && 'failure' in state) state = null;
  }

  function Page({ fallback, ...props }: { fallback: ReactNode } & Props) {
    const now = useSyncExternalStore(subscribe, () => state);
    useEffect(() => {
      if (state === null) warm();
      return forgetFailure;
    }, []);
    if (now === null) return fallback;
    if ('failure' in now) throw now.failure;
    // TypeScript cannot see that Props without `fallback` is Props again.
    return <now.Loaded {...(props as unknown as Props)} />;
  }

  return { Page, warm };
}
