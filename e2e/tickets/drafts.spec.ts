import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { TicketList } from '../pages/ticketList.ts';
import { TicketPage } from '../pages/ticketPage.ts';
import { stopClock } from './settling.ts';

const words = 'The server answers no ping since';

/** Another tab of the same browser, on the same ticket. */
async function openTab(page: Page, id: number): Promise<TicketPage> {
  const ticketPage = new TicketPage(await page.context().newPage());
  await ticketPage.open(id);
  await expect(ticketPage.reply).toBeVisible();
  return ticketPage;
}

/** Ends with a word that no pause in the typing has stored. */
async function typeUntilTheLastMoment(ticketPage: TicketPage): Promise<void> {
  await ticketPage.write(words);
  await expect(ticketPage.composer).toContainText('Draft saved');
  await ticketPage.reply.press('End');
  await ticketPage.page.keyboard.insertText(' noon');
}

test('S021 a draft is back after a reload, with a notice', async ({ signedIn, customer, seeder }) => {
  const { id } = seeder.ticket(customer);
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  await typeUntilTheLastMoment(ticketPage);
  await signedIn.reload();
  await expect(ticketPage.reply).toHaveValue(`${words} noon`);
  await expect(ticketPage.composer).toContainText(/Your draft of .* is back/);
});

test('S021 a draft is there in a new tab after its tab was closed while typing', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const { id } = seeder.ticket(customer);
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  await typeUntilTheLastMoment(ticketPage);
  await signedIn.close({ runBeforeUnload: true });
  const next = await openTab(signedIn, id);
  await expect(next.reply).toHaveValue(`${words} noon`);
});

test('S021 a draft outlives the crash of its tab, but for the last second at most', async ({
  signedIn,
  customer,
  seeder,
  context,
}) => {
  const { id } = seeder.ticket(customer);
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  await ticketPage.write(words);
  await expect(ticketPage.composer).toContainText('Draft saved');
  const crashed = signedIn.waitForEvent('crash');
  const browser = await context.newCDPSession(signedIn);
  // It never answers: there is nobody left to.
  browser.send('Page.crash').catch(() => {});
  await crashed;
  const next = await openTab(signedIn, id);
  await expect(next.reply).toHaveValue(words);
});

test('S021 what is typed is stored within a second, however quickly the typing goes on', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const { id } = seeder.ticket(customer);
  await signedIn.clock.install();
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  await expect(ticketPage.reply).toBeVisible();
  await stopClock(signedIn);
  for (const letter of words.slice(0, 10)) {
    await ticketPage.reply.press(letter === ' ' ? 'Space' : letter);
    await signedIn.clock.runFor(100);
  }
  await expect(ticketPage.composer).toContainText('Draft saved');
});

test('C68 leaving a ticket asks nothing, and each ticket keeps its own draft', async ({
  signedIn,
  customer,
  seeder,
}) => {
  seeder.ticket(customer, { subject: 'First' });
  seeder.ticket(customer, { subject: 'Second' });
  const list = new TicketList(signedIn);
  const ticketPage = new TicketPage(signedIn);
  await list.open();
  await list.ticket('First').click();
  await ticketPage.write('About the first');
  await signedIn.goBack();
  await list.ticket('Second').click();
  await expect(ticketPage.heading).toContainText('Second');
  await expect(ticketPage.reply).toHaveValue('');
  await ticketPage.write('About the second');
  await signedIn.goBack();
  await list.ticket('First').click();
  await expect(ticketPage.reply).toHaveValue('About the first');
});

test('S023 a tab that is only looked at follows the typing in another one', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const { id } = seeder.ticket(customer);
  const here = new TicketPage(signedIn);
  await here.open(id);
  const there = await openTab(signedIn, id);
  await here.write(words);
  await expect(there.reply).toHaveValue(words);
});

test('S023 what two tabs typed at once is kept in both versions, and each can be had', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const { id } = seeder.ticket(customer);
  const here = new TicketPage(signedIn);
  await here.open(id);
  const there = await openTab(signedIn, id);
  await Promise.all([here.write('Typed here'), there.write('Typed there')]);
  const otherVersion = signedIn.getByRole('textbox', { name: 'There is another version of this draft' });
  await expect(otherVersion).toHaveValue('Typed there');
  await expect(here.reply).toHaveValue('Typed here');
  await signedIn.getByRole('button', { name: 'Take this version' }).click();
  await expect(here.reply).toHaveValue('Typed there');
  await expect(otherVersion).toHaveValue('Typed here');
});

test('S044 the same draft sent from two tabs at the same moment is stored once', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const { id } = seeder.ticket(customer);
  const here = new TicketPage(signedIn);
  await here.open(id);
  const there = await openTab(signedIn, id);
  await here.write(words);
  await expect(there.reply).toHaveValue(words);
  await Promise.all([here.sendButton.click(), there.sendButton.click()]);
  for (const { entries, reply } of [here, there]) {
    await expect(entries.last()).toContainText(words);
    await expect(reply).toHaveValue('');
  }
  const told = async () => (await here.delivered.count()) + (await there.delivered.count());
  await expect.poll(told).toBeGreaterThan(0);
  expect(seeder.countMessages(customer.accountId)).toBe(2);
});

test('a delivered reply leaves no draft behind, in no tab and after no reload', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const { id } = seeder.ticket(customer);
  const here = new TicketPage(signedIn);
  await here.open(id);
  const there = await openTab(signedIn, id);
  await here.send(words);
  await expect(here.delivered).toBeVisible();
  await expect(there.entry(words)).toBeVisible();
  await expect(there.reply).toHaveValue('');
  await signedIn.reload();
  await expect(here.entry(words)).toBeVisible();
  await expect(here.reply).toHaveValue('');
});
