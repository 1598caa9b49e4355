import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { definePreference } from '../../preferences.ts';
import { useCustomer } from '../../session/useCustomer.ts';
import { readViews, writeViews } from './savedViews.ts';
import type { StoredView } from './savedViews.ts';

const nothing = writeViews([]);
const preference = definePreference('views', (stored) => writeViews(readViews(stored)));

/** The customer's saved views on this device, and how to keep others instead; null while nobody is known. */
export function useViews() {
  const customer = useCustomer()?.id ?? null;
  const get = useCallback(() => preference.get(customer), [customer]);
  const stored = useSyncExternalStore(preference.subscribe, get, () => nothing);
  const views = useMemo(() => readViews(stored), [stored]);
  const keep =
    customer === null ? null : (next: readonly StoredView[]) => preference.set(customer, writeViews(next));
  return { views, keep };
}
