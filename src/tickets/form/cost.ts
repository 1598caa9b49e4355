import type { Choice } from '../../panel/choices.ts';
import type { Money } from '../../panel/domain.ts';
import type { TicketForm } from '../../panel/readTicketForm.ts';

/**
 * What opening the ticket costs, as far as the panel says so. 'unchosen': it depends on the department. 'noFee':
 * nothing from the balance, and nobody says whether an incident goes. 'short': the balance does not hold it; a credit
 * that this form does not tell of may.
 */
export type Cost =
  | { kind: 'unchosen' | 'free' | 'noFee' | 'unknown' }
  | { kind: 'incident'; left: number | null }
  | { kind: 'money'; fee: Money; after: Money | null }
  | { kind: 'short'; fee: Money; balance: Money; missing: Money };

/** `followed` is what the panel said of this department; null as long as it has not been asked. */
export function costOf(department: Choice | null, form: TicketForm, followed: TicketForm | null): Cost {
  if (department === null) return { kind: 'unchosen' };
  const left = followed ? followed.incidentsLeft : form.incidentsLeft;
  const { takesIncident } = department;
  if (takesIncident === false) return { kind: 'free' };
  const fee = followed?.fee ?? null;
  if (fee && fee.minor > 0) return feeFrom(form.balance, { ...fee, currency: fee.currency ?? form.currency });
  if (takesIncident === true && left !== 0) return { kind: 'incident', left };
  if (takesIncident === null && fee?.minor === 0) return { kind: 'noFee' };
  return { kind: 'unknown' };
}

function feeFrom(balance: Money | null, fee: Money): Cost {
  if (balance === null || balance.currency !== fee.currency) return { kind: 'money', fee, after: null };
  const after = { minor: balance.minor - fee.minor, currency: fee.currency };
  if (after.minor >= 0) return { kind: 'money', fee, after };
  return { kind: 'short', fee, balance, missing: { minor: -after.minor, currency: fee.currency } };
}
