import { expect, test } from '../fixtures.ts';
import { TicketList } from '../pages/ticketList.ts';
import { listReads, watchTicketCalls } from './ticketCalls.ts';

const minuteMs = 60_000;

test('C15 a head sorts ascending, descending, and back to the newest update', async ({
  signedIn,
  customer,
  seeder,
}) => {
  for (const subject of ['Bravo', 'alpha', 'Charlie']) seeder.ticket(customer, { subject });
  const list = new TicketList(signedIn);
  await list.open();
  await expect(list.columnHead('Last updated')).toHaveAttribute('aria-sort', 'descending');
  await expect(list.columnHead('Subject')).not.toHaveAttribute('aria-sort');
  await list.sortBy('Subject');
  await expect.poll(() => list.subjects()).toEqual(['alpha', 'Bravo', 'Charlie']);
  await expect(list.columnHead('Subject')).toHaveAttribute('aria-sort', 'ascending');
  await expect(list.columnHead('Last updated')).not.toHaveAttribute('aria-sort');
  await expect(signedIn).toHaveURL(/\/tickets\?sort=subject$/);
  await signedIn.keyboard.press('Enter');
  await expect.poll(() => list.subjects()).toEqual(['Charlie', 'Bravo', 'alpha']);
  await expect(list.columnHead('Subject')).toHaveAttribute('aria-sort', 'descending');
  await signedIn.keyboard.press('Enter');
  await expect(signedIn).toHaveURL(/\/tickets$/);
  await expect(list.columnHead('Last updated')).toHaveAttribute('aria-sort', 'descending');
});

test('C14 waiting sorts by how long, status by what it is', async ({ signedIn, customer, seeder }) => {
  const now = Date.now();
  const waits = [90, 2000, 5].map((minutes) => ({ minutes, at: now - minutes * minuteMs }));
  for (const { minutes, at } of waits) {
    seeder.ticket(customer, {
      subject: `${minutes} minutes`,
      status: 0,
      messages: [{ from: 'customer', body: 'Hello', at }],
    });
  }
  seeder.ticket(customer, { subject: 'answered', status: 3 });
  const list = new TicketList(signedIn);
  await signedIn.goto('/tickets?sort=-waiting');
  await expect.poll(() => list.subjects()).toEqual(['2000 minutes', '90 minutes', '5 minutes', 'answered']);
  await list.sortBy('Status');
  await expect.poll(async () => (await list.subjects()).at(-1)).toBe('answered');
  await expect(list.columnHead('Status')).toHaveAttribute('aria-sort', 'ascending');
});

test('C16 sorting is of the whole list, and survives paging, reload and a copied address', async ({
  signedIn,
  customer,
  seeder,
  context,
}) => {
  for (let number = 60; number >= 1; number -= 1) {
    seeder.ticket(customer, { subject: `Ticket ${String(number).padStart(3, '0')}` });
  }
  const list = new TicketList(signedIn);
  await signedIn.goto('/tickets?page=2');
  await expect(list.range('51–60 of 60')).toBeVisible();
  await list.sortBy('Subject');
  await expect.poll(async () => (await list.subjects())[0]).toBe('Ticket 001');
  await expect(list.range('1–50 of 60')).toBeVisible();
  await signedIn.getByRole('link', { name: 'Next page' }).click();
  await expect.poll(async () => (await list.subjects())[0]).toBe('Ticket 051');
  await expect(list.columnHead('Subject')).toHaveAttribute('aria-sort', 'ascending');
  await signedIn.reload();
  await expect.poll(async () => (await list.subjects())[0]).toBe('Ticket 051');
  const colleague = await context.newPage();
  await colleague.goto(signedIn.url());
  await expect.poll(async () => (await new TicketList(colleague).subjects())[0]).toBe('Ticket 051');
});

test('C16 a panel that does not sort as asked is told of, and the head says what the rows are', async ({
  signedIn,
  customer,
  seeder,
}) => {
  for (const subject of ['Bravo', 'alpha']) seeder.ticket(customer, { subject });
  await signedIn.route('**/billmgr', async (route) => {
    const body = (route.request().postData() ?? '').replace(/&p_col=[^&]*&p_sort=[^&]*&p_order=[^&]*/, '');
    await route.continue({ postData: body });
  });
  const list = new TicketList(signedIn);
  await signedIn.goto('/tickets?sort=subject');
  await expect(
    signedIn.getByText('The panel did not sort as asked. These rows are sorted by “Last updated”.'),
  ).toBeVisible();
  await expect(list.columnHead('Last updated')).toHaveAttribute('aria-sort', 'descending');
  await expect(list.columnHead('Subject')).not.toHaveAttribute('aria-sort');
});

test('H056 an order that the panel does not have is told, the rest of the address counts', async ({
  signedIn,
  customer,
  seeder,
}) => {
  seeder.ticket(customer, { subject: 'Here all the same' });
  const list = new TicketList(signedIn);
  await signedIn.goto('/tickets?sort=department&size=25&nonsense=1');
  await expect(list.ticket('Here all the same')).toBeVisible();
  await expect(signedIn.getByText('The panel cannot sort by “department”.')).toBeVisible();
});

test('old rows stay, marked as busy, until the new order comes, and one press is one request', async ({
  signedIn,
  customer,
  seeder,
  faultProxy,
}) => {
  for (const subject of ['Bravo', 'alpha']) seeder.ticket(customer, { subject });
  const list = new TicketList(signedIn);
  await list.open(faultProxy.url);
  await expect(list.ticket('Bravo')).toBeVisible();
  const answer = Promise.withResolvers<void>();
  faultProxy.strike(/p_sort=name/, { at: 'holdRequest', until: answer.promise });
  const calls = watchTicketCalls(signedIn);
  await list.sortBy('Subject');
  await expect(list.table).toHaveAttribute('aria-busy', 'true');
  expect(await list.subjects()).toEqual(['alpha', 'Bravo']);
  await expect(list.rows).toHaveCount(2);
  answer.resolve();
  await expect(list.table).toHaveAttribute('aria-busy', 'false');
  expect(listReads(calls)).toHaveLength(1);
});

test('the exact time stands in place of "ago" where the pointer rests and while the row has focus', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const at = Date.now() - 3 * 60 * minuteMs;
  seeder.ticket(customer, { subject: 'Timed', messages: [{ from: 'customer', body: 'Hello', at }] });
  const list = new TicketList(signedIn);
  await list.open();
  const time = list.row('Timed').getByRole('time');
  const exact = await time.getAttribute('title');
  const shown = () =>
    time.evaluate((element) => {
      const [ago] = element.getElementsByTagName('span');
      const isAgo = ago !== undefined && getComputedStyle(ago).display !== 'none';
      return isAgo ? ago.textContent : element.getAttribute('title');
    });
  expect(await shown()).toBe('3 hours ago');
  const box = await time.boundingBox();
  await signedIn.mouse.move((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
  expect(await shown()).toBe(exact);
  await signedIn.mouse.move(0, 0);
  expect(await shown()).toBe('3 hours ago');
  await list.columnHead('Status').getByRole('link').focus();
  // By way of the row's box, where that is there already.
  await signedIn.keyboard.press('Tab');
  await list.ticket('Timed').focus();
  expect(await shown()).toBe(exact);
  await signedIn.mouse.click((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
  await expect(signedIn.getByRole('heading', { level: 1 })).toContainText('Timed');
});
