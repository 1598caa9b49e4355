import { callPanel } from './callPanel.ts';
import { caption, child, list } from './document.ts';
import type { Money } from './domain.ts';
import { PanelFailure } from './failure.ts';
import type { FailureKind } from './failure.ts';
import { money } from './money.ts';
import { defineProcedure } from './procedure.ts';
import type { CallOptions } from './procedure.ts';
import { whoAmI } from './sessionProcedures.ts';

const dashboard = defineProcedure({
  name: 'dashboard.info',
  kind: 'read',
  needsSession: true,
  fields: () => ({}),
  answer: (doc) => {
    const [row] = list(child(doc, 'elem'));
    return money(caption(child(row, 'realbalance')), caption(child(row, 'currency')) || null);
  },
});

/** After these a panel does not say; after all others it may have been just this time. */
const SAYS_NOTHING: ReadonlySet<FailureKind> = new Set([
  'denied',
  'notFound',
  'protocol',
  'panel',
  'invalid',
]);

/**
 * The balance where a form does not tell it, of the functions that may; null where none does. Throws where the panel
 * could not be asked: that is no answer. May be repeated. Source: panel protocol §7.
 */
export async function readBalance(options: CallOptions = {}): Promise<Money | null> {
  const sources = [() => balanceOfCustomer(options), () => callPanel(dashboard, null, options)];
  for (const ask of sources) {
    const balance = await unlessItSaysNothing(ask);
    if (balance !== null) return balance;
  }
  return null;
}

async function balanceOfCustomer(options: CallOptions): Promise<Money | null> {
  const who = await whoAmI(options);
  return who.state === 'signedIn' ? who.customer.balance : null;
}

async function unlessItSaysNothing(ask: () => Promise<Money | null>): Promise<Money | null> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof PanelFailure && SAYS_NOTHING.has(error.kind)) return null;
    throw error;
  }
}
