import { expect, test } from '../fixtures.ts';
import { scrollTop } from '../pages/screen.ts';
import { TicketList } from '../pages/ticketList.ts';
import { TicketPage } from '../pages/ticketPage.ts';
import { listReads, ticketReads, watchTicketCalls } from './ticketCalls.ts';

const hourMs = 3_600_000;

test('the whole row is one link: wherever it is pressed, the ticket opens', async ({
  signedIn,
  customer,
  seeder,
}) => {
  seeder.ticket(customer, { subject: 'Open me' });
  const list = new TicketList(signedIn);
  await list.open();
  await expect(list.row('Open me').getByRole('link')).toHaveCount(1);
  const { x, y } = await list.placeInRow('Open me');
  await signedIn.mouse.click(x, y);
  await expect(new TicketPage(signedIn).heading).toContainText('Open me');
});

test('a middle click on a row opens the ticket in a tab of its own', async ({
  signedIn,
  customer,
  seeder,
  context,
}) => {
  const { id } = seeder.ticket(customer, { subject: 'In a new tab' });
  const list = new TicketList(signedIn);
  await list.open();
  const opened = context.waitForEvent('page');
  const { x, y } = await list.placeInRow('In a new tab');
  await signedIn.mouse.click(x, y, { button: 'middle' });
  const tab = await opened;
  await expect(tab).toHaveURL(new RegExp(`/tickets/${id}$`));
  await expect(new TicketPage(tab).heading).toContainText('In a new tab');
  await expect(list.ticket('In a new tab')).toBeVisible();
});

test('Back from a ticket restores rows, scroll and focus without asking the panel', async ({
  signedIn,
  customer,
  seeder,
}) => {
  for (let number = 1; number <= 40; number += 1)
    seeder.ticket(customer, { subject: `Ticket no. ${number}.` });
  const list = new TicketList(signedIn);
  await list.open();
  await list.ticket('Ticket no. 7.').focus();
  const scroll = await scrollTop(signedIn);
  expect(scroll).toBeGreaterThan(200);
  await signedIn.keyboard.press('Enter');
  await expect(new TicketPage(signedIn).heading).toContainText('Ticket no. 7.');
  const calls = watchTicketCalls(signedIn);
  await signedIn.goBack();
  await expect(list.ticket('Ticket no. 7.')).toBeFocused();
  expect(await scrollTop(signedIn)).toBe(scroll);
  await expect(list.rows).toHaveCount(40);
  expect(listReads(calls)).toEqual([]);
});

test('S053 resting on an unread row asks nothing about it, so it stays unread', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const unread = seeder.ticket(customer, { subject: 'Not read yet', unread: true });
  const read = seeder.ticket(customer, { subject: 'Read before' });
  const list = new TicketList(signedIn);
  await signedIn.clock.install();
  await list.open();
  const calls = watchTicketCalls(signedIn);
  await list.row('Not read yet').hover();
  await signedIn.clock.runFor(1000);
  await list.row('Read before').hover();
  await signedIn.clock.runFor(1000);
  // The second row's data have been asked for, so the first one's would have been, too.
  await expect.poll(() => ticketReads(calls, read.id)).toHaveLength(1);
  expect(ticketReads(calls, unread.id)).toEqual([]);
});

test('a read ticket is fetched while the pointer rests on it, and opening it asks no more', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const { id } = seeder.ticket(customer, {
    subject: 'Fetched ahead',
    messages: [{ from: 'customer', body: 'Words' }],
  });
  const list = new TicketList(signedIn);
  await list.open();
  const calls = watchTicketCalls(signedIn);
  await list.row('Fetched ahead').hover();
  await expect.poll(() => ticketReads(calls, id)).toHaveLength(1);
  await list.ticket('Fetched ahead').click();
  await expect(new TicketPage(signedIn).entry('Words')).toBeVisible();
  expect(ticketReads(calls, id)).toHaveLength(1);
});

test('a pointer that only passes over a row fetches nothing', async ({ signedIn, customer, seeder }) => {
  const passed = seeder.ticket(customer, { subject: 'Passed over' });
  const rested = seeder.ticket(customer, { subject: 'Rested upon' });
  const list = new TicketList(signedIn);
  await signedIn.clock.install();
  await list.open();
  await expect(list.ticket('Rested upon')).toBeVisible();
  const calls = watchTicketCalls(signedIn);
  await signedIn.clock.pauseAt(Date.now() + hourMs);
  await list.row('Passed over').hover();
  await signedIn.clock.runFor(100);
  await list.row('Rested upon').hover();
  await signedIn.clock.runFor(200);
  await expect.poll(() => ticketReads(calls, rested.id)).toHaveLength(1);
  expect(ticketReads(calls, passed.id)).toEqual([]);
});
