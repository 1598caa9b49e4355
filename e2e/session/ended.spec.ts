import { expect, signIn, test } from '../fixtures.ts';
import { PanelCalls } from '../panelCalls.ts';
import { Shell } from '../pages/shell.ts';
import { SignInPage } from '../pages/signInPage.ts';
import { TicketList } from '../pages/ticketList.ts';
import { TicketPage } from '../pages/ticketPage.ts';
import { untilCustomerIsKnown } from './knownCustomer.ts';

test('S007 C9 a session that ends leaves the page and the half-written reply under a dialog', async ({
  signedIn,
  seeder,
  customer,
}) => {
  const { id } = seeder.ticket(customer, { subject: 'Backups stopped' });
  const ticket = new TicketPage(signedIn);
  const door = new SignInPage(signedIn);
  await ticket.open(id);
  await ticket.write('It began on Monday, and');
  await untilCustomerIsKnown(signedIn);
  seeder.endSessions(customer);
  await ticket.sendButton.press('Enter');
  await expect(door.dialog).toHaveAccessibleName('Your session has ended');
  await expect(door.username).toHaveValue(customer.login);
  // What lies beneath is still there for the eye, and not for the ear.
  await expect(signedIn.locator('h1')).toContainText('Backups stopped');
  await expect(ticket.heading).toHaveCount(0);
  await expect(ticket.reply).toHaveCount(0);
});

test('S007 a read that met the ended session goes on once after the sign-in', async ({
  signedIn,
  seeder,
  customer,
}) => {
  seeder.ticket(customer, { subject: 'Put away', status: 10 });
  const calls = new PanelCalls(signedIn);
  const door = new SignInPage(signedIn);
  const list = new TicketList(signedIn);
  await list.open();
  await expect(list.heading).toBeVisible();
  await untilCustomerIsKnown(signedIn);
  seeder.endSessions(customer);
  await new Shell(signedIn).archiveLink.click();
  await door.password.fill(customer.password);
  await door.press('Enter');
  await expect(list.ticket('Put away')).toBeVisible();
  await expect(door.dialog).toHaveCount(0);
  expect(calls.of('clientticket_archive')).toBe(2);
});

test('S008 a reply that met the ended session is stored once after the sign-in', async ({
  signedIn,
  seeder,
  customer,
}) => {
  const { id } = seeder.ticket(customer, { subject: 'Backups stopped' });
  const ticket = new TicketPage(signedIn);
  const door = new SignInPage(signedIn);
  await ticket.open(id);
  await ticket.write('It began on Monday.');
  await untilCustomerIsKnown(signedIn);
  seeder.endSessions(customer);
  await ticket.sendButton.click();
  await door.password.fill(customer.password);
  await door.submit.click();
  await expect(ticket.entry('It began on Monday.')).toBeVisible();
  await expect(ticket.composer.getByText(/^Delivered/)).toBeVisible();
  const bodies = seeder.storedMessages(id).map((message) => message.body);
  expect(bodies.filter((body) => body === 'It began on Monday.')).toHaveLength(1);
});

