import { readAccount } from './accounts.ts';
import { refuseChangedAbuse } from './abuseInput.ts';
import type { PanelNode } from './document.ts';
import { emptyValue, PanelError } from './errors.ts';
import { hasMessage, readFiles, readMessageText } from './messageInput.ts';
import { postFromCustomer } from './messages.ts';
import type { CustomerCall, Panel } from './panel.ts';
import { hasOptions, readOptions, readWishedPriority, refuseReadOnly, writeOptions } from './ticketInput.ts';
import { requireTicket, type TicketRecord } from './tickets.ts';

/** Answers a ticket, changes its options, or both in one (panel protocol §6.2, Reply and Change). */
export function changeTicket(panel: Panel, call: CustomerCall): PanelNode {
  const { store } = panel;
  const { bag, now, user } = call;
  const ticket = requireTicket(store, user.accountId, bag.get('elid'));
  refuseArchived(ticket);
  refuseReadOnly(bag, { fees: [ticket.fee], incidents: readAccount(store, user.accountId).incidents });
  refuseChangedAbuse(bag, ticket);

  const isReply = hasMessage(bag);
  if (!isReply && !hasOptions(bag, ticket)) throw emptyValue('message');
  const wishedPriority = readWishedPriority(bag);
  const body = isReply ? readMessageText(panel, call) : null;
  const files = readFiles(bag);
  const options = readOptions(bag, { ticket, hasService: ticket.serviceId !== null, now });

  store.transaction(() => {
    store.run('UPDATE tickets SET wishedPriority = ifnull(?, wishedPriority) WHERE id = ?', [
      wishedPriority,
      ticket.id,
    ]);
    writeOptions(store, ticket.id, options);
    if (body === null) return;
    const author = user.realName;
    postFromCustomer(store, { ticketId: ticket.id, userId: user.id, author, body, at: now, files });
  });
  if (isReply) panel.messageArrived(ticket.id);
  return { ok: {} };
}

function refuseArchived(ticket: TicketRecord): void {
  if (ticket.archived === 0) return;
  const params = { value: String(ticket.id) };
  throw new PanelError({ type: 'ticket_closed', object: 'elid', textKey: 'closed', params });
}
