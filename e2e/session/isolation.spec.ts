import type { Page } from '@playwright/test';
import type { SeededCustomer } from '../../stand-in/seedBuilders.ts';
import { expect, signIn, test as base } from '../fixtures.ts';
import { TicketList } from '../pages/ticketList.ts';
import { TicketPage } from '../pages/ticketPage.ts';

interface Owned {
  id: number;
  /** Where the attachment of its only message is. */
  file: string;
}

interface Fixtures {
  owner: SeededCustomer;
  /** A ticket of somebody else's, with a file. */
  foreign: Owned;
  /** All that the panel answered to this page, as text. */
  answers: string[];
}

/** Of whatever is the owner's, one of these words would be seen. */
const traces = /Olga|passwords of the shop|shop\.kdbx/i;

const test = base.extend<Fixtures>({
  owner: async ({ seeder }, use) => {
    await use(seeder.customer({ realName: 'Olga Owner' }));
  },
  foreign: async ({ seeder, owner, browser, baseURL }, use) => {
    const { id } = seeder.ticket(owner, {
      subject: 'The passwords of the shop',
      messages: [
        {
          from: 'customer',
          body: 'Here are the passwords of the shop',
          files: [{ name: 'shop.kdbx', content: Buffer.from('the secret of Olga') }],
        },
      ],
    });
    const context = await browser.newContext();
    await signIn(context, owner, baseURL ?? '');
    const page = await context.newPage();
    await new TicketPage(page).open(id, baseURL);
    const file = await page.getByRole('link', { name: /shop\.kdbx/ }).getAttribute('href');
    await context.close();
    await use({ id, file: file ?? '' });
  },
  answers: async ({ page }, use) => {
    const answers: string[] = [];
    page.on('response', (response) => {
      if (new URL(response.url()).pathname !== '/billmgr') return;
      void response.text().then(
        (text) => answers.push(text),
        () => undefined,
      );
    });
    await use(answers);
  },
});

/** What a ticket's address shows, with the number taken out. */
async function shownAt(page: Page, id: number): Promise<string> {
  const ticket = new TicketPage(page);
  await ticket.open(id);
  await expect(ticket.heading).toHaveText('There is no such ticket');
  // Without the head: into it goes what is fetched ahead, the further the later one looks.
  const body = await page.locator('body').innerHTML();
  const shown = [await page.title(), await page.getByRole('main').ariaSnapshot(), body];
  return shown.join('\n').replaceAll(String(id), 'N');
}

test("S090 another customer's ticket is the very page of a ticket that never was", async ({
  signedIn,
  foreign,
  answers,
}) => {
  expect(await shownAt(signedIn, foreign.id)).toBe(await shownAt(signedIn, 987_654_321));
  expect(answers.join('\n')).not.toMatch(traces);
});

test("S090 another customer's ticket answers byte for byte like one that never was", async ({
  signedIn,
  foreign,
}) => {
  await new TicketList(signedIn).open();
  const answerTo = async (id: number) => {
    const answer = await signedIn.evaluate(async (elid) => {
      const body = new URLSearchParams({ func: 'clientticket.edit', elid, out: 'json', lang: 'en' });
      const response = await fetch('/billmgr', { method: 'POST', body, headers: { 'X-Frontdesk': '1' } });
      return `${response.status} ${await response.text()}`;
    }, String(id));
    return answer.replaceAll(String(id), 'N');
  };
  expect(await answerTo(foreign.id)).toBe(await answerTo(987_654_321));
  expect(await answerTo(foreign.id)).toMatch(/^200 .*missed/);
});

test("S090 another customer's file at its address is a file that never was", async ({
  signedIn,
  foreign,
  baseURL,
  watch,
}) => {
  watch.allow(/404/);
  await new TicketList(signedIn).open();
  const fileAt = async (address: string) => {
    const answer = signedIn
      .waitForResponse((response) => response.url().includes('func=ticket.file'))
      .then(async (response) => {
        expect(response.headers()['content-disposition']).toBeUndefined();
        return `${response.status()} ${await response.text()}`;
      });
    await signedIn.evaluate((href) => location.assign(href), address);
    const id = new URL(address, baseURL).searchParams.get('elid') ?? '';
    return (await answer).replaceAll(id, 'N');
  };
  const answer = await fileAt(foreign.file);
  await new TicketList(signedIn).open();
  expect(answer).toBe(await fileAt(foreign.file.replace(/elid=[^&]+/, 'elid=987654321')));
  expect(answer).toMatch(/^404 .*missed/);
});

test("S090 the address of another customer's file, typed in, shows nothing of it", async ({
  signedIn,
  foreign,
  answers,
}) => {
  await signedIn.goto(foreign.file);
  expect(answers.join('\n')).not.toMatch(traces);
  await expect(signedIn.locator('body')).not.toContainText('the secret of Olga');
});

test("S090 another customer's tickets are in no list and no archive, whatever the address says", async ({
  signedIn,
  seeder,
  owner,
  foreign,
  answers,
}) => {
  seeder.ticket(owner, { subject: 'The passwords of the shop, put away', status: 10 });
  const list = new TicketList(signedIn);
  for (const address of [
    '/tickets',
    '/tickets/archive',
    '/tickets?page=2',
    `/tickets?q=${encodeURIComponent('passwords')}`,
    `/tickets?q=${foreign.id}`,
    '/tickets?q=author%3AOlga',
  ]) {
    await signedIn.goto(address);
    await expect(list.heading).toBeVisible();
    await expect(list.table.and(signedIn.locator('[aria-busy=true]'))).toHaveCount(0);
    await expect(signedIn.getByRole('link', { name: /passwords of the shop/ })).toHaveCount(0);
  }
  expect(answers.join('\n')).not.toMatch(traces);
});

test('S090 a reply cannot be put into the ticket of another customer', async ({
  signedIn,
  context,
  seeder,
  foreign,
  baseURL,
}) => {
  await new TicketList(signedIn).open();
  const answer = await context.request.post(`${baseURL}/billmgr`, {
    headers: { 'X-Frontdesk': '1' },
    form: {
      func: 'clientticket.edit',
      elid: String(foreign.id),
      message: 'Intruder',
      sok: 'ok',
      out: 'json',
    },
  });
  expect(await answer.json()).toHaveProperty('doc.error.$type', 'missed');
  expect(seeder.storedMessages(foreign.id).map(({ body }) => body)).not.toContain('Intruder');
});
