import { expect, signIn, test } from '../fixtures.ts';
import { IncidentsPage } from '../pages/incidentsPage.ts';
import { Shell } from '../pages/shell.ts';
import { watchPurchases } from './incidentCalls.ts';

test('C83 C84 C85 C86 S072 the whole of a purchase by keyboard: seen, asked once more, charged once, kept as a receipt', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const sent = watchPurchases(signedIn);
  const { keyboard } = signedIn;
  const shell = new Shell(signedIn);
  const incidents = new IncidentsPage(signedIn);
  await signedIn.goto('/tickets');
  await shell.incidentsLink.press('Enter');
  await expect(incidents.heading).toBeVisible();
  await expect(shell.incidentsLink).toHaveAttribute('aria-current', 'page');
  await expect(incidents.fact('Incidents left')).toHaveText('3');
  await expect(incidents.fact('Price of one')).toHaveText('€10.00');
  await incidents.count.press('Control+A');
  await keyboard.type('2');
  await expect(incidents.fact('Total')).toHaveText('€20.00');
  await expect(incidents.fact('Balance').last()).toContainText('€120.00, then €100.00');
  await expect(incidents.fact('Incidents').last()).toContainText('3, then 5');
  await keyboard.press('Enter');
  await expect(incidents.dialog).toHaveAccessibleName('Buy 2 support incidents for €20.00?');
  await incidents.confirmButton.focus();
  // A double click and Enter in one moment.
  await incidents.confirmButton.evaluate((button: HTMLElement) => {
    button.click();
    button.click();
  });
  await keyboard.press('Enter');
  await expect(incidents.outcome('2 support incidents bought for €20.00')).toBeFocused();
  expect(sent).toHaveLength(1);
  await signedIn.reload();
  await expect(incidents.history.getByText('2 support incidents for €20.00')).toBeVisible();
  await signedIn.goBack();
  await signedIn.goForward();
  await incidents.history.getByText('2 support incidents for €20.00').click();
  await expect(incidents.history).toContainText('€120.00, then €100.00');
  await expect(incidents.history.getByRole('button', { name: 'Print' })).toBeVisible();
  expect(sent).toHaveLength(1);
  expect(seeder.account(customer.accountId)).toMatchObject({ balance: 10_000, incidents: 5 });
});

test('S070 H065 a number that is none is said at the field, and nothing is sent', async ({ signedIn }) => {
  const sent = watchPurchases(signedIn);
  const incidents = new IncidentsPage(signedIn);
  await incidents.open();
  const faults = {
    '': 'Say how many',
    '0': 'At least 1',
    '-1': 'At least 1',
    '1.5': 'no whole number',
    '1e3': 'no whole number',
    '101': 'At most 100',
    '３': 'no whole number',
    '٣': 'no whole number',
  };
  for (const [typed, fault] of Object.entries(faults)) {
    await incidents.count.fill(typed);
    await incidents.count.press('Enter');
    await expect(incidents.count).toHaveAccessibleDescription(new RegExp(fault));
    await expect(incidents.count).toBeFocused();
    await expect(incidents.dialog).toHaveCount(0);
  }
  await signedIn.getByRole('button', { name: 'One more' }).click();
  await expect(incidents.count).toHaveValue('1');
  await signedIn.getByRole('button', { name: 'One more' }).click();
  await expect(incidents.fact('Total')).toHaveText('€20.00');
  expect(sent).toEqual([]);
});

test('C87 S069 S077 a poor customer reads what is missing, takes fewer, and buys once there is money', async ({
  page,
  context,
  seeder,
  baseURL,
}) => {
  const poor = seeder.customer({ balance: -500, credit: 1_499, incidents: 0 });
  await signIn(context, poor, baseURL ?? '');
  const incidents = new IncidentsPage(page);
  await incidents.open();
  await expect(incidents.fact('Balance').first()).toHaveText('-€5.00');
  await expect(incidents.fact('Credit limit')).toHaveText('€14.99');
  await expect(incidents.buyButton).toHaveAccessibleDescription(
    '€10.00 needed, €9.99 there, €0.01 missing. Not even one fits.',
  );
  await incidents.buyButton.press('Enter');
  await expect(incidents.dialog).toHaveCount(0);
  seeder.staff('topup', poor.login, '20.00');
  await page.reload();
  await incidents.count.fill('9');
  await page.getByRole('button', { name: 'Take 2 instead' }).click();
  await expect(incidents.count).toHaveValue('2');
  await incidents.buyButton.click();
  await incidents.confirmButton.click();
  await expect(incidents.outcome('2 support incidents bought for €20.00')).toBeVisible();
  expect(seeder.account(poor.accountId)).toMatchObject({ balance: -500, incidents: 2 });
});

test('S073 where paid support is switched off the page says so and the menu follows, and comes back with it', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const shell = new Shell(signedIn);
  const incidents = new IncidentsPage(signedIn);
  await incidents.open();
  await incidents.ask(1);
  seeder.staff('paid', customer.login, 'off');
  await incidents.confirmButton.click();
  await expect(
    signedIn.getByRole('alert').getByText('Nothing was bought: paid support is switched off'),
  ).toBeVisible();
  await expect(shell.incidentsLink).toHaveCount(0);
  await signedIn.reload();
  await expect(signedIn.getByRole('heading', { name: 'Paid support is not offered' })).toBeVisible();
  await signedIn.getByRole('main').getByRole('link', { name: 'To the support tickets' }).click();
  await expect(shell.heading).toHaveText('Support tickets');
  await expect(shell.incidentsLink).toHaveCount(0);
  seeder.staff('paid', customer.login, 'on');
  await signedIn.reload();
  await expect(shell.incidentsLink).toBeVisible();
  expect(seeder.account(customer.accountId)).toMatchObject({ balance: 12_000, incidents: 3 });
});

test('the page is there before the press is over, and takes at most 30 KiB beside what the list has loaded', async ({
  signedIn,
}) => {
  const shell = new Shell(signedIn);
  await signedIn.goto('/tickets');
  await expect(shell.signOutButton).toBeVisible();
  await signedIn.waitForLoadState('networkidle');
  const scripts = () =>
    signedIn.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => entry instanceof PerformanceResourceTiming)
        .filter(({ name }) => name.includes('/assets/'))
        .map(({ name, encodedBodySize }) => ({ name, bytes: encodedBodySize })),
    );
  const before = new Set((await scripts()).map(({ name }) => name));
  await shell.incidentsLink.hover();
  const added = async () => (await scripts()).filter(({ name }) => !before.has(name));
  await expect.poll(async () => (await added()).length).toBeGreaterThan(0);
  await signedIn.waitForLoadState('networkidle');
  const warmed = await added();
  await shell.incidentsLink.click();
  await expect(new IncidentsPage(signedIn).buyButton).toBeVisible();
  expect(await added()).toEqual(warmed);
  const bytes = warmed.reduce((sum, each) => sum + each.bytes, 0);
  expect(bytes, JSON.stringify(warmed)).toBeLessThanOrEqual(30 * 1024);
  expect(bytes).toBeGreaterThan(1_000);
});
