import { expect, test } from '../fixtures.ts';
import { TicketList } from '../pages/ticketList.ts';
import { listReads, watchTicketCalls } from './ticketCalls.ts';

const hourMs = 3_600_000;

test.beforeEach(({ seeder, customer }) => {
  seeder.ticket(customer, { subject: 'Disk full on web01', status: 2 });
  seeder.ticket(customer, { subject: 'Disk array rebuilt', status: 3 });
  seeder.ticket(customer, { subject: 'Error 500 in the shop', status: 0 });
});

test('C32 results come as one types, by one request a pause', async ({ signedIn }) => {
  const list = new TicketList(signedIn);
  await signedIn.clock.install();
  await list.open();
  await expect(list.rows).toHaveCount(3);
  const calls = watchTicketCalls(signedIn);
  // However slow the machine is, the keys come without a pause.
  await signedIn.clock.pauseAt(Date.now() + hourMs);
  await list.searchBox.pressSequentially('disk full');
  await signedIn.clock.resume();
  await expect(list.rows).toHaveCount(1);
  await expect(list.ticket('Disk full on web01')).toBeVisible();
  await expect(signedIn).toHaveURL(/\?q=disk\+full$/);
  // The hour that was skipped may have the unfiltered list read anew.
  const words = listReads(calls).map((call) => call.get('name'));
  expect(words.filter((word) => word !== '')).toEqual(['disk full']);
});

test('S084 the last word wins, in whatever order answers come', async ({ signedIn, faultProxy }) => {
  const first = Promise.withResolvers<void>();
  faultProxy.strike(/&name=disk&/, { at: 'holdRequest', until: first.promise });
  const list = new TicketList(signedIn);
  await list.open(faultProxy.url);
  await expect(list.rows).toHaveCount(3);
  const asked = signedIn.waitForRequest((request) => /&name=disk&/.test(request.postData() ?? ''));
  await list.searchBox.fill('disk');
  const request = await asked;
  const calledOff = signedIn.waitForEvent('requestfailed', (failed) => failed === request);
  await list.searchBox.fill('error');
  await expect(list.ticket('Error 500 in the shop')).toBeVisible();
  await expect(list.rows).toHaveCount(1);
  await calledOff;
  first.resolve();
  await signedIn.waitForLoadState('networkidle');
  await expect(list.rows).toHaveCount(1);
  await expect(list.ticket('Error 500 in the shop')).toBeVisible();
});

test('typing takes the place of the address before, Enter is a step of its own', async ({ signedIn }) => {
  const list = new TicketList(signedIn);
  await signedIn.goto('/tickets/archive');
  await expect(signedIn.getByRole('heading', { name: 'The archive is empty' })).toBeVisible();
  await signedIn.getByRole('link', { name: 'Support tickets' }).click();
  await expect(list.rows).toHaveCount(3);
  await list.searchBox.fill('disk');
  await expect(list.rows).toHaveCount(2);
  await list.searchBox.press('Enter');
  await expect(signedIn).toHaveURL(/\?q=disk$/);
  await signedIn.goBack();
  await expect(signedIn).toHaveURL(/\/tickets$/);
  await expect(list.rows).toHaveCount(3);
  await expect(list.searchBox).toHaveValue('');
  await signedIn.goBack();
  await expect(list.heading).toHaveText('Archive');
});

test('Enter applies at once, Escape clears', async ({ signedIn }) => {
  const list = new TicketList(signedIn);
  await list.open();
  await expect(list.rows).toHaveCount(3);
  await signedIn.clock.install();
  await list.searchBox.fill('error');
  await list.searchBox.press('Enter');
  await expect(list.rows).toHaveCount(1);
  await list.searchBox.press('Escape');
  await expect(list.searchBox).toHaveValue('');
  await expect(list.searchBox).toBeFocused();
  await expect(list.rows).toHaveCount(3);
  await expect(signedIn).toHaveURL(/\/tickets$/);
});

test('going to a ticket while a word waits leaves the ticket where it is', async ({ signedIn }) => {
  const list = new TicketList(signedIn);
  await signedIn.clock.install();
  await list.open();
  await expect(list.rows).toHaveCount(3);
  await signedIn.clock.pauseAt(Date.now() + hourMs);
  await list.searchBox.fill('disk');
  await list.ticket('Error 500 in the shop').click();
  await expect(signedIn).toHaveURL(/\/tickets\/\d+$/);
  await signedIn.clock.runFor(1000);
  await signedIn.clock.resume();
  await expect(signedIn.getByRole('heading', { level: 1 })).toContainText('Error 500');
  await expect(signedIn).toHaveURL(/\/tickets\/\d+$/);
});

