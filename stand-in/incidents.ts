import { canPay, postLedger, readAccount, type Account } from './accounts.ts';
import { text, type PanelNode } from './document.ts';
import { badValue, emptyValue, missedFunction, PanelError, readOnlyField } from './errors.ts';
import { formatCents } from './money.ts';
import type { CustomerCall, Panel } from './panel.ts';

const maxCount = 100; // panel protocol §7

/** `incident`: what incidents cost, or with `sok` buying some (panel protocol §7). Two equal purchases are two. */
export function incidents(panel: Panel, call: CustomerCall): PanelNode {
  const { bag, user } = call;
  const account = readAccount(panel.store, user.accountId);
  if (account.hasPaidSupport === 0) throw missedFunction(call.func);
  const elid = bag.get('elid');
  if (elid !== '' && elid !== String(account.id)) throw readOnlyField('elid', elid);
  if (bag.get('sok') !== '') return buyIncidents(panel, call, account.id);
  const asked = bag.get('sv_field') === 'count' ? bag.get('count') : '1';
  return {
    count: text(asked),
    price: text(formatCents(account.incidentPrice)),
    amount: text(formatCents((parseCount(asked) ?? 0) * account.incidentPrice)),
    currency: text(account.currency),
    balance: text(formatCents(account.balance)),
    credit: text(formatCents(account.credit)),
    incident_count: text(account.incidents),
  };
}

/** Checks, charges and gives in one transaction: killed at any moment, all of it is there or nothing (S075). */
function buyIncidents(panel: Panel, { bag, now }: CustomerCall, accountId: number): PanelNode {
  const count = parseCount(bag.get('count'));
  if (bag.get('count') === '') throw emptyValue('count');
  if (count === null) throw badValue('count', bag.get('count'));
  return panel.store.transaction(() => {
    const account = readAccount(panel.store, accountId);
    const amount = count * account.incidentPrice;
    if (!canPay(account, amount)) throw insufficientFunds('count', account, amount);
    const reason = `Bought ${count} support incidents`;
    postLedger(panel.store, { accountId, at: now, cents: -amount, incidents: count, reason });
    return boughtNode(readAccount(panel.store, accountId), count, amount);
  });
}

function boughtNode(after: Account, count: number, amount: number): PanelNode {
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
