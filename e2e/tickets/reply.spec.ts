import type { APIRequestContext } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { isDark } from '../pages/screen.ts';
import { TicketList } from '../pages/ticketList.ts';
import { TicketPage } from '../pages/ticketPage.ts';
import { watchTicketCalls, writes } from './ticketCalls.ts';

const MAX_LENGTH = 65_535; // panel protocol §6.1
const MESSAGES_PER_HOUR = 200; // panel protocol §10

test('a reply is seen in the thread, said to be delivered, and stored once', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const { id } = seeder.ticket(customer);
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  await ticketPage.send('Please restart **web01**.');
  await expect(ticketPage.delivered).toHaveText(/^Delivered now/);
  await expect(ticketPage.thread.getByRole('article').last()).toMatchAriaSnapshot(`
    - heading "Test Customer" [level=2]
    - text: You
    - time
    - paragraph:
      - text: Please restart
      - strong: web01
      - text: .
  `);
  await expect(ticketPage.reply).toHaveValue('');
  await expect(ticketPage.reply).toBeFocused();
  await expect(ticketPage.announced('Your reply is delivered.')).toHaveCount(1);
  expect(seeder.storedMessages(id).map(({ body }) => body)).toEqual(['Hello', 'Please restart **web01**.']);
});

test('after a reply the list shows the ticket first, and that support is to act', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const dayAgo = Date.now() - 86_400_000;
  seeder.ticket(customer, {
    subject: 'Older',
    messages: [{ from: 'customer', body: 'Hello', at: dayAgo }],
  });
  seeder.ticket(customer, { subject: 'Newer' });
  const list = new TicketList(signedIn);
  await list.open();
  await list.ticket('Older').click();
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.send('Any news?');
  await expect(ticketPage.delivered).toBeVisible();
  await signedIn.goBack();
  await expect(list.status('Older')).toHaveText('We are on it');
  await expect(list.rows.getByRole('link')).toHaveText([/Older/, /Newer/]);
});

test('C67 Ctrl+Enter sends', async ({ signedIn, customer, seeder }) => {
  const { id } = seeder.ticket(customer);
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  await ticketPage.write('By the keys alone');
  await ticketPage.reply.press('Control+Enter');
  await expect(ticketPage.delivered).toBeVisible();
  expect(seeder.countMessages(customer.accountId)).toBe(2);
});

test('C67 Enter alone is a new line and sends nothing', async ({ signedIn, customer, seeder }) => {
  const { id } = seeder.ticket(customer);
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  const calls = watchTicketCalls(signedIn);
  await ticketPage.reply.pressSequentially('One\nTwo');
  await expect(ticketPage.reply).toHaveValue('One\nTwo');
  await expect(ticketPage.composer).toContainText('Draft saved');
  expect(writes(calls)).toEqual([]);
});

test('H070 the send keys while a word is being composed send nothing', async ({
  signedIn,
  customer,
  seeder,
  context,
}) => {
  const { id } = seeder.ticket(customer);
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  const calls = watchTicketCalls(signedIn);
  const browser = await context.newCDPSession(signedIn);
  await ticketPage.reply.focus();
  await browser.send('Input.imeSetComposition', { text: 'にほn', selectionStart: 3, selectionEnd: 3 });
  await ticketPage.reply.press('Control+Enter');
  await browser.send('Input.insertText', { text: '日本' });
  await expect(ticketPage.composer).toContainText('Draft saved');
  expect(writes(calls)).toEqual([]);
  await expect(ticketPage.reply).toHaveValue('日本');
});

test('a blank reply is refused at the field and nothing leaves', async ({ signedIn, customer, seeder }) => {
  const { id } = seeder.ticket(customer);
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  const calls = watchTicketCalls(signedIn);
  await ticketPage.send(' \n\t ');
  await expect(ticketPage.composer.getByRole('alert')).toHaveText(/Write something first/);
  await expect(ticketPage.reply).toHaveAccessibleDescription(/Write something first/);
  await expect(ticketPage.reply).toBeFocused();
  expect(writes(calls)).toEqual([]);
});

test('S034 text over the panel’s limit is told before it is sent, with by how much', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const { id } = seeder.ticket(customer);
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  await ticketPage.send('x'.repeat(500_000));
  await expect(ticketPage.composer.getByRole('alert')).toHaveText(/^434,465 characters too many/);
  await expect(ticketPage.reply).toHaveValue(/^x{500000}$/);
  expect(seeder.countMessages(customer.accountId)).toBe(1);
});

test('S034 near the limit the letters left are counted, and the last one fits', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const { id } = seeder.ticket(customer);
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  await ticketPage.write('x'.repeat(MAX_LENGTH - 1));
  await expect(ticketPage.composer).toContainText('1 character left');
  await ticketPage.send('x'.repeat(MAX_LENGTH));
  await expect(ticketPage.delivered).toBeVisible();
  expect(seeder.storedMessages(id).at(-1)?.body).toHaveLength(MAX_LENGTH);
});

test('S042 what the panel refuses is told at the field in its own words, the text in place', async ({
  signedIn,
  customer,
  seeder,
  context,
  baseURL,
}) => {
  const { id } = seeder.ticket(customer);
  await fillTheHour(context.request, baseURL ?? '', id);
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  await ticketPage.send('One too many');
  await expect(ticketPage.reply).toHaveAccessibleDescription(
    new RegExp(`Not sent: the panel did not take it.*${MESSAGES_PER_HOUR}.*Your text is here`),
  );
  await expect(ticketPage.reply).toHaveValue('One too many');
  expect(seeder.countMessages(customer.accountId)).toBe(1 + MESSAGES_PER_HOUR);
});

