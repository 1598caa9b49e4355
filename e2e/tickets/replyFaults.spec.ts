import type { Fault } from '../faultLine.ts';
import { expect, test } from '../fixtures.ts';
import { TicketPage } from '../pages/ticketPage.ts';
import { allowBrokenLine, letPass, lookedTimes, replyRequest, stopClock, waitOutPauses } from './settling.ts';
import { ticketReads, watchTicketCalls, writes } from './ticketCalls.ts';

const words = 'Please look at web01';
const notArrived = 'It did not arrive, as far as can be seen';

const arrived: { scenario: string; what: string; fault: Fault }[] = [
  { scenario: 'S038', what: 'the line is reset before the answer', fault: { at: 'beforeAnswer' } },
  { scenario: 'S038', what: 'the answer ends after a byte', fault: { at: 'midAnswer', bytes: 1 } },
  { scenario: 'S039', what: 'the answer ends inside its head', fault: { at: 'midAnswer', bytes: 120 } },
  { scenario: 'S039', what: 'the answer ends in mid-document', fault: { at: 'midAnswer', bytes: -60 } },
  { scenario: 'S039', what: 'the answer lacks its last byte', fault: { at: 'midAnswer', bytes: -1 } },
  ...([502, 503, 504] as const).map((status) => {
    const fault: Fault = { at: 'insteadOfAnswer', status };
    return { scenario: 'S039', what: `a proxy answers ${status} in HTML`, fault };
  }),
];
for (const { scenario, what, fault } of arrived) {
  test(`${scenario} stored, then ${what}: found in the thread, delivered, stored once`, async ({
    signedIn,
    customer,
    seeder,
    faultProxy,
    watch,
  }) => {
    allowBrokenLine(watch);
    const { id } = seeder.ticket(customer);
    const ticketPage = new TicketPage(signedIn);
    await ticketPage.open(id, faultProxy.url);
    const calls = watchTicketCalls(signedIn);
    faultProxy.strike(replyRequest, fault);
    await ticketPage.send(words);
    await expect(ticketPage.delivered).toHaveText(/^Delivered\. .* was found in the conversation/);
    await expect(ticketPage.entry(words)).toHaveCount(1);
    await expect(ticketPage.reply).toHaveValue('');
    expect(faultProxy.struck).toHaveLength(1);
    expect(writes(calls)).toHaveLength(1);
    expect(seeder.countMessages(customer.accountId)).toBe(2);
  });
}

const neverLeft: { scenario: string; what: string; fault: Fault }[] = [
  { scenario: 'S036', what: 'before the request was written', fault: { at: 'beforeRequest' } },
  { scenario: 'S037', what: 'after a byte of the request', fault: { at: 'midRequest', bytes: 1 } },
  { scenario: 'S037', what: 'inside the head of the request', fault: { at: 'midRequest', bytes: 200 } },
];
for (const { scenario, what, fault } of neverLeft) {
  test(`${scenario} reset ${what}: looked for, not found, the text is back, sent by another press`, async ({
    signedIn,
    customer,
    seeder,
    faultProxy,
    watch,
  }) => {
    allowBrokenLine(watch);
    const { id } = seeder.ticket(customer);
    await signedIn.clock.install();
    const ticketPage = new TicketPage(signedIn);
    await ticketPage.open(id, faultProxy.url);
    await expect(ticketPage.reply).toBeVisible();
    await stopClock(signedIn);
    const calls = watchTicketCalls(signedIn);
    faultProxy.strike(replyRequest, fault);
    await ticketPage.send(words);
    await expect(ticketPage.entry(words)).toContainText('Your answer may have arrived; checking…');
    expect(seeder.countMessages(customer.accountId)).toBe(1);
    await waitOutPauses(signedIn, ticketPage.notice(notArrived));
    await expect(ticketPage.notice(notArrived)).toContainText('Your text is here');
    await expect(ticketPage.reply).toHaveValue(words);
    expect(writes(calls)).toHaveLength(1);
    await ticketPage.sendButton.click();
    await expect(ticketPage.delivered).toBeVisible();
    expect(seeder.countMessages(customer.accountId)).toBe(2);
  });
}

test('S037 reset inside the body: unknown, then told by reading; never stored by half', async ({
  signedIn,
  customer,
  seeder,
  faultProxy,
  watch,
}) => {
  allowBrokenLine(watch);
  const { id } = seeder.ticket(customer);
  await signedIn.clock.install();
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id, faultProxy.url);
  await expect(ticketPage.reply).toBeVisible();
  await stopClock(signedIn);
  const long = `${words} ${'and so on '.repeat(2000)}end`;
  faultProxy.strike(replyRequest, { at: 'midRequest', bytes: 10_000 });
  await ticketPage.send(long);
  await expect(ticketPage.entry(words)).toContainText('Your answer may have arrived; checking…');
  await waitOutPauses(signedIn, ticketPage.notice(notArrived));
  await expect(ticketPage.notice(notArrived)).toBeVisible();
  await expect(ticketPage.reply).toHaveValue(long);
  expect(seeder.storedMessages(id)).toHaveLength(1);
});

