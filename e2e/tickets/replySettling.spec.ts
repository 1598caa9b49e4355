import { expect, test } from '../fixtures.ts';
import { TicketPage } from '../pages/ticketPage.ts';
import { allowBrokenLine, replyRequest, stopClock, waitOutPauses } from './settling.ts';
import { watchTicketCalls, writes } from './ticketCalls.ts';

const words = 'Please look at web01';
const notArrived = 'It did not arrive, as far as can be seen';
const hourMs = 3_600_000;

test('S046 S008 session ended before the panel took a reply: signed in again over the page, stored once', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const { id } = seeder.ticket(customer);
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  await expect(ticketPage.entry('Hello')).toHaveAccessibleName(/ You /);
  await ticketPage.write(words);
  seeder.endSessions(customer);
  await ticketPage.sendButton.click();
  await ticketPage.signInAgain(customer.password);
  await expect(ticketPage.delivered).toBeVisible();
  await expect(ticketPage.entry(words)).toHaveCount(1);
  expect(seeder.countMessages(customer.accountId)).toBe(2);
});

test('S047 an equal reply of an hour ago is not taken for the one that never arrived', async ({
  signedIn,
  customer,
  seeder,
  faultProxy,
  watch,
}) => {
  allowBrokenLine(watch);
  const { id } = seeder.ticket(customer, {
    messages: [
      { from: 'customer', body: 'thanks', at: Date.now() - hourMs },
      { from: 'staff', body: 'You are welcome', at: Date.now() - hourMs / 2 },
    ],
  });
  await signedIn.clock.install();
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id, faultProxy.url);
  await expect(ticketPage.reply).toBeVisible();
  await stopClock(signedIn);
  faultProxy.strike(replyRequest, { at: 'beforeRequest' });
  await ticketPage.send('thanks');
  await expect(ticketPage.entry('checking…')).toBeVisible();
  await waitOutPauses(signedIn, ticketPage.notice(notArrived));
  await expect(ticketPage.reply).toHaveValue('thanks');
  expect(seeder.countMessages(customer.accountId)).toBe(1);
});

test('S047 an equal reply of this very minute is not taken for the one that never arrived', async ({
  signedIn,
  customer,
  seeder,
  faultProxy,
  watch,
}) => {
  allowBrokenLine(watch);
  const { id } = seeder.ticket(customer);
  await signedIn.clock.install();
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id, faultProxy.url);
  await ticketPage.send('thanks');
  await expect(ticketPage.delivered).toBeVisible();
  await stopClock(signedIn);
  faultProxy.strike(replyRequest, { at: 'beforeRequest' });
  await ticketPage.send('thanks');
  await expect(ticketPage.entry('checking…')).toBeVisible();
  await waitOutPauses(signedIn, ticketPage.notice(notArrived));
  await expect(ticketPage.reply).toHaveValue('thanks');
  expect(seeder.countMessages(customer.accountId)).toBe(2);
});

test('S047 an equal reply of an hour ago does not hide the one that arrived with its answer lost', async ({
  signedIn,
  customer,
  seeder,
  faultProxy,
  watch,
}) => {
  allowBrokenLine(watch);
  const { id } = seeder.ticket(customer, {
    messages: [{ from: 'customer', body: 'thanks', at: Date.now() - hourMs }],
  });
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id, faultProxy.url);
  faultProxy.strike(replyRequest, { at: 'beforeAnswer' });
  await ticketPage.send('thanks');
  await expect(ticketPage.delivered).toHaveText(/was found in the conversation/);
  await expect(ticketPage.entry('thanks')).toHaveCount(2);
  expect(seeder.countMessages(customer.accountId)).toBe(2);
});

test('S049 words in another form of Unicode, with blanks at line ends, are known as one’s own', async ({
  signedIn,
  customer,
  seeder,
  faultProxy,
  watch,
}) => {
  allowBrokenLine(watch);
  const { id } = seeder.ticket(customer);
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id, faultProxy.url);
  faultProxy.strike(replyRequest, { at: 'beforeAnswer' });
  await ticketPage.send('  Cafe\u0301 server  \n\tis down \n\n');
  await expect(ticketPage.delivered).toHaveText(/was found in the conversation/);
  expect(seeder.countMessages(customer.accountId)).toBe(2);
});

