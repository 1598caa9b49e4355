import { expect, test } from '../fixtures.ts';
import { PanelCalls } from '../panelCalls.ts';
import { Shell } from '../pages/shell.ts';
import { TicketList } from '../pages/ticketList.ts';
import { TicketPage } from '../pages/ticketPage.ts';

test('C2 each section is one press away, and the current one is marked', async ({ signedIn }) => {
  const shell = new Shell(signedIn);
  await new TicketList(signedIn).open();
  await expect(shell.ticketsLink).toHaveAttribute('aria-current', 'page');
  await shell.archiveLink.click();
  await expect(shell.heading).toHaveText('Archive');
  await expect(signedIn).toHaveURL('/tickets/archive');
  await expect(shell.archiveLink).toHaveAttribute('aria-current', 'page');
  await expect(shell.ticketsLink).not.toHaveAttribute('aria-current');
  await shell.ticketsLink.click();
  await expect(shell.heading).toHaveText('Support tickets');
  await expect(shell.signOutButton).toBeVisible();
});

test('C2 the home address leads to the list', async ({ signedIn }) => {
  await signedIn.goto('/');
  await expect(signedIn).toHaveURL('/tickets');
});

test('C4 an unknown address says so, with its status, and leads to the tickets', async ({
  signedIn,
  watch,
}) => {
  watch.allow(/404/);
  const answer = await signedIn.goto('/no/such/place');
  expect(answer?.status()).toBe(404);
  const shell = new Shell(signedIn);
  await expect(shell.heading).toHaveText('There is no such page');
  await expect(signedIn).toHaveTitle('There is no such page · Frontdesk');
  await shell.main.getByRole('link', { name: 'To the support tickets' }).click();
  await expect(shell.heading).toHaveText('Support tickets');
});

test('C4 a ticket that is not there leads to the tickets', async ({ signedIn }) => {
  await new TicketPage(signedIn).open(987_654_321);
  const shell = new Shell(signedIn);
  await expect(shell.heading).toHaveText('There is no such ticket');
  await expect(signedIn).toHaveTitle('There is no such ticket · Frontdesk');
  await shell.main.getByRole('link', { name: 'To the support tickets' }).click();
  await expect(shell.heading).toHaveText('Support tickets');
});

test('H055 an address that is no number is no ticket, and the panel is not asked', async ({ signedIn }) => {
  const calls = new PanelCalls(signedIn);
  const strange = ['abc', '-1', '0', '1.5', '1e3', '0x10', '٣', '1%202', '1%2F2', '9007199254740993'];
  for (const id of [...strange, '9'.repeat(4000)]) {
    await test.step(id.slice(0, 20), async () => {
      await signedIn.goto(`/tickets/${id}`);
      await expect(new Shell(signedIn).heading).toHaveText('There is no such ticket');
      expect(calls.of('clientticket.edit')).toBe(0);
    });
  }
});

test('H055 addresses that no server takes are refused in a sentence, with a way on', async ({
  signedIn,
  watch,
}) => {
  watch.allow(/400|414|404/);
  for (const address of ['/tickets/%00', '/tickets/..%2F1', `/tickets/${'9'.repeat(10_000)}`]) {
    const answer = await signedIn.goto(address);
    expect([400, 404, 414]).toContain(answer?.status());
    await expect(new Shell(signedIn).heading).toHaveText(/\w+ \w+ \w+.*\./);
    await signedIn.getByRole('link', { name: 'To the support tickets' }).click();
    await expect(new TicketList(signedIn).heading).toBeVisible();
  }
});

test('the title names the page, and a ticket by its subject', async ({ signedIn, seeder, customer }) => {
  seeder.ticket(customer, { subject: 'Mail is late' });
  const list = new TicketList(signedIn);
  await list.open();
  await expect(signedIn).toHaveTitle('Support tickets · Frontdesk');
  await list.ticket('Mail is late').click();
  await expect(signedIn).toHaveTitle('Mail is late · Frontdesk');
  await new Shell(signedIn).archiveLink.click();
  await expect(signedIn).toHaveTitle('Archive · Frontdesk');
});

test('C97 going to a ticket puts focus on its content, Back puts it on the row again', async ({
  signedIn,
  seeder,
  customer,
}) => {
  for (let count = 1; count <= 40; count += 1) seeder.ticket(customer, { subject: `Ticket ${count}.` });
  const list = new TicketList(signedIn);
  const shell = new Shell(signedIn);
  await list.open();
  await list.ticket('Ticket 3.').focus();
  const before = await signedIn.evaluate(() => window.scrollY);
  expect(before).toBeGreaterThan(0);
  await signedIn.keyboard.press('Enter');
  await expect(new TicketPage(signedIn).heading).toContainText('Ticket 3.');
  await expect(shell.main).toBeFocused();
  expect(await signedIn.evaluate(() => window.scrollY)).toBe(0);
  await signedIn.goBack();
  await expect(list.ticket('Ticket 3.')).toBeFocused();
  await expect.poll(() => signedIn.evaluate(() => window.scrollY)).toBe(before);
});

test('C97 the skip link is the first stop, is seen there, and leads past the sections', async ({
  signedIn,
  seeder,
  customer,
}) => {
  const { id } = seeder.ticket(customer, {});
  const shell = new Shell(signedIn);
  await new TicketPage(signedIn).open(id);
  await expect(new TicketPage(signedIn).reply).toBeVisible();
  await signedIn.keyboard.press('Tab');
  await expect(shell.skipLink).toBeFocused();
  await expect(shell.skipLink).toBeInViewport({ ratio: 1 });
  await signedIn.keyboard.press('Enter');
  await expect(shell.main).toBeFocused();
  await signedIn.keyboard.press('Tab');
  await expect(shell.main.getByRole('link', { name: 'Back to the list' })).toBeFocused();
});

test('C2 the settings say who is signed in', async ({ signedIn, customer }) => {
  const shell = new Shell(signedIn);
  await new TicketList(signedIn).open();
  await shell.settingsButton.click();
  await expect(signedIn.getByText(`Signed in as ${customer.realName}`)).toBeVisible();
  await signedIn.keyboard.press('Escape');
  await expect(signedIn.getByText(`Signed in as ${customer.realName}`)).toBeHidden();
  await expect(shell.settingsButton).toBeFocused();
});
