import { expect, test } from '../fixtures.ts';
import { SignInPage } from '../pages/signInPage.ts';

test('S001 with the network down both fields stay, and Try again signs in', async ({
  page,
  customer,
  faultProxy,
  watch,
}) => {
  watch.allow(/billmgr|Failed to load resource/);
  const door = new SignInPage(page);
  await door.open(faultProxy.url);
  await door.fill(customer);
  faultProxy.down();
  await door.submit.click();
  await expect(door.trouble).toContainText('The panel cannot be reached');
  await expect(door.trouble).toContainText('You are not signed in');
  await expect(door.username).toHaveValue(customer.login);
  await expect(door.password).toHaveValue(customer.password);
  faultProxy.up();
  await door.tryAgain.click();
  await expect(page).toHaveURL(`${faultProxy.url}/tickets`);
});

test('S002 an answer lost after the session was opened is told alike, and the second try works', async ({
  page,
  customer,
  faultProxy,
  watch,
}) => {
  watch.allow(/billmgr|Failed to load resource/);
  const door = new SignInPage(page);
  await door.open(faultProxy.url);
  faultProxy.strike(/func=auth/, { at: 'midAnswer', bytes: 1 });
  await door.signIn(customer);
  await expect(door.trouble).toContainText('The panel cannot be reached');
  await expect(door.password).toHaveValue(customer.password);
  expect(faultProxy.struck).toHaveLength(1);
  await door.tryAgain.click();
  await expect(page).toHaveURL(`${faultProxy.url}/tickets`);
});

test('S003 after five wrong passwords the time to wait is counted down, for this account alone', async ({
  page,
  context,
  customer,
  seeder,
  baseURL,
}) => {
  for (let count = 0; count < 5; count += 1) {
    await context.request.post(`${baseURL}/billmgr`, {
      form: { func: 'auth', username: customer.login, password: 'wrong', sok: 'ok', out: 'json' },
    });
  }
  await page.clock.install();
  const door = new SignInPage(page);
  const other = seeder.customer({});
  await door.open();
  await door.signIn(customer);
  await expect(door.trouble).toContainText('Too many wrong passwords');
  await expect(door.submit).toHaveAccessibleDescription(/^You can try again in (20|19) seconds\.$/);
  await expect(door.submit).toHaveAttribute('aria-disabled', 'true');
  await page.clock.fastForward(10_000);
  await expect(door.submit).toHaveAccessibleDescription(/^You can try again in ([5-9]|10) seconds\.$/);
  await door.username.fill(other.login);
  await expect(door.submit).toHaveAttribute('aria-disabled', 'false');
  await door.username.fill(customer.login);
  await expect(door.submit).toHaveAttribute('aria-disabled', 'true');
  await page.clock.fastForward(11_000);
  await expect(page.getByRole('status').getByText('You can try again now.')).toBeVisible();
  await expect(door.submit).toHaveAttribute('aria-disabled', 'false');
});

test('S003 whoever has another account signs in while one is blocked', async ({
  page,
  context,
  customer,
  seeder,
  baseURL,
}) => {
  for (let count = 0; count < 5; count += 1) {
    await context.request.post(`${baseURL}/billmgr`, {
      form: { func: 'auth', username: customer.login, password: 'wrong', sok: 'ok', out: 'json' },
    });
  }
  const door = new SignInPage(page);
  await door.open();
  await door.signIn(customer);
  await expect(door.trouble).toContainText('Too many wrong passwords');
  await door.signIn(seeder.customer({}));
  await expect(page).toHaveURL('/tickets');
});

test('H094 a flood of sign-ins from one address is told with its time', async ({ page, customer, watch }) => {
  // The server counts by address, and all tests share one: this answer has to be made up.
  watch.allow(/429/);
  await page.clock.install();
  const door = new SignInPage(page);
  await door.open();
  await page.route('**/billmgr', (route) =>
    route.fulfill({ status: 429, headers: { 'Retry-After': '30' }, contentType: 'text/plain', body: 'Wait' }),
  );
  await door.signIn(customer);
  await expect(door.trouble).toContainText('The panel could not sign you in just now');
  await expect(door.submit).toHaveAccessibleDescription(/^You can try again in (30|29) seconds\.$/);
  await expect(door.password).toHaveValue(customer.password);
  await page.clock.fastForward(31_000);
  await expect(door.tryAgain).toBeVisible();
});

for (const kind of ['empty', 'truncate'] as const) {
  test(`S004 an answer that is ${kind} opens no session`, async ({ page, seeder, customer }) => {
    const door = new SignInPage(page);
    await door.open();
    seeder.faultNext(customer, { func: 'auth', kind });
    await door.signIn(customer);
    await expect(door.trouble).toContainText('The panel does not answer as expected');
    await expect(door.username).toHaveValue(customer.login);
    await page.goto('/tickets');
    await expect(page).toHaveURL('/sign-in');
  });
}

test('S004 an error page of a proxy opens no session', async ({ page, seeder, customer, watch }) => {
  watch.allow(/502/);
  const door = new SignInPage(page);
  await door.open();
  seeder.faultNext(customer, { func: 'auth', kind: 'html502' });
  await door.signIn(customer);
  await expect(door.trouble).toContainText('The panel could not sign you in just now');
  await page.goto('/tickets');
  await expect(page).toHaveURL('/sign-in');
});

const foreign = {
  'a page of somebody else': {
    contentType: 'text/html',
    body: '<html><body><h1>Wi-Fi login</h1></body></html>',
  },
  'a document of another program': { contentType: 'application/json', body: '{"status":"ok","token":"x"}' },
  'a document that says nothing': { contentType: 'application/json', body: '{"doc":{}}' },
};
for (const [name, answer] of Object.entries(foreign)) {
  test(`S004 ${name} opens no session`, async ({ page, customer }) => {
    const door = new SignInPage(page);
    await door.open();
    await page.route('**/billmgr', (route) => route.fulfill(answer));
    await door.signIn(customer);
    await expect(door.trouble).toContainText(/does not answer as expected|opened no session/);
    await expect(page).toHaveURL('/sign-in');
    await expect(door.password).toHaveValue(customer.password);
  });
}
