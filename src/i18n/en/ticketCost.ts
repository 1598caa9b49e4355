import { plural } from '../plural.ts';
import { defineText } from '../section.ts';

/** What opening a ticket costs. Amounts come formatted. */
export const ticketCostText = defineText('ticketCost', {
  unchosen: 'Choose a department to see what it costs.',
  free: 'Free.',
  noFee: 'Nothing from your balance. Whether it uses an incident, the panel does not say.',
  unknown: 'What this costs, the panel does not say.',
  incident: (left: number) =>
    plural('en', left, { one: 'Uses your last incident.', other: 'Uses 1 of your # incidents.' }),
  incidentUncounted: 'Uses an incident. How many you have left, the panel does not say.',
  fee: (fee: string, after: string) => `${fee} from your balance, ${after} left.`,
  feeAlone: (fee: string) => `${fee} from your balance.`,
  short: (fee: string, balance: string, missing: string) =>
    `${fee} needed, ${balance} in your balance, ${missing} missing.`,

  cardIncident: 'Uses an incident',
  cardFree: 'Free',
  cardUnknown: 'The panel does not say what it costs',
});
