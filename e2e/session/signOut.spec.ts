import type { Page } from '@playwright/test';
import type { SeededCustomer } from '../../stand-in/seedBuilders.ts';
import { filesOf } from '../chunks.ts';
import { expect, signIn, test as base } from '../fixtures.ts';
import { Shell } from '../pages/shell.ts';
import { SignInPage } from '../pages/signInPage.ts';
import { TicketList } from '../pages/ticketList.ts';
import { TicketPage } from '../pages/ticketPage.ts';
import { everythingStored } from './browserStorage.ts';
import { untilCustomerIsKnown } from './knownCustomer.ts';
import { watchForWords } from './watchForWords.ts';

interface Fixtures {
  customer: SeededCustomer;
  /** The number of a ticket of theirs. */
  ticketId: number;
}

const test = base.extend<Fixtures>({
  customer: async ({ seeder }, use) => {
    await use(seeder.customer({ realName: 'Wanda Wipe' }));
  },
  ticketId: async ({ seeder, customer }, use) => {
    await use(seeder.ticket(customer, { subject: 'Wanda asks about invoices' }).id);
  },
});

/** Nothing that is stored may hold one of these. */
function traces(customer: SeededCustomer, ticketId: number): RegExp {
  return new RegExp(`Wanda|${customer.login}|tickets/${ticketId}|session=\\w`, 'i');
}

/** The page has fetched ahead what it takes to sign out without a network: scripts, and the sheets that they wait for. */
async function untilFetchedAhead(page: Page): Promise<void> {
  const files = ['SignInPage', 'outbox'].flatMap(filesOf);
  await page.waitForFunction((wanted) => {
    const there = performance.getEntriesByType('resource').map(({ name }) => name);
    return wanted.every((file) => there.some((name) => name.endsWith(`/${file}`)));
  }, files);
}

