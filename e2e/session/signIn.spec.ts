import { expect, signIn, test } from '../fixtures.ts';
import { PanelCalls } from '../panelCalls.ts';
import { SignInPage } from '../pages/signInPage.ts';
import { TicketList } from '../pages/ticketList.ts';
import { TicketPage } from '../pages/ticketPage.ts';

test('a customer signs in and sees the tickets of the account', async ({ page, seeder, customer }) => {
  seeder.ticket(customer, { subject: 'Server does not boot' });
  const door = new SignInPage(page);
  await door.open();
  await door.signIn(customer);
  await expect(page).toHaveURL('/tickets');
  await expect(new TicketList(page).ticket('Server does not boot')).toBeVisible();
});

test('C6 a wrong password keeps the name, clears the password and waits there', async ({
  page,
  customer,
}) => {
  const door = new SignInPage(page);
  await door.open();
  await door.signIn({ ...customer, password: 'wrong' });
  await expect(door.password).toHaveAccessibleDescription(/The username or the password is not right/);
  await expect(door.password).toBeFocused();
  await expect(door.password).toHaveValue('');
  await expect(door.username).toHaveValue(customer.login);
});

test('C6 after a wrong password the right one is typed and Enter pressed', async ({ page, customer }) => {
  const door = new SignInPage(page);
  await door.open();
  await door.signIn({ ...customer, password: 'wrong' });
  await expect(door.password).toHaveValue('');
  await page.keyboard.type(customer.password);
  await door.press('Enter');
  await expect(page).toHaveURL('/tickets');
});

test('C6 a password manager finds one form with the names it looks for', async ({ page }) => {
  const door = new SignInPage(page);
  await door.open();
  await expect(door.username).toHaveAttribute('autocomplete', 'username');
  await expect(door.username).toHaveAttribute('name', 'username');
  await expect(door.password).toHaveAttribute('autocomplete', 'current-password');
  await expect(door.password).toHaveAttribute('type', 'password');
  const form = page.locator('form').filter({ has: door.username }).filter({ has: door.password });
  await expect(form).toHaveAttribute('method', 'post');
  await expect(form).toHaveAttribute('action', '/sign-in');
});

test('H069 what a password manager writes without any event is what is sent', async ({ page, customer }) => {
  const door = new SignInPage(page);
  await door.open();
  await door.username.evaluate((input: HTMLInputElement, login) => (input.value = login), customer.login);
  await door.password.evaluate((input: HTMLInputElement, word) => (input.value = word), customer.password);
  await door.submit.click();
  await expect(page).toHaveURL('/tickets');
});

test('H069 a password filled into the code is told there and not sent', async ({ page, seeder }) => {
  const customer = seeder.customer({ secondFactor: true });
  const calls = new PanelCalls(page);
  const door = new SignInPage(page);
  await door.open();
  await door.signIn(customer);
  await door.enterCode(customer.password);
  await expect(door.code).toHaveAccessibleDescription('Enter the six digits of the code.');
  await expect(door.code).toBeFocused();
  expect(calls.of('totp.confirm')).toBe(0);
});

test('C6 a password can be pasted', async ({ page, customer }) => {
  const door = new SignInPage(page);
  await door.open();
  await door.username.fill(customer.password);
  await door.press('ControlOrMeta+A');
  await door.press('ControlOrMeta+X');
  await door.password.focus();
  await door.press('ControlOrMeta+V');
  await expect(door.password).toHaveValue(customer.password);
});

test('C6 a password can be looked at and hidden again, and stays what it was', async ({ page }) => {
  const door = new SignInPage(page);
  await door.open();
  await door.password.fill('secret words');
  await page.getByRole('button', { name: 'Show password' }).click();
  await expect(door.password).toHaveAttribute('type', 'text');
  await page.getByRole('button', { name: 'Hide password' }).click();
  await expect(door.password).toHaveAttribute('type', 'password');
  await expect(door.password).toHaveValue('secret words');
});

test('capitals that are locked on are pointed out beside the password', async ({ page }) => {
  const door = new SignInPage(page);
  await door.open();
  await door.password.dispatchEvent('keydown', { key: 'A', modifierCapsLock: true });
  await expect(page.getByRole('status').getByText('Caps Lock is on.')).toBeVisible();
  await door.password.dispatchEvent('keyup', { key: 'CapsLock', modifierCapsLock: false });
  await expect(page.getByText('Caps Lock is on.')).toBeHidden();
});

