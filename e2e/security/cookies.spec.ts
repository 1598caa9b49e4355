import { expect, test } from '../fixtures.ts';
import { SignInPage } from '../pages/signInPage.ts';
import { TicketList } from '../pages/ticketList.ts';
import { TicketPage } from '../pages/ticketPage.ts';
import { everythingStored } from '../session/browserStorage.ts';
import { test as ownServerTest } from '../ownServer.ts';
import { signIn } from '../fixtures.ts';

test('S094 the session cookie is kept from script and from other sites', async ({
  signedIn,
  context,
  baseURL,
}) => {
  const [cookie, ...others] = await context.cookies(`${baseURL}/billmgr`);
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/billmgr' });
  expect(others).toEqual([]);
  await new TicketList(signedIn).open();
  expect(await signedIn.evaluate(() => document.cookie)).toBe('');
  expect(await signedIn.evaluate(() => cookieStore.getAll())).toEqual([]);
});

test('S094 the cookie goes to the panel alone, not with page and files', async ({ signedIn }) => {
  const sent: string[] = [];
  signedIn.on('request', (request) => {
    void request.allHeaders().then(
      ({ cookie }) => cookie && sent.push(new URL(request.url()).pathname),
      () => undefined, // The test is over.
    );
  });
  await new TicketList(signedIn).open();
  await expect(new TicketList(signedIn).heading).toBeVisible();
  await expect.poll(() => sent).toContain('/billmgr');
  expect(new Set(sent)).toEqual(new Set(['/billmgr']));
});

test('S094 the session id is in no answer, address, storage or text of the page', async ({
  page,
  context,
  seeder,
  customer,
  baseURL,
}) => {
  const { id } = seeder.ticket(customer, {
    subject: 'Looked through',
    messages: [{ from: 'staff', body: 'Here', files: [{ name: 'a.txt', content: Buffer.from('a') }] }],
  });
  const seen: string[] = [];
  const bodies: Promise<unknown>[] = [];
  page.on('response', (response) => {
    seen.push(response.url(), JSON.stringify(response.headers()), response.request().postData() ?? '');
    if (!response.url().endsWith('/billmgr')) return;
    bodies.push(
      response.text().then(
        (text) => seen.push(text),
        () => undefined,
      ),
    );
  });
  page.on('console', (message) => void seen.push(message.text()));
  const door = new SignInPage(page);
  const ticket = new TicketPage(page);
  await door.open();
  await door.signIn(customer);
  await new TicketList(page).ticket('Looked through').click();
  await ticket.send('And answered');
  await expect(ticket.entry('And answered')).toBeVisible();
  await expect(page).toHaveURL(`/tickets/${id}`);
  await Promise.all(bodies);
  const [session] = await context.cookies(`${baseURL}/billmgr`);
  const secret = session?.value ?? '';
  expect(secret).toMatch(/^[0-9a-f]{32}$/);
  seen.push(await page.content(), (await everythingStored(page)).split('\n').slice(0, 2).join('\n'));
  expect(seen.filter((text) => text.includes(secret))).toEqual([]);
  expect(seen.length).toBeGreaterThan(20);
});

test('S094 H093 a new session is opened at each sign-in, whatever cookie was there before', async ({
  page,
  context,
  customer,
  baseURL,
}) => {
  const fixed = { name: 'frontdesk_session', value: '0123456789abcdef0123456789abcdef' };
  await context.addCookies([{ ...fixed, domain: '127.0.0.1', path: '/billmgr' }]);
  const door = new SignInPage(page);
  await door.open();
  await door.signIn(customer);
  await expect(page).toHaveURL('/tickets');
  const cookies = await context.cookies(`${baseURL}/billmgr`);
  expect(cookies.map(({ value }) => value)).not.toContain(fixed.value);
});

ownServerTest('S094 the session id is in no line of the log', async ({ startServer, page, context }) => {
  const { url, seeder, output } = await startServer({ env: { FRONTDESK_LOG: '1' } });
  const customer = seeder.customer({});
  seeder.ticket(customer, { subject: 'Logged' });
  await signIn(context, customer, url);
  const [session] = await context.cookies(`${url}/billmgr`);
  await new TicketList(page).open(url);
  await expect(new TicketList(page).ticket('Logged')).toBeVisible();
  await expect.poll(() => output()).toContain('clientticket');
  expect(output()).not.toContain(session?.value);
  expect(output()).not.toContain(customer.login);
});
