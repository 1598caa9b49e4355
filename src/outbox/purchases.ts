import { buyIncidents } from '../panel/buyIncidents.ts';
import type { CustomerId } from '../panel/domain.ts';
import { priceOf } from '../panel/incidentForm.ts';
import { guardMoment } from '../panel/sessionGuard.ts';
import { browserParts } from './browserParts.ts';
import type { PurchaseParts } from './purchaseParts.ts';
import { PurchaseTab } from './purchaseTab.ts';

let parts: PurchaseParts | null = null;
let current: PurchaseTab | null = null;

/** The purchases of the customer who is signed in here, in this tab. */
export function purchasesOf(customerId: CustomerId): PurchaseTab {
  if (current?.customerId !== customerId) {
    current?.stop();
    current = open(customerId);
  }
  return current;
}

/** At sign-out, in all tabs: nothing is bought any more and no record stays. False where the browser refused. */
export async function wipePurchases(customerId: CustomerId): Promise<boolean> {
  const tab = current?.customerId === customerId ? current : open(customerId);
  if (tab === current) current = null;
  return tab.leave();
}

function open(customerId: CustomerId): PurchaseTab {
  parts ??= purchaseParts();
  return new PurchaseTab(customerId, parts);
}

function purchaseParts(): PurchaseParts {
  return {
    ...browserParts('frontdesk-purchase'),
    panel: {
      buy: (count) => buyIncidents({ count }),
      priceOf: (count) => priceOf(count),
      sessionMoment: guardMoment,
    },
  };
}
