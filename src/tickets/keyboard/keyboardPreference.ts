import { useCallback, useSyncExternalStore } from 'react';
import { definePreference } from '../../preferences.ts';
import { useCustomer } from '../../session/useCustomer.ts';

/** On unless it was switched off, in whatever state the stored choice is (H060). */
export function readKeyboard(stored: unknown): boolean {
  return !(typeof stored === 'object' && stored !== null && 'isOn' in stored && stored.isOn === false);
}

const preference = definePreference('keyboard', (stored) => ({ isOn: readKeyboard(stored) }));

/** Whether single keys are shortcuts for this customer on this device (WCAG 2.1.4). */
export function useKeyboard(): boolean {
  const customer = useCustomer()?.id ?? null;
  const get = useCallback(() => preference.get(customer).isOn, [customer]);
  return useSyncExternalStore(preference.subscribe, get, () => true);
}

/** Remembers the choice; without a customer there is nobody to remember it for. */
export function useChooseKeyboard(): (isOn: boolean) => void {
  const customer = useCustomer()?.id ?? null;
  return (isOn) => {
    if (customer !== null) preference.set(customer, { isOn });
  };
}
