import { focusManager } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';

/** Somebody looks at this page and has done something in the last half hour (panel protocol §3.4). */
export function useIsPresent(): boolean {
  return useSyncExternalStore(
    (listener) => focusManager.subscribe(listener),
    () => focusManager.isFocused(),
  );
}
