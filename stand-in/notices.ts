import { readAccount } from './accounts.ts';
import { collapsed, text, type PanelNode } from './document.ts';
import { formatCents } from './money.ts';
import type { CustomerCall, Panel } from './panel.ts';
import { ticketRows } from './ticketRows.ts';

const dashboardRows = 5; // panel protocol §9

/** What is new: the number of tickets with an unread answer, and the balance (panel protocol §8). */
export function notify(panel: Panel, { user }: CustomerCall): PanelNode {
  const sql = 'SELECT count(*) AS count FROM tickets WHERE accountId = ? AND unread = 1 AND archived = 0';
  const count = panel.store.one<{ count: number }>(sql, [user.accountId])?.count ?? 0;
  const account = readAccount(panel.store, user.accountId);
  return {
    realbalance: text(formatCents(account.balance)),
    notify: { item: collapsed([{ $name: 'ticket', msg: text(count) }]) },
  };
}

/** The tickets somebody wrote in last. */
export function dashboardTickets(panel: Panel, { language, now, user }: CustomerCall): PanelNode {
  const sql = `SELECT id FROM tickets WHERE accountId = ? AND archived = 0
    ORDER BY lastMessageAt DESC, id DESC LIMIT ?`;
  const ids = panel.store.all<{ id: number }>(sql, [user.accountId, dashboardRows]).map(({ id }) => id);
  return ids.length === 0 ? {} : { elem: ticketRows(panel.store, ids, now, language) };
}

export function dashboardInfo(panel: Panel, { user }: CustomerCall): PanelNode {
  const account = readAccount(panel.store, user.accountId);
  const realbalance = text(`${formatCents(account.balance)} ${account.currency}`);
  return { elem: [{ realbalance, currency: text(account.currency) }] };
}

export function subaccounts(panel: Panel, { user }: CustomerCall): PanelNode {
  const account = readAccount(panel.store, user.accountId);
  const elem = {
    id: text(account.id),
    balance: text(formatCents(account.balance)),
    currency: text(account.currency),
    credit: text(formatCents(account.credit)),
  };
  return { elem: [elem], p_cnt: text(50), p_elems: text(1), p_num: text(1) };
}
