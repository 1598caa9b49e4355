import { expect, test } from '../fixtures.ts';
import { Archiving } from '../pages/archiving.ts';
import { IncidentsPage } from '../pages/incidentsPage.ts';
import { NewTicketPage } from '../pages/newTicketPage.ts';
import { TicketPage } from '../pages/ticketPage.ts';
import { signIn } from '../fixtures.ts';
import { allowBrokenLine } from '../tickets/settling.ts';
import { watchTicketCalls, writes } from '../tickets/ticketCalls.ts';
import { purchaseRequest } from './incidentCalls.ts';

test('a poor customer: told the cost, topped up, bought in place with the answer lost, opened once, answered, thanked, archived', async ({
  page,
  context,
  seeder,
  faultProxy,
  watch,
  baseURL,
}) => {
  test.slow();
  allowBrokenLine(watch);
  const poor = seeder.customer({ balance: 0, incidents: 0 });
  await signIn(context, poor, baseURL ?? '');
  const form = new NewTicketPage(page);
  await form.open('', faultProxy.url);
  await form.fill('Server down', 'It does not answer.', 'Technical support');
  await expect(form.cost('€10.00 needed, €0.00 in your balance, €10.00 missing.')).toBeVisible();

  seeder.staff('topup', poor.login, '25.00');
  await page.getByRole('button', { name: 'Buy incidents' }).click();
  const place = page.getByRole('dialog', { name: 'Buy support incidents' });
  await place.getByRole('textbox', { name: 'How many' }).fill('2');
  await place.getByRole('button', { name: 'Buy', exact: true }).click();
  faultProxy.strike(purchaseRequest, { at: 'beforeAnswer' });
  await page.getByRole('button', { name: /^Buy 2 for/ }).click();
  await expect(new IncidentsPage(page).outcome('2 support incidents bought for €20.00')).toBeVisible();
  await expect(place.getByText('was found by reading your figures')).toBeVisible();
  await place.getByRole('button', { name: 'Go on where you were' }).click();
  await expect(form.cost('Uses 1 of your 2 incidents.')).toBeVisible();
  await expect(form.message).toHaveValue('It does not answer.');

  const calls = watchTicketCalls(page);
  await form.sendButton.dblclick();
  await page.waitForURL(/\/tickets\/\d+$/);
  expect(writes(calls)).toHaveLength(1);
  expect(seeder.countTickets(poor.accountId)).toBe(1);
  expect(seeder.account(poor.accountId)).toMatchObject({ balance: 500, incidents: 1 });

  const id = Number(page.url().split('/').at(-1));
  seeder.staffReply(id, 'It answers again.');
  const ticketPage = new TicketPage(page);
  await ticketPage.open(id, faultProxy.url);
  await expect(ticketPage.entry('It answers again.')).toBeVisible();
  await ticketPage.settle.getByRole('button', { name: 'Thanks, solved' }).click();
  await expect(new Archiving(page).account('1 ticket archived')).toBeVisible();
  await expect(ticketPage.rating('It answers again.').getByRole('button', { pressed: true })).toHaveText(
    'Helpful',
  );
  expect(seeder.storedTicket(id)).toMatchObject({ archived: 1 });
  expect(seeder.storedMessages(id).map(({ type }) => type)).toEqual(['incoming', 'outcoming', 'system']);
});
