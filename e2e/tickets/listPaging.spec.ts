import { expect, test } from '../fixtures.ts';
import { Archiving } from '../pages/archiving.ts';
import { TicketList } from '../pages/ticketList.ts';
import { listReads, watchTicketCalls } from './ticketCalls.ts';

test.beforeEach(({ seeder, customer }) => {
  for (let number = 120; number >= 1; number -= 1) {
    seeder.ticket(customer, { subject: `Ticket ${String(number).padStart(3, '0')}` });
  }
});

// Without what waits for the customer, which is gathered over all pages.
const pagesOf = (calls: readonly URLSearchParams[]) =>
  listReads(calls)
    .filter((call) => call.get('tstatus') !== '2')
    .map((call) => call.get('p_num'));

test('C20 25, 50 or 100 on a page, said in words, and the first row stays in sight', async ({ signedIn }) => {
  const list = new TicketList(signedIn);
  await signedIn.goto('/tickets?sort=subject&page=2');
  await expect(list.range('51–100 of 120')).toBeVisible();
  const size = signedIn.getByRole('combobox', { name: 'Tickets on a page' });
  await expect(size).toHaveValue('50');
  await size.selectOption('25');
  await expect(list.range('51–75 of 120')).toBeVisible();
  await expect(signedIn).toHaveURL(/\?sort=subject&page=3&size=25$/);
  await expect(list.ticket('Ticket 051')).toBeVisible();
  await size.selectOption('100');
  await expect(list.range('1–100 of 120')).toBeVisible();
  await expect(list.rows).toHaveCount(100);
  await signedIn.goBack();
  await expect(list.range('51–75 of 120')).toBeVisible();
  await expect(size).toHaveValue('25');
});

test('the next page is there before it is asked for', async ({ signedIn, faultProxy, watch }) => {
  const list = new TicketList(signedIn);
  const calls = watchTicketCalls(signedIn);
  await signedIn.goto(`${faultProxy.url}/tickets?sort=subject`);
  await expect(list.ticket('Ticket 001')).toBeVisible();
  await expect.poll(() => pagesOf(calls)).toEqual(['1', '2']);
  await signedIn.waitForLoadState('networkidle');
  // Without a line, only what is at hand can be shown.
  watch.allow(/failed: POST \/billmgr|Failed to load resource/);
  faultProxy.down();
  await signedIn.getByRole('link', { name: 'Next page' }).click();
  await expect(list.ticket('Ticket 051')).toBeVisible();
  await expect(list.range('51–100 of 120')).toBeVisible();
  faultProxy.up();
});

test('each page is asked for once, and none behind the last', async ({ signedIn }) => {
  const list = new TicketList(signedIn);
  const calls = watchTicketCalls(signedIn);
  await list.open();
  await expect.poll(() => pagesOf(calls)).toEqual(['1', '2']);
  await signedIn.getByRole('link', { name: 'Next page' }).click();
  await expect(list.range('51–100 of 120')).toBeVisible();
  await expect.poll(() => pagesOf(calls)).toEqual(['1', '2', '3']);
  await signedIn.getByRole('link', { name: 'Next page' }).click();
  await expect(list.range('101–120 of 120')).toBeVisible();
  await expect(signedIn.getByRole('link', { name: 'Next page' })).toBeHidden();
  await signedIn.goBack();
  await expect(list.range('51–100 of 120')).toBeVisible();
  expect(pagesOf(calls)).toEqual(['1', '2', '3']);
});

