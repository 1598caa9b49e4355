import { canPay, incidentPriceCents, postLedger, readAccount, type Account } from './accounts.ts';
import { text, type PanelNode } from './document.ts';
import { badValue, emptyValue, PanelError, readOnlyField } from './errors.ts';
import { formatCents } from './money.ts';
import type { CustomerCall, Panel } from './panel.ts';

const maxCount = 100; // panel protocol §7

/** `incident`: what incidents cost, or with `sok` buying some (panel protocol §7). Two equal purchases are two. */
export function incidents(panel: Panel, call: CustomerCall): PanelNode {
  const { bag, user } = call;
  const account = readAccount(panel.store, user.accountId);
  const elid = bag.get('elid');
  if (elid !== '' && elid !== String(account.id)) throw readOnlyField('elid', elid);
  if (bag.get('sok') !== '') return buyIncidents(panel, call, account);
  const asked = bag.get('sv_field') === 'count' ? bag.get('count') : '1';
  return {
    count: text(asked),
    price: text(formatCents(incidentPriceCents)),
    amount: text(formatCents((parseCount(asked) ?? 0) * incidentPriceCents)),
    currency: text(account.currency),
    balance: text(formatCents(account.balance)),
    credit: text(formatCents(account.credit)),
    incident_count: text(account.incidents),
  };
}

function buyIncidents(panel: Panel, { bag, now }: CustomerCall, account: Account): PanelNode {
  const count = parseCount(bag.get('count'));
  if (bag.get('count') === '') throw emptyValue('count');
  if (count === null) throw badValue('count', bag.get('count'));
  const amount = count * incidentPriceCents;
  if (!canPay(account, amount)) throw insufficientFunds('count', account, amount);
  const reason = `Bought ${count} support incidents`;
  postLedger(panel.store, { accountId: account.id, at: now, cents: -amount, incidents: count, reason });
  const after = readAccount(panel.store, account.id);
  return {
    ok: {},
    count: text(count),
    amount: text(formatCents(amount)),
    currency: text(after.currency),
    balance: text(formatCents(after.balance)),
    incident_count: text(after.incidents),
  };
}

function parseCount(value: string): number | null {
  if (!/^\d{1,3}$/.test(value)) return null;
  const count = Number(value);
  return count >= 1 && count <= maxCount ? count : null;
}

/** The account cannot pay `cents`; `object` is the field that asked for it. */
export function insufficientFunds(object: string, account: Account, cents: number): PanelError {
  return new PanelError({
    type: 'insufficient_funds',
    object,
    textKey: 'noFunds',
    params: {
      amount: formatCents(cents),
      balance: formatCents(account.balance),
      credit: formatCents(account.credit),
      currency: account.currency,
    },
  });
}
