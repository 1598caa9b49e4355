import { expect, test } from '../fixtures.ts';
import { TicketPage } from '../pages/ticketPage.ts';

const words = 'The server answers no ping since';

test('S022 where the browser refuses to store, it is said, the text lives in the page, and leaving asks', async ({
  signedIn,
  customer,
  seeder,
}) => {
  await signedIn.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Not here', 'SecurityError');
    };
  });
  const { id } = seeder.ticket(customer);
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  await ticketPage.write(words);
  await expect(signedIn.getByText('does not let Frontdesk keep your draft')).toHaveCount(1);
  const question = signedIn.waitForEvent('dialog');
  await signedIn.close({ runBeforeUnload: true });
  expect((await question).type()).toBe('beforeunload');
  await (await question).dismiss();
  await expect(ticketPage.reply).toHaveValue(words);
});

test('S022 a reply is sent all the same where the browser refuses to store', async ({
  signedIn,
  customer,
  seeder,
}) => {
  await signedIn.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Not here', 'SecurityError');
    };
  });
  const { id } = seeder.ticket(customer);
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  await ticketPage.send(words);
  await expect(ticketPage.delivered).toBeVisible();
  expect(seeder.countMessages(customer.accountId)).toBe(2);
});

test('S026 a draft in a format of another version is shown as plain text', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const { id } = seeder.ticket(customer);
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  await ticketPage.write(words);
  await expect(ticketPage.composer).toContainText('Draft saved');
  await signedIn.evaluate(reformatDrafts);
  await signedIn.reload();
  await expect(ticketPage.reply).toHaveValue(words);
});

test('S028 after the browser threw its storage away the next visit starts clean', async ({
  signedIn,
  customer,
  seeder,
  context,
}) => {
  const { id } = seeder.ticket(customer);
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  await ticketPage.write(words);
  await expect(ticketPage.composer).toContainText('Draft saved');
  const { origin } = new URL(signedIn.url());
  await signedIn.goto('about:blank');
  const browser = await context.newCDPSession(signedIn);
  await browser.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb,local_storage' });
  await ticketPage.open(id);
  await expect(ticketPage.reply).toHaveValue('');
  await ticketPage.send('Anew');
  await expect(ticketPage.delivered).toBeVisible();
});

/** In the page: gives each stored draft a format that this version of the app cannot know. */
async function reformatDrafts(): Promise<void> {
  const settled = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('refused')));
    });
  const database = await settled(indexedDB.open('frontdesk-outbox'));
  const records = database.transaction('records', 'readwrite').objectStore('records');
  const [keys, values] = await Promise.all([
    settled(records.getAllKeys()),
    settled<{ customerId: string; version: { text: string } }[]>(records.getAll()),
  ]);
  for (const [index, value] of values.entries()) {
    const { customerId, version } = value;
    await settled(records.put({ format: 99, customerId, body: { text: version.text } }, keys[index]));
  }
  database.close();
}
