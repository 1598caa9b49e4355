import { useCallback, useSyncExternalStore } from 'react';
import type { CustomerId } from '../panel/domain.ts';
import { definePreference } from '../preferences.ts';
import { useCustomer } from '../session/useCustomer.ts';

/** For so many seconds what was sent can be taken back; 0 is off (WCAG 2.2.1: the customer sets the time). */
export const undoTimes = [0, 5, 7, 10, 20, 30] as const;
export type UndoSeconds = (typeof undoTimes)[number];

const usualSeconds: UndoSeconds = 7;

/** The chosen time as it was stored, in whatever state that is (H060). */
export function readUndoSeconds(stored: unknown): UndoSeconds {
  if (typeof stored !== 'object' || stored === null || !Object.hasOwn(stored, 'seconds')) return usualSeconds;
  const { seconds } = stored as { seconds: unknown };
  return undoTimes.find((each) => each === seconds) ?? usualSeconds;
}

const preference = definePreference('undo', (stored) => ({ seconds: readUndoSeconds(stored) }));

/**
 * "Undo for", on this device: how long whatever the panel cannot take back is held before it leaves (features N3), in
 * milliseconds; 0 sends at once. Read it at the press and hand it on: what is held already keeps its time.
 */
export function undoMsOf(customer: CustomerId): number {
  return preference.get(customer).seconds * 1000;
}

/** The same for the screen, in milliseconds: follows the setting. */
export function useUndoMs(): number {
  const customer = useCustomer()?.id ?? null;
  const get = useCallback(() => preference.get(customer).seconds, [customer]);
  return useSyncExternalStore(preference.subscribe, get, () => usualSeconds) * 1000;
}

/** Remembers the choice; without a customer there is nobody to remember it for. */
export function useChooseUndo(): (seconds: UndoSeconds) => void {
  const customer = useCustomer()?.id ?? null;
  return (seconds) => {
    if (customer !== null) preference.set(customer, { seconds });
  };
}
