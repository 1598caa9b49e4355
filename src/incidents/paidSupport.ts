import { useSyncExternalStore } from 'react';
import { definePreference } from '../preferences.ts';
import { useCustomer } from '../session/useCustomer.ts';

/** Whether the panel sells incidents to this customer, as last read; true as long as it was not asked (S073). */
export const paidSupport = definePreference('paidSupport', (stored) => stored !== false);

export function usePaidSupport(): boolean {
  const customerId = useCustomer()?.id ?? null;
  return useSyncExternalStore(paidSupport.subscribe, () => paidSupport.get(customerId));
}
