import type { SeededCustomer, Seeder } from '../../stand-in/seedBuilders.ts';
import { expect, signIn, test as base } from '../fixtures.ts';
import { TicketList } from '../pages/ticketList.ts';
import { TicketPage } from '../pages/ticketPage.ts';
import { openForeignSite, takeAs, wantedFiles } from './foreignSite.ts';
import type { ForeignSite } from './foreignSite.ts';

interface Fixtures {
  elsewhere: ForeignSite;
  /** A ticket of the signed-in customer, with support's answer on it. */
  ticketId: number;
}

const test = base.extend<Fixtures>({
  elsewhere: async ({ watch }, use) => {
    // Here another origin is the point, and what is refused to it is said in its console.
    watch.allow(/localhost|ERR_|console: |answered 4/);
    const site = await openForeignSite();
    await use(site);
    await site.close();
  },
  ticketId: async ({ seeder, customer, context, baseURL }, use) => {
    const { id } = seeder.ticket(customer, {
      subject: 'Private words',
      messages: [{ from: 'staff', body: 'Private answer', files: wantedFiles }],
    });
    await signIn(context, customer, baseURL ?? '');
    await use(id);
  },
});

const messagesOf = (seeder: Seeder, customer: SeededCustomer) => seeder.countMessages(customer.accountId);

test('S093 forms posted from another site change nothing', async ({
  page,
  elsewhere,
  ticketId,
  seeder,
  customer,
  baseURL,
}) => {
  const before = messagesOf(seeder, customer);
  for (const enctype of ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain']) {
    await page.goto(elsewhere.url);
    await page.evaluate(
      ([action = '', elid = '', enctype = '']) => {
        const form = document.createElement('form');
        Object.assign(form, { method: 'post', action, enctype });
        const fields = { func: 'clientticket.edit', elid, message: 'Forged', sok: 'ok', out: 'json' };
        for (const [name, value] of Object.entries(fields)) {
          const input = document.createElement('input');
          Object.assign(input, { type: 'hidden', name, value });
          form.append(input);
        }
        document.body.append(form);
        form.submit();
      },
      [`${baseURL}/billmgr`, String(ticketId), enctype],
    );
    await page.waitForURL('**/billmgr');
  }
  expect(messagesOf(seeder, customer)).toBe(before);
  expect(seeder.storedMessages(ticketId).map(({ body }) => body)).not.toContain('Forged');
});

test('S093 a link from another site changes nothing and shows nothing of the customer', async ({
  page,
  elsewhere,
  ticketId,
  seeder,
  customer,
  baseURL,
}) => {
  const before = messagesOf(seeder, customer);
  await page.goto(elsewhere.url);
  const address = `${baseURL}/billmgr?func=clientticket.edit&elid=${ticketId}&message=Forged&sok=ok&out=json`;
  await page.evaluate((href) => location.assign(href), address);
  await page.waitForURL(/billmgr/);
  await expect(page.locator('body')).not.toContainText('Private');
  expect(messagesOf(seeder, customer)).toBe(before);
});

const fetches: Record<string, { method: string; mode?: RequestMode; headers?: Record<string, string> }> = {
  'a plain post': { method: 'POST' },
  'our header': { method: 'POST', headers: { 'X-Frontdesk': '1' } },
  'no-cors': { method: 'POST', mode: 'no-cors' },
  'a read by address': { method: 'GET' },
  'a read that is not read': { method: 'GET', mode: 'no-cors' },
};
for (const [name, init] of Object.entries(fetches)) {
  test(`S093 a fetch with credentials from another site, by ${name}, reads and changes nothing`, async ({
    page,
    elsewhere,
    ticketId,
    seeder,
    customer,
    baseURL,
  }) => {
    const before = messagesOf(seeder, customer);
    await page.goto(elsewhere.url);
    const outcome = await page.evaluate(
      async ({ address, elid, init }) => {
        const fields = { func: 'clientticket.edit', elid, message: 'Forged', sok: 'ok', out: 'json' };
        const body = new URLSearchParams(fields);
        const isGet = init.method === 'GET';
        try {
          const response = await fetch(isGet ? `${address}?${body.toString()}` : address, {
            ...init,
            ...(isGet ? {} : { body }),
            credentials: 'include',
          });
          return `${response.type} ${await response.text()}`;
        } catch {
          return 'refused';
        }
      },
      { address: `${baseURL}/billmgr`, elid: String(ticketId), init },
    );
    expect(outcome).toMatch(/^(refused|opaque )$/);
    expect(messagesOf(seeder, customer)).toBe(before);
  });
}

test('S093 the app cannot be framed by another site', async ({ page, elsewhere, ticketId, baseURL }) => {
  await page.goto(elsewhere.url);
  await page.evaluate(
    (src) =>
      new Promise<void>((resolve) => {
        const frame = document.createElement('iframe');
        frame.addEventListener('load', () => resolve());
        frame.src = src;
        document.body.append(frame);
      }),
    `${baseURL}/tickets/${ticketId}`,
  );
  const frame = page.frames().find((each) => each !== page.mainFrame());
  expect(frame?.url()).not.toContain('/tickets');
});

