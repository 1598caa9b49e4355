import { expect, test } from '../fixtures.ts';
import { IncidentsPage } from '../pages/incidentsPage.ts';
import { allowBrokenLine, stopClock, waitOutPauses } from '../tickets/settling.ts';
import { priceRequest, purchaseRequest, watchPurchases } from './incidentCalls.ts';

test('S066 S078 a purchase whose answer was lost is found by reading, said so, and charged once', async ({
  signedIn,
  customer,
  seeder,
  faultProxy,
  watch,
}) => {
  allowBrokenLine(watch);
  const incidents = new IncidentsPage(signedIn);
  await incidents.open(faultProxy.url);
  const sent = watchPurchases(signedIn);
  faultProxy.strike(purchaseRequest, { at: 'beforeAnswer' });
  await incidents.buy(2);
  await expect(incidents.outcome('2 support incidents bought for €20.00')).toBeVisible();
  await expect(signedIn.getByText('was found by reading your figures')).toBeVisible();
  expect([sent.length, faultProxy.struck.length]).toEqual([1, 1]);
  expect(seeder.account(customer.accountId)).toMatchObject({ balance: 10_000, incidents: 5 });
});

test('S036 S067 P3 reset before it left: not bought after the last look; beside a fee it cannot be told, and the next one names it', async ({
  signedIn,
  customer,
  seeder,
  faultProxy,
  watch,
}) => {
  allowBrokenLine(watch);
  await signedIn.clock.install();
  const incidents = new IncidentsPage(signedIn);
  await incidents.open(faultProxy.url);
  const sent = watchPurchases(signedIn);
  faultProxy.strike(purchaseRequest, { at: 'beforeRequest' }, 2);
  await incidents.ask(1);
  await stopClock(signedIn);
  await incidents.confirmButton.click();
  await expect(signedIn.getByText('may have been bought; checking')).toBeVisible();
  await waitOutPauses(signedIn, incidents.outcome('Not bought: 1 support incident for €10.00'));
  await expect(signedIn.getByText('nothing was charged')).toBeVisible();

  await incidents.ask(1);
  await stopClock(signedIn);
  await incidents.confirmButton.click();
  await expect(signedIn.getByText('may have been bought; checking')).toBeVisible();
  seeder.staff('charge', customer.login, '5.00', 'Extra work');
  const verdict = signedIn.getByText('It cannot be told for sure');
  await waitOutPauses(signedIn, verdict);
  await expect(signedIn.getByRole('row', { name: 'Balance €120.00 €115.00' })).toBeVisible();
  await incidents.ask(1);
  await expect(incidents.dialog).toContainText('An earlier purchase is not decided yet');
  await incidents.dialog.getByRole('button', { name: 'Cancel' }).click();
  await signedIn.getByRole('button', { name: 'It was not bought' }).click();
  await expect(verdict).toHaveCount(0);
  expect(sent).toHaveLength(2);
  expect(seeder.account(customer.accountId)).toMatchObject({ balance: 11_500, incidents: 3 });
});

