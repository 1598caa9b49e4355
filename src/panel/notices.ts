import { callPanel } from './callPanel.ts';
import { attribute, child, count, isElement, list } from './document.ts';
import { money } from './money.ts';
import { defineProcedure } from './procedure.ts';
import type { CallOptions } from './procedure.ts';
import { bySchema, captionNode, required, z } from './schema.ts';

const notify = defineProcedure({
  name: 'notify',
  kind: 'read',
  needsSession: true,
  fields: () => ({}),
  answer: bySchema(
    z.pipe(
      z.object({
        notify: required((node: unknown) => (isElement(node) ? node : null)),
        realbalance: captionNode,
      }),
      z.transform((doc) => ({
        ticketsWithNews: ticketsWithNews(doc.notify),
        balance: money(doc.realbalance),
      })),
    ),
  ),
});

function ticketsWithNews(node: unknown): number | null {
  const item = list(child(node, 'item')).find((each) => attribute(each, 'name') === 'ticket');
  return count(child(item, 'msg'));
}

/** How many tickets have an answer not yet opened; null where the panel does not say. Source: panel protocol §8. */
export function readNotices(options: CallOptions = {}) {
  return callPanel(notify, null, options);
}
