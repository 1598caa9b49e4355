import type { BuyResult } from '../panel/buyIncidents.ts';
import type { CustomerId } from '../panel/domain.ts';
import type { IncidentForm } from '../panel/incidentForm.ts';
import type { OutboxParts } from './outboxParts.ts';

/** All that buying needs of the world outside. */
export type PurchaseParts = Omit<OutboxParts, 'panel'> & {
  /** The panel, by the typed client. Throws PanelFailure alone. */
  panel: {
    /** Sends once. Throws where the session ended for good: nothing was bought. */
    buy(count: number): Promise<BuyResult>;
    /** Null where nothing is offered any more. */
    priceOf(count: number): Promise<IncidentForm | null>;
    /** Changes whenever a session was found to have ended, resumed or not. */
    sessionMoment(): number;
  };
};

/**
 * `buy`: one purchase, or one reading of what came of one, at a time among the tabs (S071). `settle`: one tab waits
 * between the readings.
 */
export function purchaseLock(customerId: CustomerId, part: 'buy' | 'settle'): string {
  return `frontdesk-purchase/${encodeURIComponent(customerId)}/${part}`;
}
