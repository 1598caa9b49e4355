import { expect, test } from '../fixtures.ts';
import { Shell } from '../pages/shell.ts';
import { TicketList } from '../pages/ticketList.ts';
import { TicketPage } from '../pages/ticketPage.ts';
import { countPolls, setHidden, untilPolled } from './staying.ts';
import { listReads, watchTicketCalls } from './ticketCalls.ts';

const minuteMs = 60_000;

test.beforeEach(async ({ context }) => {
  await context.clock.install();
});

test('C26 U14 C88 news waits behind a button, nothing moves before, and pressing it brings the rows in', async ({
  signedIn: page,
  customer,
  seeder,
}) => {
  const { id } = seeder.ticket(customer, { subject: 'Oldest' });
  const middle = seeder.ticket(customer, { subject: 'Middle' });
  seeder.ticket(customer, { subject: 'Newest' });
  const polls = countPolls(page.context());
  const asked = watchTicketCalls(page);
  const list = new TicketList(page);
  await list.open();
  // Not the one that is answered: a row that is rested on is read ahead, which would take its mark away.
  const box = page.getByRole('checkbox', { name: `Select ticket ${middle.id}` });
  await box.check();
  await expect.poll(polls).toBe(1);
  const before = await list.row('Newest').boundingBox();

  seeder.staffReply(id, 'Found it');
  seeder.ticket(customer, { subject: 'From another device' });
  await untilPolled(page, polls);
  await expect(list.news).toHaveText('2 updates');
  await expect(page).toHaveTitle(/^\(1\) Support tickets/);
  expect(await list.subjects()).toEqual(['Newest', 'Middle', 'Oldest']);
  expect(await list.row('Newest').boundingBox()).toEqual(before);
  const [shown, quiet, ...more] = listReads(asked).map(String);
  expect(quiet, 'the list was read with the very same words').toBe(shown);
  expect(more, 'and no more often than needed').toEqual([]);

  await list.news.getByRole('button').click();
  await expect
    .poll(async () => (await list.subjects()).map((words) => words.split('\n').at(-1)))
    .toEqual(['Oldest', 'From another device', 'Newest', 'Middle']);
  await expect(list.news).toBeHidden();
  await expect(list.ticket('Oldest')).toBeFocused();
  await expect(box).toBeChecked();
  expect(listReads(asked)).toHaveLength(2);

  await list.ticket('Oldest').click();
  await expect(new TicketPage(page).entry('Found it')).toBeVisible();
  await expect(page).toHaveTitle(/^Oldest/);
});

test('C26 what the panel tells of nowhere is found within minutes, and neither Back nor the tab moves rows', async ({
  signedIn: page,
  customer,
  seeder,
}) => {
  seeder.ticket(customer, { subject: 'Read this' });
  const asked = watchTicketCalls(page);
  const polls = countPolls(page.context());
  const list = new TicketList(page);
  await list.open();
  await list.ticket('Read this').click();
  await expect(new TicketPage(page).reply).toBeVisible();
  await expect.poll(polls).toBe(1);
  seeder.ticket(customer, { subject: 'From another device' });
  await untilPolled(page, polls);
  await page.goBack();
  await setHidden(page, true);
  await page.clock.runFor(minuteMs);
  const before = polls();
  await setHidden(page, false);
  await expect(list.ticket('Read this')).toBeVisible();
  await expect.poll(polls).toBe(before + 1);
  expect(listReads(asked)).toHaveLength(1);
  for (let minute = 1; minute <= 5; minute += 1) await untilPolled(page, polls);
  await expect(list.news).toHaveText('1 update');
  expect(await list.subjects()).toEqual(['Read this']);
  await page.reload();
  await expect(list.ticket('From another device')).toBeVisible();
});

test('S015 N10 the panel is asked each minute at first, ever more seldom, and not while nobody is there', async ({
  signedIn: page,
  customer,
  seeder,
}) => {
  seeder.ticket(customer, { subject: 'Quiet' });
  const polls = countPolls(page.context());
  await new TicketList(page).open();
  await expect.poll(polls).toBe(1);
  for (let minute = 1; minute <= 4; minute += 1) await untilPolled(page, polls);
  await page.clock.runFor(26 * minuteMs);
  await expect.poll(polls.isOpen).toBe(false);
  const before = polls();
  expect(before, 'less often than once in two minutes').toBeLessThan(5 + 14);
  await page.clock.runFor(60 * minuteMs);
  expect(polls(), 'nobody has acted for half an hour').toBe(before);

  await page.mouse.move(300, 300);
  await expect.poll(polls).toBe(before + 1);
  await untilPolled(page, polls);
  await setHidden(page, true);
  await page.clock.runFor(20 * minuteMs);
  await page.context().setOffline(true);
  await setHidden(page, false);
  await page.clock.runFor(5 * minuteMs);
  expect(polls(), 'neither hidden nor offline').toBe(before + 2);
  await page.context().setOffline(false);
  await expect.poll(polls).toBe(before + 3);
});

test('C88 one of two tabs asks for both, and the other takes over when it is closed', async ({
  signedIn: page,
  context,
  customer,
  seeder,
}) => {
  const { id } = seeder.ticket(customer, { subject: 'In two tabs' });
  const polls = countPolls(context);
  await new TicketList(page).open();
  await expect.poll(polls).toBe(1);
  const other = await context.newPage();
  await new TicketPage(other).open(id);
  await expect(new TicketPage(other).reply).toBeVisible();
  seeder.staffReply(seeder.ticket(customer, { subject: 'Elsewhere' }).id, 'Done');
  await untilPolled(page, polls);
  await expect(page).toHaveTitle(/^\(1\) Support tickets/);
  await expect(other).toHaveTitle(/^\(1\) In two tabs/);
  expect(polls()).toBe(2);
  await page.close();
  await context.clock.runFor(2 * minuteMs);
  await expect.poll(polls).toBeGreaterThan(2);
});

test('C88 a system notification comes only after the customer switched it on, once, and without a word of the answer', async ({
  signedIn: page,
  context,
  customer,
  seeder,
}) => {
  const { id } = seeder.ticket(customer, { subject: 'Secret subject' });
  // Headless, the system shows none and says that it may not: what the browser would be asked is noted instead.
  await page.addInitScript(() => {
    const asked: string[] = [];
    class Shown {
      static permission = 'default';
      static async requestPermission() {
        asked.push('permission');
        Shown.permission = 'granted';
        return 'granted';
      }
      constructor(title: string, { body = '' }: NotificationOptions) {
        asked.push(`${title}: ${body}`);
      }
      close() {}
    }
    Object.assign(window, { Notification: Shown, askedOfSystem: asked });
    document.hasFocus = () => false;
  });
  const asked = () => page.evaluate(() => Reflect.get(window, 'askedOfSystem'));
  const polls = countPolls(context);
  await new TicketList(page).open();
  await expect.poll(polls).toBe(1);
  expect(await asked()).toEqual([]);
  await new Shell(page).settingsButton.click();
  await page.getByRole('checkbox', { name: 'System notification of new answers' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'On. This is how' })).toBeVisible();
  seeder.staffReply(id, 'Secret words');
  await untilPolled(page, polls);
  await expect(page).toHaveTitle(/^\(1\)/);
  expect(await asked()).toEqual([
    'permission',
    'System notification of new answers: On. This is how you will be told of new answers.',
    'Frontdesk: 1 ticket has a new answer.',
  ]);
});
