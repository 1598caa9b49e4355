import { useCallback, useSyncExternalStore } from 'react';
import { definePreference } from '../../preferences.ts';
import { useCustomer } from '../../session/useCustomer.ts';
import { readOwnOrder } from './ownOrder.ts';
import type { OwnOrder } from './ownOrder.ts';

const nothing: OwnOrder = { tickets: [] };
const preference = definePreference('ownOrder', readOwnOrder);

/** The customer's own order on this device, and how to keep another instead; null while nobody is known. */
export function useOwnOrder() {
  const customer = useCustomer()?.id ?? null;
  const get = useCallback(() => preference.get(customer), [customer]);
  const order = useSyncExternalStore(preference.subscribe, get, () => nothing);
  const keep = customer === null ? null : (next: OwnOrder) => preference.set(customer, next);
  return { order, keep };
}
