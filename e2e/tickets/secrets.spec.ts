import { expect, test } from '../fixtures.ts';
import { TicketPage } from '../pages/ticketPage.ts';

test('N11 what looks like a secret is pointed out before it leaves: masked, removed, or sent all the same', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const { id } = seeder.ticket(customer);
  const ticketPage = new TicketPage(signedIn);
  await signedIn.setViewportSize({ width: 360, height: 640 });
  await ticketPage.open(id);
  const told = signedIn.getByRole('group', { name: /^Not sent yet/ });
  await ticketPage.write('Log in with\npassword: hunter2\ncard 4111 1111 1111 1111');
  await expect(ticketPage.composer).toContainText('Draft saved');
  await ticketPage.sendButton.click();
  await expect(told).toBeFocused();
  await expect(told).toContainText('Line 2: a password');
  await expect(told).toContainText('Line 3: a card number');
  await expect(told.getByRole('button', { name: 'Send anyway' })).toBeInViewport({ ratio: 1 });
  await told.getByRole('button', { name: 'Mask' }).click();
  await expect(told).toBeHidden();
  await expect(ticketPage.reply).toBeFocused();
  await expect(ticketPage.reply).toHaveValue('Log in with\npassword: ••••••••\ncard •••••••• 1111');
  await ticketPage.reply.press('Control+z');
  await ticketPage.reply.press('Control+z');
  await expect(ticketPage.reply).toHaveValue('Log in with\npassword: hunter2\ncard 4111 1111 1111 1111');
  await ticketPage.reply.press('Control+Enter');
  await told.getByRole('button', { name: 'Remove' }).click();
  await expect(ticketPage.reply).toHaveValue('Log in with\npassword: \ncard ');
  await ticketPage.sendButton.click();
  await expect(ticketPage.delivered).toBeVisible();
  await ticketPage.send('The password is hunter3');
  await told.getByRole('button', { name: 'Send anyway' }).click();
  await expect(ticketPage.entry('The password is hunter3')).toBeVisible();
  await expect.poll(() => seeder.countMessages(customer.accountId)).toBe(3);
  expect(seeder.storedMessages(id).map(({ body }) => body)).not.toContain('hunter2');
});
