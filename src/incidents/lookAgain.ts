import type { CustomerId } from '../panel/domain.ts';
import { readIncidentForm } from '../panel/incidentForm.ts';
import { paidSupport } from './paidSupport.ts';

/** Where none were sold at the last look: whether they are now, so that the menu finds its way back (S073). */
export async function lookAgain(customerId: CustomerId): Promise<void> {
  const form = await readIncidentForm().catch(() => null); // Not to be had now: the menu stays as it is.
  if (form !== null) paidSupport.set(customerId, true);
}
