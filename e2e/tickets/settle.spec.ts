import { expect, test } from '../fixtures.ts';
import { Archiving } from '../pages/archiving.ts';
import { TicketList } from '../pages/ticketList.ts';
import { TicketPage } from '../pages/ticketPage.ts';
import { archivedOf } from './archivable.ts';
import { watchTicketCalls, writes } from './ticketCalls.ts';

// The hold is what these are about; it is passed by "Archive now".
test.use({ undoSeconds: 30 });

const answered = [
  { from: 'customer', body: 'It is slow.' },
  { from: 'staff', body: 'Now it is fast.' },
] as const;

test('C53 a ticket is archived from its own page: in progress it says why not, Undo keeps it, then it is put away in place', async ({
  signedIn: page,
  customer,
  seeder,
}) => {
  const { id } = seeder.ticket(customer, { subject: 'Slow', status: 1 });
  const list = new TicketList(page);
  const ticketPage = new TicketPage(page);
  const archiving = new Archiving(page);
  await list.open();
  await list.ticket('Slow').click();
  const archive = ticketPage.settle.getByRole('button', { name: 'Archive' });
  await expect(archive).toHaveAccessibleDescription(/support is working on it/);
  await archive.focus();
  await page.keyboard.press('Enter');
  await expect(archive).toBeFocused();
  await expect(archive).toBeDisabled();
  await expect(ticketPage.settle.getByRole('button')).toHaveCount(1);

  seeder.staffReply(id, 'Now it is fast.');
  await page.reload();
  const calls = watchTicketCalls(page);
  await ticketPage.write('One more');
  await expect(archive).toHaveAccessibleDescription(/stay here to be copied/);
  await ticketPage.reply.clear();
  await archive.click();
  await expect(archiving.undo).toBeFocused();
  await expect(archive).toHaveAccessibleDescription('It is on its way into the archive.');
  await archiving.undo.click();
  await expect(archiving.toast).toBeHidden();
  await expect(ticketPage.heading.filter({ visible: true })).toBeFocused();
  await expect(archive).toBeEnabled();
  expect(writes(calls)).toEqual([]);

  await archive.click();
  await archiving.now.click();
  await expect(archiving.account('1 ticket archived')).toBeVisible();
  await expect(archive).toHaveAccessibleDescription('It is in the archive already.');
  await expect(ticketPage.settle.getByRole('button')).toHaveCount(1);
  expect(archivedOf(seeder, [id])).toEqual([id]);
  expect(seeder.storedMessages(id).filter(({ type }) => type === 'incoming')).toHaveLength(1);
  await page.getByRole('link', { name: 'Back to the list' }).click();
  await expect(page.getByRole('main').getByText('1 ticket archived')).toBeVisible();
  await expect(list.ticket('Slow')).toBeHidden();
});

test('N13 “Thanks, solved” rates and archives together, Undo takes back both, and no message is sent', async ({
  signedIn: page,
  customer,
  seeder,
}) => {
  const { id } = seeder.ticket(customer, { messages: answered });
  const ticketPage = new TicketPage(page);
  const archiving = new Archiving(page);
  const calls = watchTicketCalls(page);
  await ticketPage.open(id);
  const thanks = ticketPage.settle.getByRole('button', { name: 'Thanks, solved' });
  await expect(thanks).toHaveAccessibleDescription(/No message is sent/);
  await thanks.click();
  await archiving.undo.click();
  await expect(thanks).toBeEnabled();
  expect(writes(calls)).toEqual([]);

  await thanks.click();
  await archiving.now.click();
  await expect(archiving.account('1 ticket archived')).toBeVisible();
  await expect(thanks).toBeHidden();
  await expect(ticketPage.rating('Now it is fast.').getByRole('button', { pressed: true })).toHaveText(
    'Helpful',
  );
  expect(writes(calls).map((call) => call.get('func'))).toEqual([
    'ticket.message.rate.good',
    'clientticket.archive',
  ]);
  expect(seeder.storedMessages(id).map(({ type }) => type)).toEqual(['incoming', 'outcoming', 'system']);
});

test('N13 S088 where only one half was done, or none, it is said which', async ({
  signedIn: page,
  customer,
  seeder,
  faultProxy,
  watch,
}) => {
  watch.allow(/ERR_CONNECTION_RESET/);
  const lost = seeder.ticket(customer, { subject: 'Rating lost', messages: answered }).id;
  const asked = seeder.ticket(customer, { subject: 'Answered anew', messages: answered }).id;
  const ticketPage = new TicketPage(page);
  const archiving = new Archiving(page);
  const thanks = ticketPage.settle.getByRole('button', { name: 'Thanks, solved' });

  await ticketPage.open(lost, faultProxy.url);
  faultProxy.strike(/func=ticket\.message\.rate/, { at: 'beforeRequest' });
  await thanks.click();
  await archiving.now.click();
  await expect(page.getByRole('main')).toContainText(
    'The rating did not reach the panel. The ticket is archived.',
  );
  await expect(ticketPage.rating('Now it is fast.').getByRole('button', { pressed: true })).toHaveCount(0);
  expect(archivedOf(seeder, [lost])).toEqual([lost]);
  expect(faultProxy.struck).toHaveLength(1);

  await ticketPage.open(asked, faultProxy.url);
  await thanks.click();
  seeder.staffReply(asked, 'One more thing.');
  await archiving.now.click();
  await expect(page.getByRole('main')).toContainText('The rating was not sent. The ticket was not archived.');
  await expect(archiving.account('None archived, 1 stayed: a new answer came')).toBeVisible();
  await expect(ticketPage.entry('One more thing.')).toBeVisible();
  await expect(thanks).toBeEnabled();
  expect(archivedOf(seeder, [asked])).toEqual([]);
});
