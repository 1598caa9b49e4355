import { formatMinutes, formatSeconds, formatWait } from './clock.ts';
import { coded, flag, text, type PanelNode } from './document.ts';
import type { Store } from './store.ts';
import type { Language } from './texts.ts';
import type { TicketRecord } from './tickets.ts';
import { isArchivable, statusNode } from './ticketStatus.ts';

type ListedTicket = TicketRecord & { departmentName: string };

/** The rows of these tickets in this order, as both lists and the dashboard show them (panel protocol §4.3). */
export function ticketRows(
  store: Store,
  ids: readonly number[],
  now: number,
  language: Language,
): readonly PanelNode[] {
  const tickets = store.all<ListedTicket>(
    `SELECT t.*, d.name AS departmentName FROM tickets t JOIN departments d ON d.id = t.departmentId
     WHERE t.id IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(ids)],
  );
  const byId = new Map(tickets.map((ticket) => [ticket.id, ticket]));
  return ids.flatMap((id) => {
    const ticket = byId.get(id);
    return ticket === undefined ? [] : [ticketRow(ticket, now, language)];
  });
}

function ticketRow(ticket: ListedTicket, now: number, language: Language): PanelNode {
  const { waitingSince } = ticket;
  return {
    id: text(ticket.id),
    name: text(ticket.subject),
    last_message: text(formatMinutes(ticket.lastMessageAt)),
    last_message_utc: text(formatSeconds(ticket.lastMessageAt)),
    wait_time: text(waitingSince === null ? '' : formatWait(now - waitingSince)),
    create_user: text(ticket.author),
    tstatus: statusNode(ticket.status, ticket.unread === 1, language),
    unread: flag(ticket.unread === 1),
    toarchive: flag(isArchivable(ticket.status)),
    abuse: flag(ticket.abuseBy !== null),
    client_department: coded(ticket.departmentId, ticket.departmentName),
  };
}