test('S033 a laptop that slept for an hour while sending settles by reading, and sends no second time', async ({
  signedIn,
  customer,
  seeder,
  faultProxy,
  watch,
}) => {
  allowBrokenLine(watch);
  const { id } = seeder.ticket(customer);
  await signedIn.clock.install();
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id, faultProxy.url);
  const calls = watchTicketCalls(signedIn);
  faultProxy.strike(replyRequest, { at: 'swallow' });
  await ticketPage.send(words);
  await expect.poll(() => seeder.countMessages(customer.accountId)).toBe(2);
  await signedIn.clock.fastForward(hourMs);
  await expect(ticketPage.delivered).toHaveText(/was found in the conversation/);
  expect(writes(calls)).toHaveLength(1);
  expect(seeder.countMessages(customer.accountId)).toBe(2);
});

test('S044 another tab of the ticket shows that a reply is looked for, and that it was found', async ({
  signedIn,
  customer,
  seeder,
  faultProxy,
  watch,
}) => {
  allowBrokenLine(watch);
  const { id } = seeder.ticket(customer);
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id, faultProxy.url);
  const other = new TicketPage(await signedIn.context().newPage());
  await other.open(id, faultProxy.url);
  await expect(other.reply).toBeVisible();
  const line = Promise.withResolvers<void>();
  faultProxy.strike(replyRequest, { at: 'holdRequest', until: line.promise });
  await ticketPage.send(words);
  await expect(other.entry(words)).toContainText('Sending…');
  line.resolve();
  await expect(other.entry(words)).toHaveAccessibleName(/ago|now/);
  await expect(other.reply).toHaveValue('');
  expect(seeder.countMessages(customer.accountId)).toBe(2);
});

test('an equal reply waits for the one still looked for, and goes only when the customer insists', async ({
  signedIn,
  customer,
  seeder,
  faultProxy,
  watch,
}) => {
  allowBrokenLine(watch);
  const { id } = seeder.ticket(customer);
  await signedIn.clock.install();
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id, faultProxy.url);
  await expect(ticketPage.reply).toBeVisible();
  await stopClock(signedIn);
  faultProxy.strike(replyRequest, { at: 'beforeRequest' });
  await ticketPage.send(words);
  await expect(ticketPage.entry(words)).toContainText('checking…');
  await ticketPage.send(words);
  const twin = ticketPage.notice('The same reply is still being looked for');
  await expect(twin).toContainText('sending now would put it there twice');
  expect(seeder.countMessages(customer.accountId)).toBe(1);
  await twin.getByRole('button', { name: 'Go ahead all the same' }).click();
  await expect.poll(() => seeder.countMessages(customer.accountId)).toBe(2);
});

test.describe('in Russian and dark', () => {
  test.use({ locale: 'ru-RU', colorScheme: 'dark' });

  test('S038 what is known of a lost answer is told in the language chosen', async ({
    signedIn,
    customer,
    seeder,
    faultProxy,
    watch,
  }) => {
    allowBrokenLine(watch);
    const { id } = seeder.ticket(customer);
    await signedIn.goto(`${faultProxy.url}/tickets/${id}`);
    faultProxy.strike(replyRequest, { at: 'beforeAnswer' });
    await signedIn.getByRole('textbox', { name: 'Ответ' }).fill('Спасибо');
    await signedIn.getByRole('button', { name: 'Отправить' }).click();
    await expect(signedIn.getByText('Ваш ответ мог дойти; проверяем…')).toBeVisible();
    await expect(signedIn.getByText(/ваш ответ нашёлся в переписке/).last()).toBeVisible();
    expect(seeder.countMessages(customer.accountId)).toBe(2);
  });
});