test('S024 a reply to what was archived meanwhile is refused, and its text can be copied', async ({
  signedIn,
  customer,
  seeder,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { id } = seeder.ticket(customer, { status: 3 });
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  await ticketPage.write('One last thing');
  await askPanel(context.request, baseURL ?? '', { func: 'clientticket.archive', elid: String(id) });
  await ticketPage.sendButton.click();
  await expect(signedIn.getByRole('textbox', { name: 'Your unsent text' })).toHaveValue('One last thing');
  await signedIn.getByRole('button', { name: 'Copy the text' }).click();
  await expect(ticketPage.announced('The text is copied')).toBeAttached();
  expect(await signedIn.evaluate(() => navigator.clipboard.readText())).toBe('One last thing');
  expect(seeder.countMessages(customer.accountId)).toBe(1);
});

for (const { status, words } of [
  { status: 429, words: /The panel asks to wait 2 min/ },
  { status: 413, words: /Your text is here/ },
] as const) {
  test(`S041 ${status} is not stored and said so, the text in place; the next press sends it`, async ({
    signedIn,
    customer,
    seeder,
    faultProxy,
    watch,
  }) => {
    watch.allow(new RegExp(String(status)));
    const { id } = seeder.ticket(customer);
    const ticketPage = new TicketPage(signedIn);
    await ticketPage.open(id, faultProxy.url);
    faultProxy.strike(/&message=/, { at: 'insteadOfRequest', status, retryAfterSeconds: 90 });
    await ticketPage.send('Patience');
    const refused = ticketPage.composer.getByRole('alert').filter({ hasText: 'Not sent' });
    await expect(refused).toContainText(words);
    await expect(ticketPage.reply).toHaveValue('Patience');
    expect(seeder.countMessages(customer.accountId)).toBe(1);
    await ticketPage.sendButton.click();
    await expect(ticketPage.delivered).toBeVisible();
    expect(seeder.countMessages(customer.accountId)).toBe(2);
  });
}

test('S043 a double click stores one message', async ({ signedIn, customer, seeder }) => {
  const { id } = seeder.ticket(customer);
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  await ticketPage.write('Only once');
  await ticketPage.sendButton.dblclick();
  await expect(ticketPage.delivered).toBeVisible();
  expect(seeder.countMessages(customer.accountId)).toBe(2);
});

test('S043 the keys and a click at once store one message', async ({ signedIn, customer, seeder }) => {
  const { id } = seeder.ticket(customer);
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  await ticketPage.write('Only once');
  await Promise.all([ticketPage.reply.press('Control+Enter'), ticketPage.sendButton.click()]);
  await expect(ticketPage.delivered).toBeVisible();
  expect(seeder.countMessages(customer.accountId)).toBe(2);
});

test('S043 the send keys held down store one message', async ({ signedIn, customer, seeder }) => {
  const { id } = seeder.ticket(customer);
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  await ticketPage.write('Only once');
  await signedIn.keyboard.down('Control');
  for (let times = 0; times < 10; times += 1) await signedIn.keyboard.down('Enter');
  await signedIn.keyboard.up('Enter');
  await signedIn.keyboard.up('Control');
  await expect(ticketPage.delivered).toBeVisible();
  expect(seeder.countMessages(customer.accountId)).toBe(2);
});

test('S048 support’s answer of the same moment and the reply are both shown, in order', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const { id } = seeder.ticket(customer);
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  await ticketPage.write('My words');
  seeder.staffReply(id, 'Words of support');
  await ticketPage.sendButton.click();
  await expect(ticketPage.delivered).toBeVisible();
  await expect(ticketPage.entries).toContainText(['About', 'Hello', 'Words of support', 'My words']);
});

test.describe('in Russian and dark', () => {
  test.use({ locale: 'ru-RU', colorScheme: 'dark' });

  test('a reply is sent in the words and colours chosen', async ({ signedIn, customer, seeder }) => {
    const { id } = seeder.ticket(customer);
    await signedIn.goto(`/tickets/${id}`);
    await signedIn.getByRole('textbox', { name: 'Ответ' }).fill('Спасибо');
    await signedIn.getByRole('button', { name: 'Отправить' }).click();
    await expect(signedIn.getByText(/^Доставлено/).last()).toBeVisible();
    await expect(signedIn.getByRole('article').filter({ hasText: 'Спасибо' })).toHaveCount(1);
    expect(seeder.storedMessages(id).at(-1)?.body).toBe('Спасибо');
    expect(await isDark(signedIn)).toBe(true);
  });
});

/** Sends as many messages as the panel takes in an hour. */
async function fillTheHour(request: APIRequestContext, origin: string, ticketId: number): Promise<void> {
  const fields = { func: 'clientticket.edit', elid: String(ticketId), message: 'One of many' };
  const sent = Array.from({ length: MESSAGES_PER_HOUR }, () => askPanel(request, origin, fields));
  await Promise.all(sent);
}

/** A write by another client of the same customer. */
async function askPanel(
  request: APIRequestContext,
  origin: string,
  fields: Record<string, string>,
): Promise<void> {
  const answer = await request.post(`${origin}/billmgr`, {
    headers: { 'X-Frontdesk': '1' },
    form: { ...fields, sok: 'ok', out: 'json', lang: 'en' },
  });
  expect(await answer.json()).not.toHaveProperty('doc.error');
}
