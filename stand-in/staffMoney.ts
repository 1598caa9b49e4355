import { postLedger } from './accounts.ts';
import { chargeTicket, deskTicket } from './deskWork.ts';
import { formatCents, parseCents } from './money.ts';
import { accountOf, StaffMistake, word, type StaffCommand } from './staffCommand.ts';
import type { Store } from './store.ts';

function amountOf(command: StaffCommand, index: number): number {
  const cents = parseCents(word(command, index, 'how much'));
  if (cents === null || cents <= 0) throw new StaffMistake('The amount is a number such as 5.00.');
  return cents;
}

export function charge(store: Store, command: StaffCommand): string {
  const whom = word(command, 0, 'which ticket or login');
  const cents = amountOf(command, 1);
  const reason = word(command, 2, 'why');
  if (/^\d+$/.test(whom)) {
    chargeTicket(store, deskTicket(store, whom), cents, reason, command.now);
    return `Charged ${formatCents(cents)} EUR for ticket ${whom}.`;
  }
  postLedger(store, { accountId: accountOf(store, whom), at: command.now, cents: -cents, reason });
  return `Charged ${formatCents(cents)} EUR to ${whom}.`;
}

export function topUp(store: Store, command: StaffCommand): string {
  const login = word(command, 0, 'which login');
  const cents = amountOf(command, 1);
  postLedger(store, { accountId: accountOf(store, login), at: command.now, cents, reason: 'Payment' });
  return `Paid ${formatCents(cents)} EUR into the account of ${login}.`;
}

export function setPrice(store: Store, command: StaffCommand): string {
  const login = word(command, 0, 'which login');
  const cents = amountOf(command, 1);
  store.run('UPDATE accounts SET incidentPrice = ? WHERE id = ?', [cents, accountOf(store, login)]);
  return `An incident costs ${login} ${formatCents(cents)} EUR from now on.`;
}

export function setPaidSupport(store: Store, command: StaffCommand): string {
  const login = word(command, 0, 'which login');
  const state = word(command, 1, 'on or off');
  if (state !== 'on' && state !== 'off') throw new StaffMistake('Paid support is on or off.');
  const isOn = state === 'on' ? 1 : 0;
  store.run('UPDATE accounts SET hasPaidSupport = ? WHERE id = ?', [isOn, accountOf(store, login)]);
  return `Paid support is ${state} for ${login}.`;
}
