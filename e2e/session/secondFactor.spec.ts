import type { SeededCustomer, Seeder } from '../../stand-in/seedBuilders.ts';
import { expect, test as base } from '../fixtures.ts';
import { PanelCalls } from '../panelCalls.ts';
import { SignInPage } from '../pages/signInPage.ts';
import { TicketPage } from '../pages/ticketPage.ts';
import { nextCode, wrongCode } from './secondFactor.ts';

/** A customer who is asked for a code. */
const test = base.extend<{ secure: SeededCustomer }>({
  secure: async ({ seeder }, use) => {
    await use(seeder.customer({ secondFactor: true, realName: 'Greta Careful' }));
  },
});

const right = (seeder: Seeder, customer: SeededCustomer) => seeder.secondFactorCode(customer);

test('C7 the code is asked for in a field that phones fill in, and opens the account', async ({
  page,
  seeder,
  secure,
}) => {
  const door = new SignInPage(page);
  await door.open();
  await door.signIn(secure);
  await expect(door.heading).toHaveText('Enter your code');
  await expect(door.code).toBeFocused();
  await expect(door.code).toHaveAttribute('autocomplete', 'one-time-code');
  await expect(door.code).toHaveAttribute('inputmode', 'numeric');
  await door.enterCode(right(seeder, secure));
  await expect(page).toHaveURL('/tickets');
});

test('S005 nothing of the account is asked for or shown before the code', async ({
  page,
  seeder,
  secure,
}) => {
  seeder.ticket(secure, { subject: 'Contract of last year' });
  const answers: string[] = [];
  page.on(
    'response',
    (response) =>
      void response.text().then(
        (text) => answers.push(text),
        () => undefined,
      ),
  );
  const door = new SignInPage(page);
  await door.open();
  await door.signIn(secure);
  await expect(door.code).toBeVisible();
  await page.goto('/tickets');
  await expect(door.code).toBeVisible();
  expect(await page.content()).not.toMatch(/Contract of last year|Greta Careful/);
  expect(answers.join()).not.toMatch(/Contract of last year|Greta Careful/);
});

test('S005 a reload stays on the code', async ({ page, secure, seeder }) => {
  const door = new SignInPage(page);
  await door.open();
  await door.signIn(secure);
  await expect(door.code).toBeVisible();
  await page.reload();
  await expect(door.heading).toHaveText('Enter your code');
  await door.enterCode(right(seeder, secure));
  await expect(page).toHaveURL('/tickets');
});

test('S005 Back leaves the code for where the customer came from', async ({ page, secure }) => {
  await page.goto('/healthz');
  const door = new SignInPage(page);
  await door.open();
  await door.signIn(secure);
  await expect(door.code).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL('/healthz');
});

test('S005 going back to the password ends the half-open session and keeps the name', async ({
  page,
  secure,
}) => {
  const door = new SignInPage(page);
  await door.open();
  await door.signIn(secure);
  await door.backToPassword.click();
  await expect(door.password).toBeFocused();
  await expect(door.username).toHaveValue(secure.login);
  await page.reload();
  await expect(door.password).toBeVisible();
});

test('S005 the ticket that was opened comes after the code', async ({ page, seeder, secure }) => {
  const { id } = seeder.ticket(secure, { subject: 'Contract of last year' });
  const door = new SignInPage(page);
  const ticket = new TicketPage(page);
  await ticket.open(id);
  await door.signIn(secure);
  await door.enterCode(right(seeder, secure));
  await expect(page).toHaveURL(`/tickets/${id}`);
  await expect(ticket.heading).toContainText('Contract of last year');
});

test('S006 a wrong code can be tried again without the password', async ({ page, seeder, secure }) => {
  const door = new SignInPage(page);
  await door.open();
  await door.signIn(secure);
  await door.enterCode(wrongCode(right(seeder, secure)));
  await expect(door.code).toHaveAccessibleDescription(/The code was not accepted/);
  await expect(door.code).toBeFocused();
  await door.enterCode(right(seeder, secure));
  await expect(page).toHaveURL('/tickets');
});

test('S006 a code that was just refused is not spent twice', async ({ page, seeder, secure }) => {
  const calls = new PanelCalls(page);
  const door = new SignInPage(page);
  await door.open();
  await door.signIn(secure);
  const wrong = wrongCode(right(seeder, secure));
  await door.enterCode(wrong);
  await expect(door.code).toHaveAccessibleDescription(/The code was not accepted/);
  await door.enterCode(wrong);
  await expect(door.code).toHaveAccessibleDescription(/This code has just been tried/);
  expect(calls.of('totp.confirm')).toBe(1);
});

test('S006 a code that opened a session opens no second one, the next code does', async ({
  page,
  context,
  seeder,
  secure,
}) => {
  const used = right(seeder, secure);
  const next = nextCode(secure);
  const door = new SignInPage(page);
  await door.open();
  await door.signIn(secure);
  await door.enterCode(used);
  await expect(page).toHaveURL('/tickets');
  await context.clearCookies();
  await door.open();
  await door.signIn(secure);
  await door.enterCode(used);
  await expect(door.code).toHaveAccessibleDescription(/used before/);
  await door.enterCode(next);
  await expect(page).toHaveURL('/tickets');
});

test('S006 after the time for the code the password is asked for, the name kept', async ({
  page,
  seeder,
  secure,
}) => {
  const door = new SignInPage(page);
  await door.open();
  await door.signIn(secure);
  await expect(door.code).toBeVisible();
  seeder.endSessions(secure);
  await door.enterCode(right(seeder, secure));
  await expect(door.trouble).toContainText('The time for the code is over');
  await expect(door.username).toHaveValue(secure.login);
  await expect(door.password).toBeFocused();
  await expect(door.password).toHaveValue('');
});

test('C7 a code pasted in groups, with a blank between, is taken', async ({ page, seeder, secure }) => {
  const door = new SignInPage(page);
  await door.open();
  await door.signIn(secure);
  await door.enterCode(` ${right(seeder, secure).replace(/^.../, '$& ')} `);
  await expect(page).toHaveURL('/tickets');
});