test('S035 offline before the press: not sent, said so, and sent by the next press when online', async ({
  signedIn,
  customer,
  seeder,
  context,
  watch,
}) => {
  watch.allow(/ERR_INTERNET_DISCONNECTED/);
  const { id } = seeder.ticket(customer);
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  await ticketPage.write(words);
  await context.setOffline(true);
  const calls = watchTicketCalls(signedIn);
  await ticketPage.sendButton.click();
  await expect(ticketPage.notice('Not sent: this device is offline')).toContainText('Your text is here');
  await expect(ticketPage.reply).toHaveValue(words);
  await context.setOffline(false);
  await expect(ticketPage.notice('Not sent: this device is offline')).toBeVisible();
  expect(writes(calls)).toEqual([]);
  await ticketPage.sendButton.click();
  await expect(ticketPage.delivered).toBeVisible();
  expect(seeder.countMessages(customer.accountId)).toBe(2);
});

test('the panel out of reach for a while: looked for as often as it can be, said above the box, nothing sent meanwhile', async ({
  signedIn,
  customer,
  seeder,
  faultProxy,
  watch,
}) => {
  allowBrokenLine(watch);
  const { id } = seeder.ticket(customer);
  await signedIn.setViewportSize({ width: 360, height: 640 });
  await signedIn.clock.install();
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id, faultProxy.url);
  await expect(ticketPage.reply).toBeVisible();
  await stopClock(signedIn);
  await ticketPage.write(`${words}\n${'\nIt answers to nothing.'.repeat(8)}`);
  const calls = watchTicketCalls(signedIn);
  faultProxy.down();
  await ticketPage.sendButton.click();
  await expect(ticketPage.entry(words)).toContainText('Your answer may have arrived; checking…');
  const failedReading = ticketPage.entry('The conversation could not be read just now');
  await expect.poll(() => letPass(signedIn, 2_000).then(() => failedReading.isVisible())).toBe(true);
  await expect.poll(() => ticketPage.roomAboveComposer(ticketPage.entry(words))).toBeGreaterThanOrEqual(0);
  faultProxy.up();
  await waitOutPauses(signedIn, ticketPage.notice(notArrived));
  await expect(ticketPage.notice(notArrived)).toBeVisible();
  expect(writes(calls)).toHaveLength(1);
  expect(seeder.countMessages(customer.accountId)).toBe(1);
});

test('S040 no answer and no trace within the time: not known, then not found, and sent again only by a press that looks first', async ({
  signedIn,
  customer,
  seeder,
  faultProxy,
  watch,
}) => {
  allowBrokenLine(watch);
  const { id } = seeder.ticket(customer);
  await signedIn.clock.install();
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id, faultProxy.url);
  await expect(ticketPage.reply).toBeVisible();
  await stopClock(signedIn);
  const late = Promise.withResolvers<void>();
  faultProxy.strike(replyRequest, { at: 'holdRequest', until: late.promise });
  await ticketPage.send(words);
  await expect.poll(() => faultProxy.struck.length).toBe(1);
  await letPass(signedIn, 40_000);
  await expect(ticketPage.entry(words)).toContainText('Your answer may have arrived; checking…');
  await waitOutPauses(signedIn, ticketPage.notice(notArrived));
  await expect(ticketPage.notice(notArrived)).toBeVisible();
  late.resolve();
  await expect.poll(() => seeder.countMessages(customer.accountId)).toBe(2);
  await ticketPage.sendButton.click();
  await expect(signedIn.getByText('Not sent again: your reply has arrived after all')).toBeVisible();
  await expect(ticketPage.entry(words)).toHaveCount(1);
  expect(seeder.countMessages(customer.accountId)).toBe(2);
});

test('the readings after a lost answer keep their growing pauses', async ({
  signedIn,
  customer,
  seeder,
  faultProxy,
  watch,
}) => {
  allowBrokenLine(watch);
  const { id } = seeder.ticket(customer);
  await signedIn.clock.install();
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id, faultProxy.url);
  await expect(ticketPage.reply).toBeVisible();
  await stopClock(signedIn);
  await ticketPage.write(words);
  faultProxy.strike(replyRequest, { at: 'beforeRequest' });
  await ticketPage.sendButton.click();
  await expect(ticketPage.entry(words)).toContainText('Your answer may have arrived; checking…');
  const calls = watchTicketCalls(signedIn);
  for (const [index, pauseMs] of [1_000, 3_000, 8_000].entries()) {
    await letPass(signedIn, pauseMs - 500);
    expect(ticketReads(calls)).toHaveLength(index);
    await letPass(signedIn, 500);
    await expect(ticketPage.entry(words)).toContainText(lookedTimes(index + 1));
    expect(ticketReads(calls)).toHaveLength(index + 1);
  }
});

test('"Look now" reads at once', async ({ signedIn, customer, seeder, faultProxy, watch }) => {
  allowBrokenLine(watch);
  const { id } = seeder.ticket(customer);
  await signedIn.clock.install();
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id, faultProxy.url);
  await expect(ticketPage.reply).toBeVisible();
  await stopClock(signedIn);
  await ticketPage.write(words);
  faultProxy.strike(replyRequest, { at: 'beforeAnswer' });
  await ticketPage.sendButton.click();
  await ticketPage.entry(words).getByRole('button', { name: 'Look now' }).click();
  await expect(ticketPage.delivered).toHaveText(/was found in the conversation/);
  expect(seeder.countMessages(customer.accountId)).toBe(2);
});