test('Buy pressed before the price is there asks as soon as it is; a price that cannot be read is asked for again', async ({
  signedIn,
  customer,
  seeder,
  faultProxy,
  watch,
}) => {
  allowBrokenLine(watch);
  const incidents = new IncidentsPage(signedIn);
  await incidents.open(faultProxy.url);
  const sent = watchPurchases(signedIn);
  const line = Promise.withResolvers<void>();
  faultProxy.strike(priceRequest(2), { at: 'holdRequest', until: line.promise });
  await incidents.count.fill('2');
  await incidents.buyButton.click();
  await expect(signedIn.getByRole('button', { name: 'Reading what incidents cost…' })).toBeFocused();
  line.resolve();
  await expect(incidents.dialog).toHaveAccessibleName('Buy 2 support incidents for €20.00?');
  await incidents.dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(incidents.buyButton).toBeFocused();

  const slow = Promise.withResolvers<void>();
  faultProxy.strike(priceRequest(4), { at: 'holdRequest', until: slow.promise });
  await incidents.count.fill('4');
  await incidents.buyButton.click();
  await incidents.count.fill('5');
  slow.resolve();
  await expect(incidents.fact('Total')).toHaveText('€50.00');
  await expect(incidents.buyButton, 'another number, another press').toBeVisible();
  await expect(incidents.dialog).toHaveCount(0);

  await signedIn.clock.install();
  faultProxy.strike(priceRequest(3), { at: 'insteadOfAnswer', status: 503 }, 4);
  await incidents.count.fill('3');
  await incidents.buyButton.click();
  for (const tries of [1, 2, 3, 4]) {
    await expect.poll(() => faultProxy.struck.length).toBe(2 + tries);
    await signedIn.clock.runFor(15_000);
  }
  const failed = signedIn.getByRole('alert').filter({ hasText: 'What incidents cost could not be read' });
  await failed.getByRole('button', { name: 'Try again' }).click();
  await incidents.buyButton.click();
  await expect(incidents.dialog).toHaveAccessibleName('Buy 3 support incidents for €30.00?');
  expect(sent).toEqual([]);
  expect(seeder.account(customer.accountId)).toMatchObject({ balance: 12_000, incidents: 3 });
});

test('S068 a price that changed between sight and press buys nothing and is shown', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const incidents = new IncidentsPage(signedIn);
  await incidents.open();
  const sent = watchPurchases(signedIn);
  await incidents.ask(2);
  seeder.staff('price', customer.login, '12.50');
  await incidents.confirmButton.click();
  const told = signedIn.getByRole('alert').filter({ hasText: 'the figures have changed' });
  await expect(told).toContainText('€10.00, then €12.50');
  await expect(told).toContainText('€20.00, then €25.00');
  expect(sent).toEqual([]);
  await incidents.ask(2);
  await expect(incidents.dialog).toHaveAccessibleName('Buy 2 support incidents for €25.00?');
  await incidents.confirmButton.click();
  await expect(incidents.outcome('2 support incidents bought for €25.00')).toBeVisible();
  expect(seeder.account(customer.accountId)).toMatchObject({ balance: 9_500, incidents: 5 });
});

test('S071 two tabs confirm at once: one waits, sees the other’s purchase and asks again', async ({
  signedIn,
  context,
  customer,
  seeder,
}) => {
  const other = new IncidentsPage(await context.newPage());
  const incidents = new IncidentsPage(signedIn);
  await Promise.all([incidents.open(), other.open()]);
  await incidents.ask(1);
  await other.ask(2);
  await Promise.all([incidents.confirmButton.click(), other.confirmButton.click()]);
  const changed = (page: IncidentsPage) => page.page.getByText('Another window has just bought');
  await expect.poll(async () => (await changed(incidents).count()) + (await changed(other).count())).toBe(1);
  const winner = (await changed(incidents).isVisible()) ? other : incidents;
  await expect(winner.outcome(/bought for/)).toBeVisible();
  const { incidents: left } = seeder.account(customer.accountId);
  expect(left).toBe(winner === other ? 5 : 4);
});

test('the sixth purchase in a moment waits, and the page says how long', async ({
  signedIn,
  customer,
  seeder,
  watch,
}) => {
  watch.allow(/429/);
  const incidents = new IncidentsPage(signedIn);
  await incidents.open();
  for (let count = 1; count <= 5; count += 1) {
    await incidents.buy(1);
    await expect(incidents.fact('Incidents').first()).toContainText(String(3 + count));
    await expect(incidents.dialog).toHaveCount(0);
  }
  await incidents.buy(1);
  await expect(incidents.outcome('Nothing was bought')).toBeVisible();
  await expect(signedIn.getByText(/asks to wait \d+ seconds?/)).toBeVisible();
  expect(seeder.account(customer.accountId)).toMatchObject({ balance: 7_000, incidents: 8 });
});
