import { expect, test } from '../fixtures.ts';
import { TicketList } from '../pages/ticketList.ts';
import { TicketPage } from '../pages/ticketPage.ts';
import { countPolls, listenToLiveRegion, setHidden, untilPolled } from './staying.ts';
import { ticketReads, watchTicketCalls } from './ticketCalls.ts';

const minuteMs = 60_000;

test('S051 another customer’s ticket is the same page as one that never was', async ({
  signedIn,
  seeder,
}) => {
  const stranger = seeder.ticket(seeder.customer(), { subject: 'A secret of somebody else' });
  const ticketPage = new TicketPage(signedIn);
  const pageOf = async (id: number) => {
    await ticketPage.open(id);
    await expect(ticketPage.heading).toHaveText('There is no such ticket');
    return [await signedIn.title(), await signedIn.getByRole('main').ariaSnapshot()];
  };
  const theirs = await pageOf(stranger.id);
  expect(await pageOf(999_999)).toEqual(theirs);
  expect(theirs.join()).not.toContain('secret');
});

test('a page that says there is no ticket leads back to the list', async ({ signedIn }) => {
  await new TicketPage(signedIn).open(999_999);
  await signedIn.getByRole('link', { name: 'To the support tickets' }).click();
  await expect(new TicketList(signedIn).heading).toHaveText('Support tickets');
});

const noNumbers = ['abc', '-1', '0', '1.5', '1e3', '1%2F2', '%D9%A3', '1%20', '9'.repeat(400), '__proto__'];
for (const id of noNumbers) {
  test(`H055 the address /tickets/${id.slice(0, 12)} is no ticket, without asking the panel`, async ({
    signedIn,
  }) => {
    const calls = watchTicketCalls(signedIn);
    const ticketPage = new TicketPage(signedIn);
    await ticketPage.open(id);
    await expect(ticketPage.heading).toHaveText('There is no such ticket');
    expect(ticketReads(calls)).toEqual([]);
  });
}

test('S052 a ticket that takes 30 s shows its frame, then says that it waits, and is asked for once', async ({
  signedIn,
  customer,
  seeder,
  faultProxy,
}) => {
  const { id } = seeder.ticket(customer, { subject: 'Slow but there' });
  const answer = Promise.withResolvers<void>();
  faultProxy.strike(/func=clientticket\.edit/, { at: 'holdRequest', until: answer.promise });
  await signedIn.clock.install();
  const calls = watchTicketCalls(signedIn);
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id, faultProxy.url);
  await expect(signedIn.getByText('Loading the ticket')).toBeAttached();
  await expect.poll(() => faultProxy.struck.length).toBe(1);
  await signedIn.clock.runFor(30_000);
  await expect(signedIn.getByText('Still waiting for the panel')).toBeVisible();
  answer.resolve();
  await expect(ticketPage.heading).toContainText('Slow but there');
  expect(ticketReads(calls)).toHaveLength(1);
});

test('S052 going back from a ticket that does not come calls it off', async ({
  signedIn,
  customer,
  seeder,
  faultProxy,
}) => {
  seeder.ticket(customer, { subject: 'Never comes', unread: true });
  faultProxy.strike(/func=clientticket\.edit/, { at: 'swallow' });
  const list = new TicketList(signedIn);
  await list.open(faultProxy.url);
  await list.ticket('Never comes').click();
  await expect(signedIn.getByText('Loading the ticket')).toBeAttached();
  await expect.poll(() => faultProxy.struck.length).toBe(1);
  const calledOff = signedIn.waitForEvent('requestfailed');
  await signedIn.goBack();
  await expect(list.ticket('Never comes')).toBeVisible();
  expect((await calledOff).failure()?.errorText).toBe('net::ERR_ABORTED');
});

test('a ticket that could not be read says so, and Try again brings it', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const { id } = seeder.ticket(customer, { subject: 'Here after all' });
  seeder.faultNext(customer, { func: 'clientticket.edit', kind: 'truncate' });
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  await expect(ticketPage.heading).toHaveText('The ticket could not be loaded');
  await signedIn.getByRole('button', { name: 'Try again' }).click();
  await expect(ticketPage.heading).toContainText('Here after all');
});