test('C10 S091 S092 P5 V14 after the sign-out nothing of the customer is in any storage or tab of the browser', async ({
  signedIn,
  context,
  seeder,
  customer,
  ticketId,
}) => {
  const ticket = new TicketPage(signedIn);
  await new TicketList(signedIn).open();
  await new TicketList(signedIn).ticket('Wanda asks about invoices').click();
  await ticket.write('Wanda has half a sentence');
  await expect(signedIn.getByText(/^Draft saved/)).toBeVisible();
  // The draft, and the copies for reading offline: the look into the storage finds what is there.
  await expect.poll(() => everythingStored(signedIn)).toMatch(/frontdesk-copies.*Wanda asks about invoices/);
  expect(await everythingStored(signedIn)).toMatch(/Wanda has half/);
  await new Shell(signedIn).signOut();
  await signedIn.getByRole('button', { name: 'Sign out and delete' }).click();
  await expect(new SignInPage(signedIn).username).toBeVisible();
  expect(await everythingStored(signedIn)).not.toMatch(traces(customer, ticketId));
  expect(await signedIn.content()).not.toMatch(traces(customer, ticketId));

  // On the shared computer: Back, and another customer in another tab.
  await signedIn.goBack();
  await expect(new SignInPage(signedIn).username).toBeVisible();
  const next = await context.newPage();
  const seen = await watchForWords(next, ['Wanda', customer.login]);
  await new SignInPage(next).open();
  await new SignInPage(next).signIn(seeder.customer({ realName: 'Nora Next' }));
  await expect(next.getByText('No tickets yet')).toBeVisible();
  await expect(new TicketList(signedIn).heading).toBeVisible();
  expect(seen).toEqual([]);
  for (const tab of [signedIn, next]) {
    expect(await tab.content()).not.toMatch(traces(customer, ticketId));
    expect((await everythingStored(tab)).replace(/"?frontdesk_session[^}]*/, '')).not.toMatch(
      traces(customer, ticketId),
    );
  }
});

test('C10 the session is over at the panel, not only in the browser', async ({
  signedIn,
  context,
  baseURL,
}) => {
  const before = await context.cookies(`${baseURL}/billmgr`);
  await new TicketList(signedIn).open();
  await new Shell(signedIn).signOut();
  await expect(new SignInPage(signedIn).username).toBeVisible();
  expect(await context.cookies(`${baseURL}/billmgr`)).toEqual([]);
  await context.addCookies(before);
  const answer = await context.request.post(`${baseURL}/billmgr`, {
    headers: { 'X-Frontdesk': '1' },
    form: { func: 'whoami', out: 'json' },
  });
  expect(await answer.json()).toHaveProperty('doc.error.$type', 'access');
});

test('C10 Back after the sign-out leads to the sign-in', async ({ signedIn, ticketId }) => {
  await new TicketList(signedIn).open();
  await new TicketPage(signedIn).open(ticketId);
  await expect(new TicketPage(signedIn).heading).toContainText('Wanda asks');
  await new Shell(signedIn).signOut();
  const door = new SignInPage(signedIn);
  await expect(door.username).toBeVisible();
  await signedIn.goBack();
  await expect(door.username).toBeVisible();
  expect(await signedIn.content()).not.toContain('Wanda');
});

test('S014 a page that comes back after a sign-out it did not hear of turns into the sign-in', async ({
  signedIn,
  context,
  customer,
  ticketId,
}) => {
  await new TicketList(signedIn).open();
  await expect(new TicketList(signedIn).ticket('Wanda asks')).toBeVisible();
  await untilCustomerIsKnown(signedIn);
  // The headless browser has no back-forward cache: what a page finds that comes out of one is made by hand.
  await context.clearCookies();
  await signedIn.evaluate(() => {
    localStorage.removeItem('frontdesk.session');
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(new SignInPage(signedIn).username).toBeVisible();
  expect(await signedIn.content()).not.toMatch(traces(customer, ticketId));
});

test('S012 a sign-out in one tab is seen at once in the other, with nothing of the customer left', async ({
  signedIn,
  context,
  customer,
  ticketId,
}) => {
  const other = await context.newPage();
  await new TicketPage(other).open(ticketId);
  await expect(new TicketPage(other).reply).toBeVisible();
  await new TicketList(signedIn).open();
  await expect(new TicketList(signedIn).ticket('Wanda asks')).toBeVisible();
  await new Shell(signedIn).signOut();
  await expect(new SignInPage(other).username).toBeVisible();
  await expect(other).toHaveURL('/sign-in');
  expect(await other.content()).not.toMatch(traces(customer, ticketId));
  expect(await everythingStored(other)).not.toMatch(traces(customer, ticketId));
});

test('S012 whoever signs in again in one tab is signed in in the other', async ({
  signedIn,
  context,
  customer,
}) => {
  const other = await context.newPage();
  const door = new SignInPage(signedIn);
  await new TicketList(signedIn).open();
  await new Shell(signedIn).signOut();
  await expect(door.username).toBeVisible();
  await new SignInPage(other).open();
  await expect(new SignInPage(other).username).toBeVisible();
  await door.signIn(customer);
  await expect(other).toHaveURL('/tickets');
});

test('S013 without a network the sign-out wipes all the same and says that the panel was not told', async ({
  page,
  context,
  customer,
  ticketId,
  faultProxy,
  watch,
}) => {
  watch.allow(/ERR_|ChunkFailure/);
  await signIn(context, customer, faultProxy.url);
  const list = new TicketList(page);
  await list.open(faultProxy.url);
  await list.ticket('Wanda asks').click();
  await expect(new TicketPage(page).reply).toBeVisible();
  await untilFetchedAhead(page);
  faultProxy.down();
  await new Shell(page).signOut();
  await expect(
    page.getByRole('status').filter({ hasText: 'You are signed out on this device' }),
  ).toContainText('The panel could not be reached');
  expect(await page.content()).not.toMatch(traces(customer, ticketId));
  const stored = await everythingStored(page);
  expect(stored.replace(/"?frontdesk_session[^}]*/, '')).not.toMatch(traces(customer, ticketId));
});

test('S013 the panel is told once it can be reached, and the session is over', async ({
  page,
  context,
  customer,
  faultProxy,
  watch,
}) => {
  watch.allow(/ERR_|ChunkFailure/);
  await signIn(context, customer, faultProxy.url);
  await new TicketList(page).open(faultProxy.url);
  await expect(new TicketList(page).heading).toBeVisible();
  const before = await context.cookies(`${faultProxy.url}/billmgr`);
  await untilFetchedAhead(page);
  faultProxy.down();
  await new Shell(page).signOut();
  await page.getByRole('button', { name: 'Tell the panel now' }).waitFor();
  faultProxy.up();
  await page.getByRole('button', { name: 'Tell the panel now' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'The panel has been told, too.' })).toBeVisible();
  await context.addCookies(before);
  const answer = await context.request.post(`${faultProxy.url}/billmgr`, {
    headers: { 'X-Frontdesk': '1' },
    form: { func: 'whoami', out: 'json' },
  });
  expect(await answer.json()).toHaveProperty('doc.error.$type', 'access');
});

test('S013 a page opened before the panel was told shows the sign-in and nothing else', async ({
  page,
  context,
  customer,
  ticketId,
  faultProxy,
  watch,
}) => {
  watch.allow(/ERR_|ChunkFailure/);
  await signIn(context, customer, faultProxy.url);
  await new TicketList(page).open(faultProxy.url);
  await expect(new TicketList(page).heading).toBeVisible();
  await untilFetchedAhead(page);
  faultProxy.down();
  await new Shell(page).signOut();
  await page.getByRole('button', { name: 'Tell the panel now' }).waitFor();
  faultProxy.up();
  await new TicketPage(page).open(ticketId, faultProxy.url);
  await expect(new SignInPage(page).username).toBeVisible();
  expect(await page.content()).not.toMatch(traces(customer, ticketId));
});
