import type { ComponentType, ReactNode } from 'react';
import { lazily } from './lazily.ts';

type Around = {
  fallback: ReactNode;
  /** What stands there where it cannot be loaded; without it that is thrown, for the boundary around. */
  broken?: ComponentType<{ retry: () => void }>;
};

/** A page, or a part of one, in a chunk of its own; `warm` loads it ahead. */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  const lazy = lazily(load);

  function Page({ fallback, broken: Broken, ...props }: Around & Props) {
    const now = lazy.useState(true);
    if (now === null) return fallback;
    if ('loaded' in now) {
      // TypeScript cannot see that Props without what stands around is Props again.
      return <now.loaded {...(props as unknown as Props)} />;
    }
    if (!Broken) throw now.failure;
    return <Broken retry={lazy.retry} />;
  }

  return { Page, warm: lazy.warm };
}