test('nothing is fetched ahead while nobody looks', async ({ signedIn }) => {
  await signedIn.addInitScript(() => {
    let isHidden = true;
    Object.defineProperty(document, 'hidden', { get: () => isHidden });
    Object.assign(globalThis, {
      look() {
        isHidden = false;
        document.dispatchEvent(new Event('visibilitychange'));
      },
    });
  });
  const list = new TicketList(signedIn);
  const calls = watchTicketCalls(signedIn);
  await list.open();
  await expect(list.rows).toHaveCount(50);
  await signedIn.waitForLoadState('networkidle');
  expect(pagesOf(calls)).toEqual(['1']);
  await signedIn.evaluate(() => {
    const { look } = globalThis as unknown as { look: () => void };
    look();
  });
  await expect.poll(() => pagesOf(calls)).toEqual(['1', '2']);
});

test('a page under way for nobody is called off', async ({ signedIn, faultProxy }) => {
  faultProxy.strike(/p_num=2/, { at: 'swallow' });
  const list = new TicketList(signedIn);
  const asked = signedIn.waitForRequest((request) => /p_num=2/.test(request.postData() ?? ''));
  await list.open(faultProxy.url);
  const request = await asked;
  const calledOff = signedIn.waitForEvent('requestfailed', (failed) => failed === request);
  await list.rows.first().getByRole('link').click();
  expect((await calledOff).failure()?.errorText).toBe('net::ERR_ABORTED');
});

for (const [search, range, first] of [
  ['page=99&sort=subject', '101–120 of 120', 'Ticket 101'],
  ['page=2&page=1&sort=subject&size=25&size=100', '26–50 of 120', 'Ticket 026'],
  ['page=0&size=7&sort=subject&page', '1–50 of 120', 'Ticket 001'],
  [`page=${'9'.repeat(500)}&sort=subject&q=`, '1–50 of 120', 'Ticket 001'],
  ['sort=subject&q=%E0%A4%A', '', ''],
] as const) {
  test(`H056 /tickets?${search.slice(0, 40)} shows what can be meant`, async ({ signedIn }) => {
    const list = new TicketList(signedIn);
    await signedIn.goto(`/tickets?${search}`);
    if (range === '')
      await expect(signedIn.getByRole('heading', { name: 'No ticket matches' })).toBeVisible();
    else {
      await expect(list.range(range)).toBeVisible();
      await expect(list.rows.first()).toContainText(first);
    }
  });
}

test('S080 the last page is archived whole: the one before it is shown, and the numbers are right', async ({
  signedIn,
}) => {
  const list = new TicketList(signedIn);
  await signedIn.goto('/tickets?sort=subject&page=3');
  await expect(list.range('101–120 of 120')).toBeVisible();
  const archiving = new Archiving(signedIn);
  await archiving.pageBox.check();
  await archiving.archive.click();
  await expect(archiving.account('20 tickets archived')).toBeVisible();
  await expect(list.range('51–100 of 100')).toBeVisible();
  await expect(list.rows).toHaveCount(50);
  await expect(list.ticket('Ticket 051')).toBeVisible();
  await expect(signedIn.getByRole('alert')).toHaveCount(0);
  await expect(signedIn.getByRole('link', { name: 'Next page' })).toHaveCount(0);
  await signedIn.reload();
  await expect(list.range('51–100 of 100')).toBeVisible();
  await signedIn.getByRole('link', { name: 'Previous page' }).click();
  await expect(list.range('1–50 of 100')).toBeVisible();
});

test('C21 back, forward and reload bring the same page, and old rows stay meanwhile', async ({
  signedIn,
}) => {
  const list = new TicketList(signedIn);
  await signedIn.goto('/tickets?sort=-subject&size=25');
  await expect(list.ticket('Ticket 120')).toBeVisible();
  await signedIn.getByRole('link', { name: 'Next page' }).click();
  await expect(list.ticket('Ticket 095')).toBeVisible();
  await signedIn.goBack();
  await expect(list.ticket('Ticket 120')).toBeVisible();
  await signedIn.goForward();
  await expect(list.ticket('Ticket 095')).toBeVisible();
  await signedIn.reload();
  await expect(list.range('26–50 of 120')).toBeVisible();
  await expect(list.ticket('Ticket 095')).toBeVisible();
});