test('a number is looked for as a number, which is said, and can be looked for in subjects', async ({
  signedIn,
  seeder,
  customer,
}) => {
  const { id } = seeder.ticket(customer, { subject: 'Found by its number' });
  const list = new TicketList(signedIn);
  await list.open();
  await list.searchBox.fill(`#${id}`);
  await expect(list.rows).toHaveCount(1);
  await expect(list.ticket('Found by its number')).toBeVisible();
  await list.searchBox.fill('500');
  await expect(signedIn.getByRole('heading', { name: 'No ticket matches' })).toBeVisible();
  await expect(signedIn.getByText('Looked for as a ticket number.')).toBeVisible();
  await signedIn.getByRole('button', { name: 'Look for “500” in subjects' }).click();
  await expect(list.ticket('Error 500 in the shop')).toBeVisible();
  await expect(list.searchBox).toHaveValue('"500"');
});

test('N20 the language of filters works in the box', async ({ signedIn }) => {
  const list = new TicketList(signedIn);
  await list.open();
  await list.searchBox.fill('is:waiting,new newer:7d');
  await expect
    .poll(async () => (await list.subjects()).toSorted())
    .toEqual(['Disk full on web01', 'Error 500 in the shop']);
  await expect(list.chips).toHaveText(['New', 'Waiting for you', 'Newer than 7 days']);
});

test('N20 a mistake applies nothing, is told at its place, and what was meant is offered', async ({
  signedIn,
}) => {
  const list = new TicketList(signedIn);
  await signedIn.clock.install();
  await list.open();
  await expect(list.rows).toHaveCount(3);
  const calls = watchTicketCalls(signedIn);
  await list.searchBox.fill('is:clsoed');
  await signedIn.clock.runFor(1000);
  await expect(signedIn.getByText('Not understood in the search box')).toBeHidden();
  await list.searchBox.press('Enter');
  const told = signedIn.getByRole('status').filter({ hasText: 'Not understood in the search box' });
  await expect(told).toContainText('After “is:” may stand new');
  await expect(list.searchBox).toHaveAttribute('aria-invalid', 'true');
  await expect(list.searchBox).toHaveAccessibleDescription(/clsoed After “is:” may stand/);
  expect(listReads(calls)).toEqual([]);
  await told.getByRole('button', { name: 'clsoed' }).click();
  const marked = await list.searchBox.evaluate((box: HTMLInputElement) =>
    box.value.slice(box.selectionStart ?? 0, box.selectionEnd ?? 0),
  );
  expect(marked).toBe('clsoed');
  await told.getByRole('button', { name: 'Use closed' }).click();
  await expect(list.searchBox).toHaveValue('is:closed');
  await expect(list.ticket('Disk array rebuilt')).toBeVisible();
  await expect(list.rows).toHaveCount(1);
});

test('H056 an address with mistakes in its filter: the rest counts, and the mistakes are told', async ({
  signedIn,
}) => {
  const list = new TicketList(signedIn);
  await signedIn.goto('/tickets?q=is:new+department:billing+from:2026-02-30');
  await expect(list.rows).toHaveCount(1);
  await expect(list.ticket('Error 500 in the shop')).toBeVisible();
  await expect(signedIn.getByText('The panel cannot filter by “department:”.')).toBeVisible();
  await expect(signedIn.getByText('Write a day that exists')).toBeVisible();
});

for (const [what, text] of [
  ['an unclosed quote', '"disk full'],
  ['markup', '<img src=x onerror=alert(1)>'],
  ['a thousand terms', 'is:new '.repeat(250)],
  ['bait for regular expressions', '((((a+)+)+)+)+$'],
  ['signs of SQL and wildcards', "%' OR 1=1 --"],
  ['letters that change direction', '\u202Eksid'],
] as const) {
  test(`H059 ${what} in the search box does no harm`, async ({ signedIn }) => {
    const list = new TicketList(signedIn);
    await list.open();
    await expect(list.rows).toHaveCount(3);
    await list.searchBox.fill(text);
    await list.searchBox.press('Enter');
    await expect(signedIn).toHaveURL(/\?q=/);
    await expect(signedIn.getByRole('button', { name: 'Take away' }).first()).toBeVisible();
    await signedIn.reload();
    await expect(list.searchBox).toHaveValue(text.trim());
    await expect(list.heading).toHaveText('Support tickets');
  });
}

test('what is typed before the app is there is not lost', async ({ signedIn, faultProxy }) => {
  const code = Promise.withResolvers<void>();
  faultProxy.strike(/GET \/assets\/app-/, { at: 'holdRequest', until: code.promise });
  const list = new TicketList(signedIn);
  await signedIn.goto(`${faultProxy.url}/tickets`, { waitUntil: 'commit' });
  await list.searchBox.fill('error');
  await expect(list.searchBox).toBeFocused();
  code.resolve();
  await expect(list.rows).toHaveCount(1);
  await expect(list.ticket('Error 500 in the shop')).toBeVisible();
  await expect(list.searchBox).toBeFocused();
  await list.searchBox.pressSequentially(' 501');
  await expect(signedIn.getByRole('heading', { name: 'No ticket matches' })).toBeVisible();
});
