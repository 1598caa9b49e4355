import { useSyncExternalStore } from 'react';
import type { CustomerId } from '../../panel/domain.ts';
import { definePreference } from '../../preferences.ts';
import { useCustomer } from '../../session/useCustomer.ts';

/** Whether the customer wants system notifications, on this device; gone at sign-out. Off until they say so. */
const preference = definePreference('news', (stored) => ({ isWanted: isWanted(stored) }));

function isWanted(stored: unknown): boolean {
  return typeof stored === 'object' && stored !== null && 'isWanted' in stored && stored.isWanted === true;
}

export function wantsNotification(customerId: CustomerId): boolean {
  return preference.get(customerId).isWanted;
}

/** What was chosen, and how to choose. */
export function useWantsNotification(): [boolean, (isWanted: boolean) => void] {
  const id = useCustomer()?.id ?? null;
  const { isWanted } = useSyncExternalStore(preference.subscribe, () => preference.get(id));
  return [
    isWanted,
    (next) => {
      if (id !== null) preference.set(id, { isWanted: next });
    },
  ];
}