test('S007 the dialog holds focus, cannot be waved away, and gives focus back', async ({
  signedIn,
  seeder,
  customer,
}) => {
  seeder.ticket(customer, { subject: 'Put away', status: 10 });
  const shell = new Shell(signedIn);
  const door = new SignInPage(signedIn);
  await new TicketList(signedIn).open();
  await expect(shell.heading).toBeVisible();
  await untilCustomerIsKnown(signedIn);
  seeder.endSessions(customer);
  await shell.archiveLink.press('Enter');
  await expect(door.password).toBeFocused();
  await door.press('Escape');
  await expect(door.dialog).toBeVisible();
  for (let count = 0; count < 8; count += 1) {
    await door.press('Tab');
    expect(await door.dialog.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
  }
  await door.password.fill(customer.password);
  await door.submit.click();
  await expect(door.dialog).toHaveCount(0);
  await expect(shell.main.or(shell.archiveLink).and(signedIn.locator(':focus'))).toHaveCount(1);
});

test('S007 whoever is typing when the dialog comes does not type into the password', async ({
  signedIn,
  seeder,
  customer,
}) => {
  const { id } = seeder.ticket(customer, {});
  const ticket = new TicketPage(signedIn);
  const door = new SignInPage(signedIn);
  await ticket.open(id);
  await ticket.reply.focus();
  seeder.endSessions(customer);
  await signedIn.keyboard.type('Words');
  await door.press('Control+Enter');
  await expect(door.dialog).toBeVisible();
  await signedIn.keyboard.type(' of a secret');
  await expect(door.password).toHaveValue('');
  await expect(door.username).toHaveValue(customer.login);
});

test('S007 a wrong password in the dialog is told there, and the page waits on', async ({
  signedIn,
  seeder,
  customer,
}) => {
  const { id } = seeder.ticket(customer, {});
  const ticket = new TicketPage(signedIn);
  const door = new SignInPage(signedIn);
  await ticket.open(id);
  await ticket.write('Kept');
  await untilCustomerIsKnown(signedIn);
  seeder.endSessions(customer);
  await ticket.sendButton.click();
  await door.password.fill('wrong');
  await door.submit.click();
  await expect(door.password).toHaveAccessibleDescription(/The username or the password is not right/);
  await door.password.fill(customer.password);
  await door.submit.click();
  await expect.poll(() => seeder.storedMessages(id).at(-1)?.body).toBe('Kept');
});

test('S010 what the panel does not allow is said, without asking to sign in', async ({
  signedIn,
  seeder,
  customer,
}) => {
  const { id } = seeder.ticket(customer, {});
  const calls = new PanelCalls(signedIn);
  // The stand-in allows a customer all it offers: this refusal has to be made up, the probe's answer is real.
  await signedIn.route('**/billmgr', (route) =>
    new URLSearchParams(route.request().postData() ?? '').get('func') === 'clientticket.edit'
      ? route.fulfill({
          json: {
            doc: { error: { $type: 'access', $object: 'clientticket.edit', msg: { $: 'No access' } } },
          },
        })
      : route.continue(),
  );
  await new TicketPage(signedIn).open(id);
  await expect(new TicketPage(signedIn).heading).toHaveText('This ticket cannot be shown');
  await expect(new SignInPage(signedIn).dialog).toHaveCount(0);
  expect(calls.of('whoami')).toBeGreaterThan(0);
});

test('S011 ten calls that meet the ended session lead to one dialog and one probe, and all go on', async ({
  signedIn,
  seeder,
  customer,
}) => {
  const subjects = Array.from({ length: 10 }, (_, index) => `Ticket of ten, ${index}.`);
  for (const subject of subjects) seeder.ticket(customer, { subject });
  const calls = new PanelCalls(signedIn);
  const list = new TicketList(signedIn);
  const door = new SignInPage(signedIn);
  await list.open();
  await untilCustomerIsKnown(signedIn);
  const held: (() => Promise<void>)[] = [];
  await signedIn.route('**/billmgr', (route) => {
    if (calls.all.at(-1) !== 'clientticket.edit' || held.length >= 10) return route.continue();
    held.push(() => route.continue());
    return undefined;
  });
  for (const [index, subject] of subjects.entries()) {
    await list.ticket(subject).hover();
    await expect.poll(() => held.length).toBe(index + 1);
  }
  seeder.endSessions(customer);
  await Promise.all(held.map((go) => go()));
  await expect(door.dialog).toHaveCount(1);
  expect(calls.of('whoami')).toBe(2);
  await door.password.fill(customer.password);
  await door.submit.click();
  await expect(door.dialog).toHaveCount(0);
  await expect.poll(() => calls.of('clientticket.edit')).toBe(20);
  await list.ticket('Ticket of ten, 3.').click();
  await expect(new TicketPage(signedIn).heading).toContainText('Ticket of ten, 3.');
});

test('S015 a page that nobody has touched for half an hour asks for nothing more', async ({
  page,
  context,
  seeder,
  customer,
  baseURL,
}) => {
  const { id } = seeder.ticket(customer, {});
  await signIn(context, customer, baseURL ?? '');
  await page.clock.install();
  const calls = new PanelCalls(page);
  const ticket = new TicketPage(page);
  await ticket.open(id);
  await expect(ticket.reply).toBeVisible();
  await page.clock.runFor('32:00');
  const asked = calls.all.length;
  await page.clock.runFor('28:00');
  expect(calls.all.length, 'nothing keeps the session alive that nobody uses').toBe(asked);
});

test('S015 whoever comes back to a page that was left sees at once what is new', async ({
  page,
  context,
  seeder,
  customer,
  baseURL,
}) => {
  const { id } = seeder.ticket(customer, {});
  await signIn(context, customer, baseURL ?? '');
  await page.clock.install();
  const ticket = new TicketPage(page);
  await ticket.open(id);
  await expect(ticket.reply).toBeVisible();
  await page.clock.runFor('40:00');
  seeder.staffReply(id, 'Answered meanwhile');
  await page.clock.runFor('05:00');
  await expect(ticket.entry('Answered meanwhile')).toHaveCount(0);
  await page.mouse.move(300, 300);
  await expect(ticket.entry('Answered meanwhile')).toBeVisible();
});

test('S015 after an idle hour the next act asks to sign in and goes on', async ({
  page,
  context,
  seeder,
  customer,
  baseURL,
}) => {
  seeder.ticket(customer, { subject: 'Put away', status: 10 });
  await signIn(context, customer, baseURL ?? '');
  await page.clock.install();
  const list = new TicketList(page);
  const door = new SignInPage(page);
  await list.open();
  await untilCustomerIsKnown(page);
  await page.clock.fastForward('01:00:00');
  seeder.endSessions(customer);
  await new Shell(page).archiveLink.click();
  await door.password.fill(customer.password);
  await door.submit.click();
  await expect(list.ticket('Put away')).toBeVisible();
});
