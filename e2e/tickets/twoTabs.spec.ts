import type { BrowserContext } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { TicketList } from '../pages/ticketList.ts';
import { untilCustomerIsKnown } from '../session/knownCustomer.ts';
import { watchTicketCalls } from './ticketCalls.ts';

/** As in front of a panel that does not filter by the list call itself: it keeps one filter a session. */
async function withKeptFilter(context: BrowserContext): Promise<void> {
  await context.route(/\/tickets(\/archive)?(\?.*)?$/, async (route) => {
    const answer = await route.fetch();
    const page = await answer.text();
    await route.fulfill({
      response: answer,
      body: page.replace(/(id="frontdesk-config">)[^<]*/, '$1{"statelessFilter":false}'),
    });
  });
}

test.beforeEach(async ({ context, seeder, customer }) => {
  await withKeptFilter(context);
  seeder.ticket(customer, { subject: 'Waits', status: 2 });
  seeder.ticket(customer, { subject: 'Is closed', status: 3 });
});

test('S081 two tabs with two filters each show their own rows', async ({ signedIn, context, faultProxy }) => {
  const one = new TicketList(signedIn);
  const two = new TicketList(await context.newPage());
  const answer = Promise.withResolvers<void>();
  // The first tab has set its filter, and waits for its list, when the second one comes.
  faultProxy.strike(/func=clientticket&/, { at: 'holdRequest', until: answer.promise });
  await one.page.goto(`${faultProxy.url}/tickets?q=is:waiting`);
  const calls = watchTicketCalls(two.page);
  await two.page.goto(`${faultProxy.url}/tickets?q=is:closed`);
  await expect(two.table).toHaveAttribute('aria-busy', 'true');
  expect(calls.filter((call) => call.get('func')?.startsWith('clientticket'))).toEqual([]);
  answer.resolve();
  await expect.poll(() => one.subjects()).toEqual(['Waits']);
  await expect.poll(() => two.subjects()).toEqual(['Is closed']);
  await one.statusChoice('Closed').click();
  await expect.poll(() => one.subjects()).toEqual(['Is closed', 'Waits']);
  await two.page.reload();
  await expect.poll(() => two.subjects()).toEqual(['Is closed']);
});

test('the filter is set before the first read, an empty one too', async ({ signedIn }) => {
  const calls = watchTicketCalls(signedIn);
  const list = new TicketList(signedIn);
  await list.open();
  await expect(list.rows).toHaveCount(2);
  const names = calls.map((call) => call.get('func')).filter((name) => name?.startsWith('clientticket'));
  expect(names).toEqual(['clientticket.filter', 'clientticket']);
});

test('S083 a session that knows no filter is told it again before the list', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const list = new TicketList(signedIn);
  await signedIn.goto('/tickets?q=is:closed');
  await expect.poll(() => list.subjects()).toEqual(['Is closed']);
  await untilCustomerIsKnown(signedIn);
  seeder.endSessions(customer);
  await list.sortBy('Subject');
  const dialog = signedIn.getByRole('dialog');
  await dialog.getByLabel('Password', { exact: true }).fill(customer.password);
  await dialog.getByRole('button', { name: 'Sign in' }).click();
  await expect(list.columnHead('Subject')).toHaveAttribute('aria-sort', 'ascending');
  await expect.poll(() => list.subjects()).toEqual(['Is closed']);
});

test('S082 a filter that the panel refuses is told, and the old rows stay', async ({ signedIn }) => {
  const list = new TicketList(signedIn);
  await list.open();
  await expect(list.rows).toHaveCount(2);
  await signedIn.route('**/billmgr', async (route) => {
    const body = route.request().postData() ?? '';
    await route.continue({ postData: body.replace('tstatus=3', 'tstatus=77') });
  });
  await list.statusChoice('Closed').click();
  await expect(signedIn.getByText(/field has an invalid value/)).toBeVisible();
  await expect(list.rows).toHaveCount(2);
});

test('N15 a tab that hangs does not hold up the others', async ({ signedIn, context }) => {
  test.slow();
  const hanging = await context.newPage();
  await hanging.goto('/sign-in');
  await hanging.evaluate(() => {
    void navigator.locks
      .request('frontdesk clientticket.filter', () => new Promise(() => {}))
      .catch(() => {});
  });
  const list = new TicketList(signedIn);
  await signedIn.goto('/tickets?q=is:waiting');
  await expect(list.table).toHaveAttribute('aria-busy', 'true');
  await expect(list.ticket('Waits')).toBeVisible({ timeout: 25_000 });
});
