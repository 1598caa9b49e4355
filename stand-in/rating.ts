import type { PanelNode } from './document.ts';
import { missedMessage } from './errors.ts';
import type { CustomerCall, Panel } from './panel.ts';
import { parseTicketId, requireTicket } from './tickets.ts';

/** Rates an answer of support; rating again changes it (panel protocol §6.5). */
export function rateMessage(panel: Panel, { bag, func, user }: CustomerCall): PanelNode {
  const ticket = requireTicket(panel.store, user.accountId, bag.get('plid'), 'plid');
  const rating = func.endsWith('.good') ? 'good' : 'bad';
  const { changes } = panel.store.run(
    "UPDATE messages SET rating = ? WHERE id = ? AND ticketId = ? AND type = 'outcoming'",
    [rating, parseTicketId(bag.get('elid')) ?? 0, ticket.id],
  );
  if (changes === 0) throw missedMessage(bag.get('elid'));
  return { ok: {} };
}
