import { expect, test } from '../fixtures.ts';
import { PanelCalls } from '../panelCalls.ts';
import { OwnOrder } from '../pages/ownOrder.ts';
import { SavedViews } from '../pages/savedViews.ts';
import { TicketList } from '../pages/ticketList.ts';
import { ticketReads, watchTicketCalls } from './ticketCalls.ts';

test('N16 a ticket is pinned, labelled and snoozed on this device, by keyboard too; the panel hears nothing of it', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const { id } = seeder.ticket(customer, { subject: 'Invoice', status: 2, unread: true });
  const other = seeder.ticket(customer, { subject: 'Disk full', status: 3 }).id;
  const calls = new PanelCalls(signedIn);
  const reads = watchTicketCalls(signedIn);
  const list = new TicketList(signedIn);
  const own = new OwnOrder(signedIn);
  await list.open();
  await own.more(id).focus();
  await signedIn.keyboard.press('Enter');
  await expect(own.menu).toContainText('On this device alone. Support does not see it.');
  await signedIn.keyboard.press('Tab');
  await expect(own.menu.getByRole('button', { name: 'Pin on top' })).toBeFocused();
  await signedIn.keyboard.press('Enter');
  await expect(own.more(id)).toBeFocused();
  await expect(list.row('Invoice').getByRole('img', { name: 'Pinned on this device' })).toBeVisible();
  await own.label(id, 'billing');
  await own.label(other, 'hardware');
  await own.choose(id, /^Until tomorrow/);
  await expect(list.row('Invoice').getByRole('img', { name: /^Snoozed until/ })).toBeVisible();
  await expect(own.opener('Needs you')).toBeHidden();
  expect(ticketReads(reads, id)).toEqual([]);
  expect(calls.of('clientticket')).toBe(1);

  await signedIn.reload();
  await own.opener('Pinned').click();
  await expect(own.section('Pinned').getByRole('listitem')).toHaveText([/Invoice.*New answer/]);
  await expect(list.row('Disk full')).toContainText('hardware');
  const views = new SavedViews(signedIn);
  await views.open();
  await views.menu.getByRole('link', { name: 'hardware: 1 ticket' }).click();
  await expect(signedIn).toHaveURL(new RegExp(`q=number:${other}$`));
  await expect(list.ticket('Invoice')).toBeHidden();
});

test('N16 news of a snoozed ticket wakes it, and what was stored in another format is passed over', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const { id } = seeder.ticket(customer, { subject: 'Invoice', status: 2 });
  const list = new TicketList(signedIn);
  const own = new OwnOrder(signedIn);
  await list.open();
  await expect(own.opener('Needs you')).toHaveText('Needs you 1');
  await own.choose(id, /^Until tomorrow/);
  await expect(own.opener('Needs you')).toBeHidden();
  seeder.staffReply(id, 'One more thing.');
  await signedIn.evaluate(() => {
    const key = Object.keys(localStorage).find((each) => each.endsWith('.ownOrder')) ?? '';
    const stored = JSON.parse(localStorage.getItem(key) ?? '') as { tickets: unknown[] };
    stored.tickets.unshift(null, { pins: [1] }, { id: '__proto__', pinned: 'x' });
    localStorage.setItem(key, JSON.stringify(stored));
  });
  await signedIn.reload();
  await expect(list.row('Invoice')).toBeVisible();
  await expect(own.opener('Needs you')).toHaveText('Needs you 1');
  await expect(list.row('Invoice').getByRole('img', { name: /^Snoozed until/ })).toBeHidden();
});
