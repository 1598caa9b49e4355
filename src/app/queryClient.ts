import { QueryCache, QueryClient } from '@tanstack/react-query';
import { PanelFailure } from '../panel/failure.ts';

const MAX_RETRIES = 3;
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 15_000;

/** A read is worth another try where the way to the panel failed, not where the panel answered. */
export function isWorthRetrying(failures: number, error: Error): boolean {
  if (failures >= MAX_RETRIES || !(error instanceof PanelFailure) || error.aborted) return false;
  return error.kind === 'network' || error.kind === 'timeout' || error.kind === 'panel';
}

/** Growing pauses; the panel's own `Retry-After` counts where it asks for more. */
export function retryPause(failures: number, error: Error): number {
  const asked = error instanceof PanelFailure ? (error.retryAfterSeconds ?? 0) * 1000 : 0;
  return Math.max(asked, Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** failures));
}

/** `onRead` runs after each answer that was read, `onSettled` after each try, whatever came of it. Writes never repeat by themselves (design §4). */
export function makeQueryClient(onRead: () => void, onSettled: () => void): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({ onSuccess: onRead, onSettled }),
    defaultOptions: {
      queries: {
        retry: (failures, error) => {
          onSettled();
          return isWorthRetrying(failures, error);
        },
        retryDelay: retryPause,
      },
      mutations: { retry: false },
    },
  });
}
