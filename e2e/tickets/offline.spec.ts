import { expect, test } from '../fixtures.ts';
import { TicketList } from '../pages/ticketList.ts';
import { TicketPage } from '../pages/ticketPage.ts';
import { everythingStored } from '../session/browserStorage.ts';
import { SignInPage } from '../pages/signInPage.ts';

const panelDown = { at: 'insteadOfAnswer', status: 503 } as const;

test('N19 S035 with the panel down, the last list and an opened ticket are there after a reload, with their age', async ({
  signedIn: page,
  customer,
  seeder,
  faultProxy,
  watch,
}) => {
  watch.allow(/50[23]/);
  const { id } = seeder.ticket(customer, {
    subject: 'The shop is slow',
    messages: [{ from: 'customer', body: 'Since this morning' }],
  });
  seeder.ticket(customer, { subject: 'Never opened' });
  const list = new TicketList(page);
  const ticket = new TicketPage(page);
  await list.open(faultProxy.url);
  await list.ticket('The shop is slow').click();
  await expect(ticket.thread).toContainText('Since this morning');
  await expect.poll(() => everythingStored(page)).toMatch(/Since this morning[\s\S]*Never opened/);

  faultProxy.strike(/^POST \/billmgr/, panelDown, 1000);
  await page.reload();
  await expect(ticket.thread).toContainText('Since this morning');
  await expect(page.getByRole('status').filter({ hasText: 'What you see was read' })).toContainText(
    'The box for your answer comes once the panel says that it is you',
  );
  await page.getByRole('link', { name: 'Back to the list' }).click();
  await expect(list.ticket('The shop is slow')).toBeVisible();
  await expect(page.getByText(/These rows are from/)).toBeVisible();
  await list.ticket('Never opened').click();
  await expect(page.getByRole('heading', { name: 'The ticket could not be loaded' })).toBeVisible({
    timeout: 20_000,
  });

  faultProxy.spare();
  seeder.staffReply(id, 'It is fast again');
  await ticket.open(id, faultProxy.url);
  await expect(ticket.thread).toContainText('It is fast again');
  await expect(page.getByText('What you see was read')).toHaveCount(0);
  await expect(ticket.reply).toBeEditable();
});

test('N19 S007 what is kept for reading outlives a sign-in over the page by the same customer', async ({
  signedIn: page,
  customer,
  seeder,
  faultProxy,
  watch,
}) => {
  watch.allow(/50[23]/);
  const { id } = seeder.ticket(customer, {
    subject: 'The shop is slow',
    messages: [{ from: 'customer', body: 'Since this morning' }],
  });
  const list = new TicketList(page);
  const ticket = new TicketPage(page);
  await ticket.open(id, faultProxy.url);
  await expect.poll(() => everythingStored(page)).toContain('Since this morning');
  await page.getByRole('link', { name: 'Back to the list' }).click();
  await expect(list.ticket('The shop is slow')).toBeVisible();
  seeder.endSessions(customer);
  await list.columnHead('Author').getByRole('link').click();
  const door = new SignInPage(page);
  await expect(door.dialog).toBeVisible();
  await door.signIn(customer);
  await expect(door.dialog).toHaveCount(0);
  await expect(list.ticket('The shop is slow')).toBeVisible();

  faultProxy.strike(/^POST \/billmgr/, panelDown, 1000);
  await page.goto(`${faultProxy.url}/tickets/${id}`);
  await expect(ticket.thread).toContainText('Since this morning');
});

test('N19 S035 with the network down, tickets of an earlier visit open in the page that is there, and are answered later', async ({
  signedIn: page,
  customer,
  seeder,
  context,
  watch,
}) => {
  watch.allow(/ERR_INTERNET_DISCONNECTED/);
  const { id } = seeder.ticket(customer, {
    subject: 'The shop is slow',
    messages: [{ from: 'customer', body: 'Since this morning' }],
  });
  const list = new TicketList(page);
  const ticket = new TicketPage(page);
  await ticket.open(id);
  await expect(ticket.reply).toBeEditable();
  await expect.poll(() => everythingStored(page)).toContain('Since this morning');
  await list.open();
  await expect(list.ticket('The shop is slow')).toBeVisible();
  await page.waitForLoadState('networkidle');

  await context.setOffline(true);
  await list.ticket('The shop is slow').click();
  await expect(ticket.thread).toContainText('Since this morning');
  await expect(page.getByText('What you see was read')).toBeVisible();
  await ticket.write('It is worse now');
  await ticket.sendButton.click();
  await expect(ticket.notice('Not sent: this device is offline')).toBeVisible();
  await expect(ticket.reply).toHaveValue('It is worse now');
  expect(seeder.storedMessages(id)).toHaveLength(1);

  await context.setOffline(false);
  await expect(page.getByText('What you see was read')).toHaveCount(0);
  await expect(ticket.reply).toHaveValue('It is worse now');
  await ticket.sendButton.click();
  await expect(ticket.delivered).toBeVisible();
  expect(seeder.storedMessages(id)).toHaveLength(2);
});

test('N19 S009 S092 what was kept for reading offline is never shown to whoever signs in next, nor left to them', async ({
  signedIn: page,
  customer,
  seeder,
  faultProxy,
  watch,
}) => {
  watch.allow(/503/);
  const { id } = seeder.ticket(customer, {
    subject: 'The passwords of the shop',
    messages: [{ from: 'customer', body: 'Here are the passwords' }],
  });
  const next = seeder.customer({});
  const ticket = new TicketPage(page);
  await ticket.open(id, faultProxy.url);
  await expect(ticket.thread).toContainText('Here are the passwords');
  await expect.poll(() => everythingStored(page)).toContain('Here are the passwords');

  seeder.endSessions(customer);
  await new TicketList(page).open(faultProxy.url);
  await new SignInPage(page).signIn(next);
  await expect(page.getByText('No tickets yet')).toBeVisible();
  await expect.poll(() => everythingStored(page)).not.toMatch(/passwords/);
  faultProxy.strike(/^POST \/billmgr/, panelDown, 1000);
  await ticket.open(id, faultProxy.url);
  await expect(page.getByRole('heading', { name: 'The ticket could not be loaded' })).toBeVisible({
    timeout: 20_000,
  });
  await expect(page.getByText(/passwords/)).toHaveCount(0);
});
