import { expect, signIn, test } from '../fixtures.ts';
import { isDark, sidewaysOverflow } from '../pages/screen.ts';
import { TicketList } from '../pages/ticketList.ts';
import { TicketPage } from '../pages/ticketPage.ts';
import { countPolls } from './staying.ts';

const demo = { login: 'demo', password: 'demo' };
const hourMs = 3_600_000;

test('the demo account shows its 60 tickets, the newest update first, and 12 in the archive', async ({
  page,
  context,
  baseURL,
}) => {
  await signIn(context, demo, baseURL ?? '');
  const list = new TicketList(page);
  await list.open();
  await expect(list.heading).toHaveText('Support tickets');
  await expect(list.rows).toHaveCount(50);
  await expect(page.getByText('1–50 of 60', { exact: true })).toBeVisible();
  const times = await list.updateTimes();
  expect(times).toEqual(times.toSorted().toReversed());
  await page.getByRole('link', { name: 'Next page' }).click();
  await expect(list.rows).toHaveCount(10);
  await expect(page.getByText('51–60 of 60', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Archive' }).click();
  await expect(list.heading).toHaveText('Archive');
  await expect(list.rows).toHaveCount(12);
  await expect(page.getByText('1–12 of 12', { exact: true })).toBeVisible();
});

test.describe('one ticket', () => {
  const states = [
    { status: 0, unread: false, words: 'New' },
    { status: 1, unread: false, words: 'We are on it' },
    { status: 2, unread: false, words: 'Waiting for you' },
    { status: 2, unread: true, words: 'New answer' },
    { status: 3, unread: false, words: 'Closed' },
  ] as const;
  for (const { status, unread, words } of states) {
    test(`status ${status}${unread ? ', unread,' : ''} reads "${words}"`, async ({
      signedIn,
      customer,
      seeder,
    }) => {
      seeder.ticket(customer, { subject: 'The server is slow', status, unread });
      const list = new TicketList(signedIn);
      await list.open();
      await expect(list.status('The server is slow')).toHaveText(words);
    });
  }
});

test('an unread answer and whose turn it is are both in the name of the row', async ({
  signedIn,
  customer,
  seeder,
}) => {
  seeder.ticket(customer, { subject: 'Mail bounces', status: 2, unread: true });
  seeder.ticket(customer, { subject: 'Old question', status: 2 });
  const list = new TicketList(signedIn);
  await list.open();
  await expect(list.row('Mail bounces')).toHaveAccessibleName(
    /New answer, not read yet: Mail bounces .*New answer/,
  );
  await expect(list.row('Old question')).toHaveAccessibleName(
    /^(Select ticket \d+ )?Old question .*Waiting for you/,
  );
});

test('an abuse report is told apart by a word', async ({ signedIn, customer, seeder }) => {
  seeder.ticket(customer, { subject: 'Spam from your server', abuse: true });
  const list = new TicketList(signedIn);
  await list.open();
  await expect(list.row('Spam from your server')).toContainText('Abuse report');
});

test('the frame of the list stands, marked as busy, until the rows come', async ({
  signedIn,
  customer,
  seeder,
  faultProxy,
}) => {
  seeder.ticket(customer, { subject: 'Slow to come' });
  const answer = Promise.withResolvers<void>();
  faultProxy.strike(/func=clientticket&/, { at: 'holdRequest', until: answer.promise });
  const list = new TicketList(signedIn);
  await list.open(faultProxy.url);
  await expect(list.table).toHaveAttribute('aria-busy', 'true');
  await expect(list.heading).toHaveText('Support tickets');
  answer.resolve();
  await expect(list.ticket('Slow to come')).toBeVisible();
  await expect(list.table).toHaveAttribute('aria-busy', 'false');
});

test('an account without tickets is told so, in the list and in the archive', async ({ signedIn }) => {
  const list = new TicketList(signedIn);
  await list.open();
  await expect(signedIn.getByRole('heading', { name: 'No tickets yet' })).toBeVisible();
  await signedIn.getByRole('link', { name: 'Archive' }).click();
  await expect(signedIn.getByRole('heading', { name: 'The archive is empty' })).toBeVisible();
});

test('a list that could not be read says so, and Try again brings it', async ({
  signedIn,
  customer,
  seeder,
}) => {
  seeder.ticket(customer, { subject: 'Still there' });
  seeder.faultNext(customer, { func: 'clientticket', kind: 'truncate' });
  const list = new TicketList(signedIn);
  await list.open();
  const failed = signedIn.getByRole('alert').filter({ hasText: 'The tickets could not be loaded' });
  await expect(failed).toContainText('Nothing is lost');
  await signedIn.getByRole('button', { name: 'Try again' }).click();
  await expect(list.ticket('Still there')).toBeVisible();
  await expect(failed).toBeHidden();
});

test('S079 a refresh that fails keeps the old rows with their age, and Try again brings new ones', async ({
  signedIn,
  customer,
  seeder,
}) => {
  seeder.ticket(customer, { subject: 'Known before' });
  const list = new TicketList(signedIn);
  const polls = countPolls(signedIn.context());
  await signedIn.clock.install();
  await list.open();
  await expect(list.ticket('Known before')).toBeVisible();
  await expect.poll(polls).toBe(1);
  seeder.faultNext(customer, { func: 'clientticket', kind: 'truncate' });
  await signedIn.clock.fastForward(hourMs);
  await list.comeBackToTab();
  const stale = signedIn.getByRole('status').filter({ hasText: 'These rows are from' });
  await expect(stale).toBeVisible();
  await expect(list.ticket('Known before')).toBeVisible();
  seeder.ticket(customer, { subject: 'Came since' });
  await stale.getByRole('button', { name: 'Try again' }).click();
  await expect(list.ticket('Came since')).toBeVisible();
  await expect(stale).toBeHidden();
});

test('the archive holds what was put away, and the list does not', async ({ signedIn, customer, seeder }) => {
  seeder.ticket(customer, { subject: 'Put away', status: 10 });
  seeder.ticket(customer, { subject: 'At hand' });
  const list = new TicketList(signedIn);
  await list.open();
  await expect(list.ticket('At hand')).toBeVisible();
  await expect(list.ticket('Put away')).toBeHidden();
  await signedIn.getByRole('link', { name: 'Archive' }).click();
  await expect(list.status('Put away')).toHaveText('Archived');
  await expect(list.ticket('At hand')).toBeHidden();
  await expect(signedIn.getByRole('link', { name: 'Archive' })).toHaveAttribute('aria-current', 'page');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('a row is two lines, nothing is cut off at the side, and a tap opens it', async ({
    signedIn,
    customer,
    seeder,
  }) => {
    const subject = 'A subject that is far too long for one line of a telephone and is therefore cut';
    seeder.ticket(customer, { subject, status: 2, unread: true, abuse: true });
    const list = new TicketList(signedIn);
    await list.open();
    await expect(list.row(subject)).toBeVisible();
    expect(await sidewaysOverflow(signedIn)).toBe(0);
    const [link, status] = await Promise.all([
      list.ticket(subject).boundingBox(),
      list.status(subject).boundingBox(),
    ]);
    expect(status?.y).toBeGreaterThanOrEqual((link?.y ?? 0) + (link?.height ?? 0));
    const { x, y } = await list.placeInRow(subject);
    await signedIn.touchscreen.tap(x, y);
    await expect(new TicketPage(signedIn).heading).toContainText(subject);
  });
});

test.describe('in Russian and dark', () => {
  test.use({ locale: 'ru-RU', colorScheme: 'dark' });

  test('the list is the same, in the words and colours chosen', async ({ signedIn, customer, seeder }) => {
    seeder.ticket(customer, { subject: 'Сервер не отвечает', status: 2, unread: true });
    await signedIn.goto('/tickets');
    await expect(signedIn.getByRole('heading', { level: 1 })).toHaveText('Запросы в поддержку');
    const row = signedIn.getByRole('row', { name: 'Новый ответ, ещё не прочитан: Сервер не отвечает' });
    await expect(row).toBeVisible();
    await expect(signedIn.getByText('1–1 из 1', { exact: true })).toBeVisible();
    expect(await isDark(signedIn)).toBe(true);
  });
});
