import { expect, test } from '../fixtures.ts';
import { TicketList } from '../pages/ticketList.ts';
import { TicketPage } from '../pages/ticketPage.ts';
import { replyRequest, stopClock, waitOutPauses } from './settling.ts';

const words = 'Please look at web01';
const notArrived = 'It did not arrive, as far as can be seen';
const dayMs = 86_400_000;

test('S045 Back pressed while a reply is on its way: it arrives, and is in the thread when one returns', async ({
  signedIn,
  customer,
  seeder,
  faultProxy,
}) => {
  seeder.ticket(customer, { subject: 'Left in a hurry' });
  const list = new TicketList(signedIn);
  await list.open(faultProxy.url);
  await list.ticket('Left in a hurry').click();
  const ticketPage = new TicketPage(signedIn);
  const line = Promise.withResolvers<void>();
  faultProxy.strike(replyRequest, { at: 'holdRequest', until: line.promise });
  await ticketPage.send(words);
  await expect(ticketPage.entry(words)).toContainText('Sending…');
  await signedIn.goBack();
  line.resolve();
  await expect(list.status('Left in a hurry')).toHaveText('We are on it');
  await list.ticket('Left in a hurry').click();
  await expect(ticketPage.entry(words)).toHaveCount(1);
  await expect(ticketPage.reply).toHaveValue('');
  expect(seeder.countMessages(customer.accountId)).toBe(2);
});

for (const end of ['closed', 'crashed'] as const) {
  test(`S045 tab ${end} while a reply was on its way that did arrive: told at the next visit, stored once`, async ({
    signedIn,
    customer,
    seeder,
    faultProxy,
    context,
  }) => {
    const { id } = seeder.ticket(customer);
    const ticketPage = new TicketPage(signedIn);
    await ticketPage.open(id, faultProxy.url);
    const line = Promise.withResolvers<void>();
    faultProxy.strike(replyRequest, { at: 'holdRequest', until: line.promise });
    await ticketPage.send(words);
    await expect.poll(() => faultProxy.struck.length).toBe(1);
    if (end === 'closed') await signedIn.close();
    else {
      const crashed = signedIn.waitForEvent('crash');
      const browser = await context.newCDPSession(signedIn);
      browser.send('Page.crash').catch(() => {});
      await crashed;
      await signedIn.close();
    }
    line.resolve();
    const next = new TicketPage(await context.newPage());
    await next.open(id, faultProxy.url);
    await expect(next.delivered).toHaveText(/was found in the conversation/);
    await expect(next.entry(words)).toHaveCount(1);
    expect(seeder.countMessages(customer.accountId)).toBe(2);
  });
}

test('S045 tab closed while a reply was on its way that never arrived: the list tells of it, its text is back', async ({
  signedIn,
  customer,
  seeder,
  faultProxy,
  context,
}) => {
  const { id } = seeder.ticket(customer, { subject: 'Cut off' });
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id, faultProxy.url);
  faultProxy.strike(replyRequest, { at: 'holdRequest', until: new Promise(() => {}) });
  await ticketPage.send(words);
  await expect.poll(() => faultProxy.struck.length).toBe(1);
  await signedIn.close();
  const next = await context.newPage();
  await next.clock.install();
  await new TicketList(next).open(faultProxy.url);
  const told = next
    .getByRole('status')
    .filter({ hasText: 'What became of one message of yours is not known yet' });
  await told.getByRole('link', { name: `#${id} Cut off` }).click();
  const again = new TicketPage(next);
  await expect(again.reply).toBeVisible();
  await stopClock(next);
  await waitOutPauses(next, again.notice(notArrived));
  await expect(again.reply).toHaveValue(words);
  expect(seeder.countMessages(customer.accountId)).toBe(1);
});

test('S029 a reply that was never settled is told of a week later, with its text', async ({
  signedIn,
  customer,
  seeder,
  faultProxy,
  context,
}) => {
  const { id } = seeder.ticket(customer, { subject: 'Left for a week' });
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id, faultProxy.url);
  faultProxy.strike(replyRequest, { at: 'holdRequest', until: new Promise(() => {}) });
  await ticketPage.send(words);
  await expect.poll(() => faultProxy.struck.length).toBe(1);
  await signedIn.close();
  const next = await context.newPage();
  await next.clock.install({ time: Date.now() + 8 * dayMs });
  await new TicketList(next).open(faultProxy.url);
  await next.getByRole('link', { name: `#${id} Left for a week` }).click();
  await expect(new TicketPage(next).entry(words)).toContainText('Your answer may have arrived; checking…');
});
