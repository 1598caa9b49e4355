import type { Fault } from '../faultLine.ts';
import { expect, test } from '../fixtures.ts';
import { NewTicketPage } from '../pages/newTicketPage.ts';
import { TicketPage } from '../pages/ticketPage.ts';
import { allowBrokenLine, letPass, stopClock } from './settling.ts';
import { watchTicketCalls, writes } from './ticketCalls.ts';

/** A ticket on its way to the panel, as the proxy sees it. */
const createRequest = /func=clientticket\.edit&[^ ]*&sok=ok/;

const arrived: { what: string; fault: Fault }[] = [
  { what: 'the line is reset before the answer', fault: { at: 'beforeAnswer' } },
  { what: 'the answer ends in mid-document', fault: { at: 'midAnswer', bytes: -60 } },
  { what: 'a proxy answers 502 in HTML', fault: { at: 'insteadOfAnswer', status: 502 } },
];
for (const { what, fault } of arrived) {
  test(`S056 opened, then ${what}: found among the newest tickets, opened once`, async ({
    signedIn,
    customer,
    seeder,
    faultProxy,
    watch,
  }) => {
    allowBrokenLine(watch);
    // An equal one of an hour ago is not taken for it (S047).
    const before = seeder.ticket(customer, {
      subject: 'Disk full',
      messages: [{ from: 'customer', body: 'It is.', at: Date.now() - 3_600_000 }],
    });
    const form = new NewTicketPage(signedIn);
    await form.open('', faultProxy.url);
    await form.fill('Disk full', 'It is.');
    const calls = watchTicketCalls(signedIn);
    faultProxy.strike(createRequest, fault);
    await form.sendButton.click();
    await signedIn.waitForURL(/\/tickets\/\d+$/);
    expect(signedIn.url()).not.toMatch(new RegExp(`/${before.id}$`));
    expect(writes(calls)).toHaveLength(1);
    expect(seeder.countTickets(customer.accountId)).toBe(2);
  });
}

test('S056 reset before it was written: not there, everything is kept, the customer sends it again', async ({
  signedIn,
  customer,
  seeder,
  faultProxy,
  watch,
}) => {
  allowBrokenLine(watch);
  await signedIn.clock.install();
  const form = new NewTicketPage(signedIn);
  await form.open('', faultProxy.url);
  await form.fill('Disk full', 'It is.');
  await stopClock(signedIn);
  faultProxy.strike(createRequest, { at: 'beforeRequest' });
  await form.sendButton.click();
  const verdict = form.notice('It was not opened, as far as can be seen');
  for (let step = 0; step < 40 && !(await verdict.isVisible()); step += 1) await letPass(signedIn, 3_000);
  await signedIn.clock.resume();
  await expect(form.subject).toHaveValue('Disk full');
  await expect(form.department('Customer care')).toBeChecked();
  expect(seeder.countTickets(customer.accountId)).toBe(0);
  await form.sendButton.click();
  await signedIn.waitForURL(/\/tickets\/\d+$/);
  expect(seeder.countTickets(customer.accountId)).toBe(1);
});

test('S056 found while the customer writes another ticket: told with a way to it, and nothing is moved', async ({
  signedIn,
  customer,
  seeder,
  faultProxy,
  watch,
}) => {
  allowBrokenLine(watch);
  await signedIn.clock.install();
  const form = new NewTicketPage(signedIn);
  await form.open('', faultProxy.url);
  await form.fill('Disk full', 'It is.');
  await stopClock(signedIn);
  faultProxy.strike(createRequest, { at: 'beforeAnswer' });
  await form.sendButton.click();
  await expect(signedIn.getByText('The ticket may be open; checking…')).toBeVisible();
  await form.message.fill('The invoice of May is wrong');
  const told = signedIn.getByRole('region', { name: /^Your ticket “Disk full” did arrive: #\d+$/ });
  for (let step = 0; step < 5 && !(await told.isVisible()); step += 1) await letPass(signedIn, 1_000);
  const [ticket] = seeder.storedTickets(customer.accountId);
  const words = `Your ticket “Disk full” did arrive: #${ticket?.id}`;
  await expect(new TicketPage(signedIn).announced(words)).toHaveCount(1);
  await expect(form.message).toBeFocused();
  await expect(form.message).toHaveValue('The invoice of May is wrong');
  await told.getByRole('link', { name: 'Open the ticket' }).click();
  await signedIn.waitForURL(`**/tickets/${ticket?.id}`);
  await expect(told).toHaveCount(0);
  await signedIn.goBack();
  await expect(form.message).toHaveValue('The invoice of May is wrong');
  expect(seeder.countTickets(customer.accountId)).toBe(1);
});

test('S057 S059 the panel refuses one field, then another: each in its turn, nothing lost', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const refusals = ['client_department', 'score_note'];
  await signedIn.route('**/billmgr', async (route) => {
    const isWrite = (route.request().postData() ?? '').includes('sok=ok');
    const field = isWrite ? refusals.shift() : undefined;
    if (field === undefined) return route.continue();
    const error = { $type: 'value', $object: field, msg: { $: `No such ${field}` } };
    return route.fulfill({ json: { doc: { error } } });
  });
  const form = new NewTicketPage(signedIn);
  await form.open();
  await form.fill('Two', 'refusals');
  await form.sendButton.click();
  await expect(form.department('Technical support')).toBeFocused();
  await expect(signedIn.getByRole('radiogroup', { name: 'Department' })).toContainText(
    'No such client_department',
  );
  await form.department('Customer care').check();
  await form.sendButton.click();
  // The field stands in a section that was closed.
  await expect(form.field('Comment')).toBeFocused();
  await form.registerAbuse.uncheck();
  await form.sendButton.click();
  await signedIn.waitForURL(/\/tickets\/\d+$/);
  expect(seeder.countTickets(customer.accountId)).toBe(1);
});

test('two tabs press Send on the same draft: one ticket (S044, S056)', async ({
  signedIn,
  context,
  customer,
  seeder,
}) => {
  const one = new NewTicketPage(signedIn);
  await one.open();
  await one.fill('From two', 'tabs');
  await expect(signedIn.getByText(/^Draft saved/)).toBeVisible();
  const other = new NewTicketPage(await context.newPage());
  await other.open();
  await expect(other.subject).toHaveValue('From two');
  await Promise.all([one.sendButton.click(), other.sendButton.click()]);
  await expect.poll(() => seeder.countTickets(customer.accountId)).toBe(1);
  await Promise.race([signedIn.waitForURL(/\/tickets\/\d+$/), other.page.waitForURL(/\/tickets\/\d+$/)]);
  expect(seeder.countTickets(customer.accountId)).toBe(1);
});
