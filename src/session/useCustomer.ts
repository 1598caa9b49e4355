import { useSyncExternalStore } from 'react';
import type { Customer } from '../panel/sessionProcedures.ts';
import { currentCustomer, onSession } from './session.ts';

/** Who is signed in; null as long as that is not known. */
export function useCustomer(): Customer | null {
  return useSyncExternalStore(onSession, currentCustomer);
}
