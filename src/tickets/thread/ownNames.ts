import { useEffect } from 'react';
import { definePreference } from '../../preferences.ts';
import { useCustomer } from '../../session/useCustomer.ts';
import type { Own } from './authorOf.ts';

/** The customer's own names as they were stored, in whatever state that is (H060). */
export function readOwnNames(stored: unknown): Own {
  if (typeof stored !== 'object' || stored === null) return null;
  const { name, login }: { name?: unknown; login?: unknown } = stored;
  if (typeof name !== 'string' || (typeof login !== 'string' && login !== null)) return null;
  return { name, login };
}

/** By which names the customer writes, on this device: a ticket may be there before the panel says who is signed in. */
export const ownNames = definePreference('names', readOwnNames);

/** Remembers them, once the panel has said who it is. */
export function useRememberOwnNames(): void {
  const customer = useCustomer();
  useEffect(() => {
    if (customer === null) return;
    const { id, name, login } = customer;
    const before = ownNames.get(id);
    if (before?.name !== name || before.login !== login) ownNames.set(id, { name, login });
  }, [customer]);
}