test('S093 H026 H027 V3 V5 script, picture, style and files of ours cannot be had by another site', async ({
  page,
  elsewhere,
  ticketId,
  baseURL,
}) => {
  const ticket = new TicketPage(page);
  await ticket.open(ticketId);
  const addressOf = async (name: string) =>
    new URL((await ticket.file(name).getAttribute('href')) ?? '', baseURL).href;
  const [picture, script, html, pdf] = await Promise.all(wantedFiles.map(({ name }) => addressOf(name)));
  expect(await takeAs(page, [['img', picture ?? '']]), 'on our own page it is one').toEqual(['img loaded']);

  await page.goto(elsewhere.url);
  const outcomes = await takeAs(page, [
    ['script', `${baseURL}/billmgr?func=whoami&out=json`],
    ['img', `${baseURL}/icon.svg`],
    ['link', `${baseURL}/billmgr?func=clientticket&out=json`],
    ['img', picture ?? ''],
    ['script', script ?? ''],
    ['link', html ?? ''],
    ['object', html ?? ''],
    ['object', pdf ?? ''],
  ]);
  expect(outcomes).toEqual(Array<string>(8).fill('refused'));
  expect(await page.evaluate(() => 'stolen' in globalThis)).toBe(false);
});

test('S093 H062 a handle on the opened app tells nothing and moves nothing', async ({
  page,
  elsewhere,
  ticketId,
  baseURL,
}) => {
  await page.goto(elsewhere.url);
  const opened = page.context().waitForEvent('page');
  await page.evaluate((href) => {
    Reflect.set(globalThis, 'handle', window.open(href, 'frontdesk'));
  }, `${baseURL}/tickets/${ticketId}`);
  const app = await opened;
  const ticket = new TicketPage(app);
  // SameSite=Strict: a page opened from elsewhere comes without the session, and the app's own requests have it.
  await expect(ticket.heading).toBeVisible();
  const told = await page.evaluate(async () => {
    const handle: unknown = Reflect.get(globalThis, 'handle');
    if (!(typeof handle === 'object' && handle !== null)) return { isClosed: true, reads: [] as string[] };
    const reads: string[] = [];
    for (const name of ['document', 'localStorage', 'name', 'location'] as const) {
      try {
        const value: unknown = Reflect.get(handle, name);
        reads.push(String(name === 'location' ? Reflect.get(Object(value), 'href') : value));
      } catch {
        reads.push('refused');
      }
    }
    return { isClosed: Boolean(Reflect.get(handle, 'closed')), reads };
  });
  expect(told.isClosed, 'the opener policy has cut the handle').toBe(true);
  expect(told.reads.join()).not.toMatch(/Private|tickets/);
  expect(await app.evaluate(() => window.opener === null)).toBe(true);
});

test('H062 window.name, hash and messages from elsewhere do nothing', async ({
  page,
  elsewhere,
  ticketId,
  seeder,
  customer,
  baseURL,
}) => {
  const before = messagesOf(seeder, customer);
  await page.goto(elsewhere.url);
  await page.evaluate(() => (window.name = '{"kind":"signedOut"}<img src=x onerror=alert(1)>'));
  await page.evaluate(
    (href) => location.assign(href),
    `${baseURL}/tickets/${ticketId}#<img src=x onerror=alert(1)>`,
  );
  const ticket = new TicketPage(page);
  await expect(ticket.heading).toContainText('Private words');
  await page.evaluate(() => {
    for (const data of [
      'signedOut',
      { kind: 'signedOut' },
      { kind: 'signedIn', customerId: '1' },
      { type: 'webpackOk' },
    ]) {
      window.dispatchEvent(
        new MessageEvent('message', { data, origin: 'https://evil.example', source: window }),
      );
      window.postMessage(data, '*');
    }
  });
  await ticket.write('Still here');
  await expect(ticket.heading).toContainText('Private words');
  await expect(ticket.reply).toHaveValue('Still here');
  expect(messagesOf(seeder, customer)).toBe(before);
});

test('P8 what a customer follows out of a message takes no address of ours with it', async ({
  page,
  elsewhere,
  seeder,
  customer,
  context,
  baseURL,
}) => {
  const { id } = seeder.ticket(customer, {
    subject: 'Private words',
    messages: [{ from: 'staff', body: `See [elsewhere](${elsewhere.url}/page).` }],
  });
  await signIn(context, customer, baseURL ?? '');
  await new TicketPage(page).open(id);
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: /elsewhere/ }).click({ modifiers: ['ControlOrMeta'] });
  const other = await opened;
  await other.waitForURL(/localhost/);
  expect(await other.evaluate(() => window.opener === null && document.referrer === '')).toBe(true);
  expect(elsewhere.received.join('\n')).not.toMatch(/referer|frontdesk_session|\/tickets/i);
});

test('S093 the session of the customer is alive after all of it', async ({
  page,
  elsewhere,
  ticketId,
  baseURL,
}) => {
  await page.goto(elsewhere.url);
  await page.evaluate(
    (address) =>
      fetch(address, {
        method: 'POST',
        mode: 'no-cors',
        credentials: 'include',
        body: new URLSearchParams({ func: 'logon', out: 'json' }),
      }).catch(() => undefined),
    `${baseURL}/billmgr`,
  );
  const list = new TicketList(page);
  await list.open();
  await expect(list.ticket('Private words')).toBeVisible();
  expect(ticketId).toBeGreaterThan(0);
});
