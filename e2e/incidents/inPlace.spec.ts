import { expect, test } from '../fixtures.ts';
import { IncidentsPage } from '../pages/incidentsPage.ts';
import { TicketPage } from '../pages/ticketPage.ts';
import { purchaseRequest } from './incidentCalls.ts';
import { allowBrokenLine } from '../tickets/settling.ts';

test('N9 S074 bought over a half-written reply, the answer lost: found out, and the reply goes on where it was', async ({
  signedIn,
  customer,
  seeder,
  faultProxy,
  watch,
}) => {
  allowBrokenLine(watch);
  const { id } = seeder.ticket(customer);
  const ticket = new TicketPage(signedIn);
  const incidents = new IncidentsPage(signedIn);
  await signedIn.setViewportSize({ width: 1280, height: 900 });
  await ticket.open(id, faultProxy.url);
  await ticket.reply.fill('Half a sen');
  const opener = signedIn.getByRole('button', { name: 'Buy more' });
  await opener.click();
  const place = signedIn.getByRole('dialog', { name: 'Buy support incidents' });
  await place.getByRole('textbox', { name: 'How many' }).fill('2');
  await place.getByRole('button', { name: 'Buy', exact: true }).click();
  faultProxy.strike(purchaseRequest, { at: 'beforeAnswer' });
  await signedIn.getByRole('button', { name: /^Buy 2 for/ }).click();
  await expect(incidents.outcome('2 support incidents bought for €20.00')).toBeVisible();
  await place.getByRole('button', { name: 'Go on where you were' }).click();
  await expect(place).toHaveCount(0);
  await expect(opener).toBeFocused();
  await expect(ticket.reply).toHaveValue('Half a sen');
  await expect(signedIn.getByText('5 left')).toBeVisible();
  expect(seeder.account(customer.accountId)).toMatchObject({ balance: 10_000, incidents: 5 });
});
