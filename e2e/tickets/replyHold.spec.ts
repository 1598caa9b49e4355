import { expect, test } from '../fixtures.ts';
import { TicketList } from '../pages/ticketList.ts';
import { TicketPage } from '../pages/ticketPage.ts';
import { everythingStored } from '../session/browserStorage.ts';

test.use({ undoSeconds: 30 });

test('S030 N3 a reply waits before it leaves: taken back, nothing was sent, text and caret as before', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const { id } = seeder.ticket(customer);
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  await ticketPage.write('Please restart');
  await ticketPage.reply.press('ArrowLeft');
  await ticketPage.reply.press('ArrowLeft');
  await ticketPage.sendButton.dblclick();
  await expect(ticketPage.composer).toContainText(/Leaves in \d+ seconds/);
  await expect(ticketPage.announced('Your reply leaves in 30 seconds. Escape takes it back.')).toHaveCount(1);
  await expect(ticketPage.reply).toHaveValue('Please restart');
  await expect(ticketPage.reply).toHaveAttribute('readonly');
  await expect(ticketPage.reply).toBeFocused();
  await signedIn.keyboard.press('Escape');
  await expect(ticketPage.reply).toBeEditable();
  await signedIn.keyboard.type('-');
  await expect(ticketPage.reply).toHaveValue('Please resta-rt');
  await ticketPage.sendButton.click();
  await ticketPage.undo.click();
  await expect(ticketPage.reply).toBeFocused();
  expect(seeder.countMessages(customer.accountId)).toBe(1);
  await ticketPage.sendButton.click();
  await ticketPage.sendNow.click();
  await expect(ticketPage.delivered).toBeVisible();
  await expect(ticketPage.reply).toHaveValue('');
  expect(seeder.storedMessages(id).map(({ body }) => body)).toEqual(['Hello', 'Please resta-rt']);
});

test('S031 a page that is left during the hold sends the reply on leaving, once, and the next visit finds it', async ({
  signedIn,
  customer,
  seeder,
  context,
}) => {
  const { id } = seeder.ticket(customer);
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  await ticketPage.send('Goes with its page');
  await expect(ticketPage.undo).toBeVisible();
  await expect.poll(() => everythingStored(signedIn)).toContain('"name":"held"');
  // To another address and not by the tab's cross: that one waits half a second at most for a starved page to hear of it.
  await signedIn.goto('/livez');
  await expect.poll(() => seeder.countMessages(customer.accountId)).toBe(2);
  const next = new TicketPage(await context.newPage());
  await next.open(id);
  await expect(next.delivered).toBeVisible();
  await expect(next.entry('Goes with its page')).toHaveCount(1);
  await expect(next.reply).toHaveValue('');
  expect(seeder.countMessages(customer.accountId)).toBe(2);
});

test('S031 the hold goes on wherever the customer goes, and Undo stays within reach', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const { id } = seeder.ticket(customer, { subject: 'Left while it is held' });
  await signedIn.clock.install();
  const list = new TicketList(signedIn);
  const ticketPage = new TicketPage(signedIn);
  await list.open();
  await list.ticket('Left while it is held').click();
  await ticketPage.send('On second thoughts');
  await expect(ticketPage.undo).toBeVisible();
  await signedIn.goBack();
  await expect(list.heading).toBeVisible();
  const toast = signedIn.getByRole('region', { name: 'Your reply' });
  await expect(toast).toContainText(`#${id} Left while it is held`);
  await toast.getByRole('button', { name: 'Undo' }).click();
  await expect(toast).toBeHidden();
  await expect(ticketPage.reply).toHaveValue('On second thoughts');
  await ticketPage.sendButton.click();
  await expect(ticketPage.undo).toBeVisible();
  await signedIn.goBack();
  await expect(toast).toBeVisible();
  expect(seeder.countMessages(customer.accountId)).toBe(1);
  await signedIn.clock.runFor(30_000);
  await expect(ticketPage.announced('Your reply is delivered.')).toHaveCount(1);
  await expect(toast).toBeHidden();
  expect(seeder.countMessages(customer.accountId)).toBe(2);
});

test('S032 a network that goes during the hold leaves the reply unsent, says so, and the words in place', async ({
  signedIn,
  customer,
  seeder,
  context,
}) => {
  const { id } = seeder.ticket(customer);
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  await ticketPage.send('Not without a line');
  // It is held, and not only about to be.
  await expect(ticketPage.composer).toContainText(/Leaves in 2\d seconds/);
  await context.setOffline(true);
  await ticketPage.sendNow.click();
  await expect(ticketPage.notice('Not sent: this device is offline')).toBeVisible();
  await expect(ticketPage.reply).toHaveValue('Not without a line');
  await expect(ticketPage.reply).toBeEditable();
  await context.setOffline(false);
  await ticketPage.sendButton.click();
  await ticketPage.sendNow.click();
  await expect(ticketPage.delivered).toBeVisible();
  expect(seeder.countMessages(customer.accountId)).toBe(2);
});