test('H070 Enter that ends a composition sends nothing', async ({ page, context, customer }) => {
  const calls = new PanelCalls(page);
  const door = new SignInPage(page);
  await door.open();
  await door.password.fill(customer.password);
  await door.username.focus();
  const input = await context.newCDPSession(page);
  await input.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
  await input.send('Input.dispatchKeyEvent', {
    type: 'keyDown',
    key: 'Enter',
    code: 'Enter',
    text: '\r',
    windowsVirtualKeyCode: 13,
  });
  await input.send('Input.insertText', { text: 'に' });
  await expect(door.username).toHaveValue('に');
  expect(calls.of('auth')).toBe(0);
  await expect(door.username).toBeFocused();
});

test('fields left empty are named at once, the first is focused, and nothing is sent', async ({ page }) => {
  const calls = new PanelCalls(page);
  const door = new SignInPage(page);
  await door.open();
  await door.submit.click();
  await expect(door.username).toHaveAccessibleDescription('Enter your username.');
  await expect(door.password).toHaveAccessibleDescription('Enter your password.');
  await expect(door.username).toBeFocused();
  expect(calls.of('auth')).toBe(0);
});

test('pressing Sign in twice asks the panel once', async ({ page, customer }) => {
  const calls = new PanelCalls(page);
  const door = new SignInPage(page);
  await door.open();
  await door.fill(customer);
  await door.submit.dblclick();
  await expect(page).toHaveURL('/tickets');
  expect(calls.of('auth')).toBe(1);
});

test('whoever is signed in already is led on from the sign-in page', async ({ signedIn }) => {
  await new SignInPage(signedIn).open();
  await expect(signedIn).toHaveURL('/tickets');
});

test('C8 a ticket opened signed out is there after the sign-in', async ({ page, seeder, customer }) => {
  const { id } = seeder.ticket(customer, { subject: 'Move to another data centre' });
  const door = new SignInPage(page);
  const ticket = new TicketPage(page);
  await ticket.open(id);
  await door.signIn(customer);
  await expect(page).toHaveURL(`/tickets/${id}`);
  await expect(ticket.heading).toContainText('Move to another data centre');
});

test('C8 Back after the sign-in does not lead to the sign-in again', async ({ page, seeder, customer }) => {
  const { id } = seeder.ticket(customer, {});
  await page.goto('/healthz');
  await new TicketPage(page).open(id);
  await new SignInPage(page).signIn(customer);
  await expect(page).toHaveURL(`/tickets/${id}`);
  await page.goBack();
  await expect(page).toHaveURL('/healthz');
});

test('H058 a return address that is not one of ours leads to the list', async ({ signedIn }) => {
  const foreign = [
    'https://evil.example/tickets',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    ' //evil.example',
    '/\t/evil.example',
    '/sign-in',
  ];
  for (const address of foreign) {
    await test.step(address, async () => {
      await new SignInPage(signedIn).openReturningTo(address);
      await expect(signedIn).toHaveURL('/tickets');
      await expect(new TicketList(signedIn).heading).toHaveText('Support tickets');
    });
  }
});

test('H058 a foreign return address is not followed by a sign-in either', async ({ page, customer }) => {
  const door = new SignInPage(page);
  await door.openReturningTo('//evil.example/tickets');
  await door.signIn(customer);
  await expect(page).toHaveURL('/tickets');
});

test('S017 a clock that is hours off neither ends the session nor tells of the future', async ({
  page,
  context,
  seeder,
  customer,
  baseURL,
}) => {
  const at = Date.now() - 10 * 60_000;
  seeder.ticket(customer, { subject: 'Written before', messages: [{ from: 'customer', body: 'Hello', at }] });
  await signIn(context, customer, baseURL ?? '');
  for (const hours of [-7, 7]) {
    await page.clock.setSystemTime(Date.now() + hours * 3_600_000);
    const list = new TicketList(page);
    await list.open();
    await expect(list.row('Written before').getByRole('time')).toHaveText(/^(9|10|11) minutes ago$/);
  }
});