test('a refresh that fails keeps what was read, with its age', async ({ signedIn, customer, seeder }) => {
  const { id } = seeder.ticket(customer, { messages: [{ from: 'customer', body: 'Read before' }] });
  await signedIn.clock.install();
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  await expect(ticketPage.entry('Read before')).toBeVisible();
  seeder.faultNext(customer, { func: 'clientticket.edit', kind: 'truncate' });
  await signedIn.clock.runFor(minuteMs);
  await expect(signedIn.getByRole('status').filter({ hasText: 'What you see was read' })).toBeVisible();
  await expect(ticketPage.entry('Read before')).toBeVisible();
});

test('C54 U14 news brings a new answer at once by one reading: told once, nothing that is read or typed moves', async ({
  signedIn: page,
  context,
  customer,
  seeder,
}) => {
  const messages = Array.from({ length: 12 }, (_, index) => {
    return { from: index % 2 ? 'staff' : 'customer', body: `Message ${index}\n\n`.repeat(6) } as const;
  });
  const { id } = seeder.ticket(customer, { messages, status: 1 });
  await context.clock.install();
  const polls = countPolls(context);
  const calls = watchTicketCalls(page);
  const ticketPage = new TicketPage(page);
  await ticketPage.open(id);
  await expect.poll(polls).toBe(1);
  // Read again half a minute on: by itself the ticket is due well after the panel is next asked for news.
  await page.clock.runFor(minuteMs / 2);
  await ticketPage.rating('Message 11').getByRole('button', { name: 'Helpful', exact: true }).click();
  await expect.poll(() => ticketReads(calls, id).length).toBe(2);
  await ticketPage.write('Half a sentence');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowRight');
  await ticketPage.entry('Message 5').scrollIntoViewIfNeeded();
  const said = await listenToLiveRegion(page);
  const before = await ticketPage.entry('Message 5').boundingBox();
  seeder.staffReply(id, 'Something new from support');
  await untilPolled(page, polls);
  await expect(ticketPage.entry('Something new from support')).toBeAttached();
  expect(await ticketPage.entry('Message 5').boundingBox()).toEqual(before);
  await expect(ticketPage.reply).toBeFocused();
  await expect(ticketPage.reply).toHaveValue('Half a sentence');
  expect(await ticketPage.reply.evaluate((box: HTMLTextAreaElement) => box.selectionStart)).toBe(1);
  await page.clock.runFor(minuteMs / 2);
  expect(ticketReads(calls, id), 'by one reading, ahead of its minute').toHaveLength(3);
  expect(await said()).toEqual(['1 new answer. Status: Waiting for you']);
  await setHidden(page, true);
  await page.clock.runFor(5 * minuteMs);
  expect(ticketReads(calls, id), 'nobody looks').toHaveLength(3);
});

test('a ticket that has been opened is no longer unread in the list', async ({
  signedIn,
  customer,
  seeder,
}) => {
  seeder.ticket(customer, { subject: 'Answered', unread: true });
  const list = new TicketList(signedIn);
  await list.open();
  await expect(list.status('Answered')).toHaveText('New answer');
  await list.ticket('Answered').click();
  await expect(new TicketPage(signedIn).reply).toBeVisible();
  await signedIn.goBack();
  await expect(list.status('Answered')).toHaveText('Waiting for you');
});

test('an archived ticket has no reply box and says why', async ({ signedIn, customer, seeder }) => {
  const { id } = seeder.ticket(customer, { status: 10, messages: [{ from: 'customer', body: 'Long ago' }] });
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  await expect(ticketPage.entry('Long ago')).toBeVisible();
  await expect(signedIn.getByText('This ticket is in the archive')).toBeVisible();
  await expect(ticketPage.reply).toBeHidden();
});

test('a closed ticket says that a reply opens it again, and one does', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const { id } = seeder.ticket(customer, { status: 3 });
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  await expect(ticketPage.composer).toContainText('Sending opens the ticket again');
  await ticketPage.send('It is back');
  await expect(ticketPage.facts).toContainText('We are on it');
});

test('Back to the list leads to the page of the list one came from', async ({
  signedIn,
  customer,
  seeder,
}) => {
  for (let number = 1; number <= 26; number += 1) seeder.ticket(customer, { subject: `No. ${number}.` });
  const list = new TicketList(signedIn);
  await signedIn.goto('/tickets?size=25&page=2');
  await list.rows.getByRole('link').click();
  await signedIn.getByRole('link', { name: 'Back to the list' }).click();
  await expect(signedIn).toHaveURL(/\/tickets\?.*page=2/);
  await expect(list.rows).toHaveCount(1);
});
