import type { SeededCustomer } from '../../stand-in/seedBuilders.ts';
import { expect, signIn, test as base } from '../fixtures.ts';
import { functionOf } from '../panelCalls.ts';
import { SignInPage } from '../pages/signInPage.ts';
import { TicketList } from '../pages/ticketList.ts';
import { TicketPage } from '../pages/ticketPage.ts';
import { watchForWords } from './watchForWords.ts';
import { untilCustomerIsKnown } from './knownCustomer.ts';

const test = base.extend<{ other: SeededCustomer }>({
  other: async ({ seeder }, use) => {
    const other = seeder.customer({ realName: 'Otto Other' });
    seeder.ticket(other, { subject: 'A question of Otto' });
    await use(other);
  },
});

test('S009 another customer in the dialog gets a page of their own, with nothing of the first', async ({
  page,
  context,
  seeder,
  other,
  baseURL,
}) => {
  const first = seeder.customer({ realName: 'Fiona First' });
  const { id } = seeder.ticket(first, { subject: 'Secret of Fiona' });
  await signIn(context, first, baseURL ?? '');
  const ticket = new TicketPage(page);
  const door = new SignInPage(page);
  await ticket.open(id);
  await ticket.write('Half a sentence of Fiona');
  // What is asked for by itself must not meet the ended session ahead of the press.
  await untilCustomerIsKnown(page);
  seeder.endSessions(first);
  await ticket.sendButton.click();
  await door.signIn(other);
  await expect(page).toHaveURL('/tickets');
  await expect(new TicketList(page).ticket('A question of Otto')).toBeVisible();
  expect(await page.content()).not.toMatch(/Fiona/);
  await expect(page).toHaveTitle('Support tickets · Frontdesk');
  expect(seeder.storedMessages(id).map((message) => message.body)).not.toContain('Half a sentence of Fiona');
});

test('S009 the page of the first is gone before anything of the second is asked for', async ({
  page,
  context,
  seeder,
  other,
  baseURL,
}) => {
  const first = seeder.customer({ realName: 'Fiona First' });
  const { id } = seeder.ticket(first, { subject: 'Secret of Fiona' });
  await signIn(context, first, baseURL ?? '');
  const ticket = new TicketPage(page);
  const door = new SignInPage(page);
  await ticket.open(id);
  await ticket.write('Half a sentence of Fiona');
  await untilCustomerIsKnown(page);
  seeder.endSessions(first);
  await ticket.sendButton.click();
  await expect(door.dialog).toBeVisible();
  const shown: string[] = [];
  await page.route('**/billmgr', async (route) => {
    if (functionOf(route.request()) === 'clientticket') shown.push(await page.content());
    await route.continue();
  });
  await door.signIn(other);
  await expect(new TicketList(page).ticket('A question of Otto')).toBeVisible();
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.join('\n')).not.toContain('Fiona');
});

test("S009 the first one's draft waits for the first alone", async ({
  page,
  context,
  seeder,
  other,
  baseURL,
}) => {
  const first = seeder.customer({ realName: 'Fiona First' });
  const { id } = seeder.ticket(first, { subject: 'Secret of Fiona' });
  await signIn(context, first, baseURL ?? '');
  const ticket = new TicketPage(page);
  const door = new SignInPage(page);
  await ticket.open(id);
  await ticket.write('Half a sentence of Fiona');
  await expect(page.getByText(/^Draft saved/)).toBeVisible();
  seeder.endSessions(first);
  await new TicketList(page).open();
  await door.signIn(other);
  await expect(new TicketList(page).ticket('A question of Otto')).toBeVisible();
  await ticket.open(id);
  await expect(ticket.heading).toHaveText('There is no such ticket');
  await context.clearCookies();
  await ticket.open(id);
  await door.signIn(first);
  await expect(ticket.reply).toHaveValue('Half a sentence of Fiona');
});

test('S092 who signs in where another was sees and finds nothing of the other', async ({
  page,
  context,
  seeder,
  other,
  baseURL,
}) => {
  const first = seeder.customer({ realName: 'Fiona First' });
  const { id } = seeder.ticket(first, { subject: 'Secret of Fiona' });
  await signIn(context, first, baseURL ?? '');
  const ticket = new TicketPage(page);
  const door = new SignInPage(page);
  await new TicketList(page).open();
  await new TicketList(page).ticket('Secret of Fiona').click();
  await ticket.write('Half a sentence of Fiona');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('button', { name: 'Sign out and keep' }).click();
  await expect(door.username).toHaveValue('');
  const next = await context.newPage();
  await page.close();
  const seen = await watchForWords(next, ['Fiona', first.login]);
  const nextDoor = new SignInPage(next);
  await nextDoor.open();
  await nextDoor.signIn(other);
  await expect(new TicketList(next).ticket('A question of Otto')).toBeVisible();
  await new TicketPage(next).open(id);
  await expect(new TicketPage(next).heading).toHaveText('There is no such ticket');
  expect(seen).toEqual([]);
});

test('S009 a second tab follows: the first customer leaves it, too', async ({
  page,
  context,
  seeder,
  other,
  baseURL,
}) => {
  const first = seeder.customer({ realName: 'Fiona First' });
  const { id } = seeder.ticket(first, { subject: 'Secret of Fiona' });
  await signIn(context, first, baseURL ?? '');
  const second = await context.newPage();
  await new TicketList(second).open();
  await expect(new TicketList(second).ticket('Secret of Fiona')).toBeVisible();
  await untilCustomerIsKnown(second);
  const ticket = new TicketPage(page);
  const door = new SignInPage(page);
  await ticket.open(id);
  await ticket.write('Half a sentence of Fiona');
  await untilCustomerIsKnown(page);
  seeder.endSessions(first);
  await ticket.sendButton.click();
  await door.signIn(other);
  await expect(new TicketList(second).ticket('A question of Otto')).toBeVisible();
  expect(await second.content()).not.toContain('Fiona');
});
