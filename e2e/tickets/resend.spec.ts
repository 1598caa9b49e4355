import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import type { FaultProxy } from '../faultProxy.ts';
import { SignInPage } from '../pages/signInPage.ts';
import { TicketPage } from '../pages/ticketPage.ts';
import { watchTicketCalls, writes } from './ticketCalls.ts';

// A browser sends a request again by itself, a POST too, when a connection that has been used before dies without a
// byte of the answer. The page sees one request.

/** Opens as many connections as a browser keeps to one server, each used once. */
async function warmUp(page: Page): Promise<void> {
  const statuses = await page.evaluate(() =>
    Promise.all(Array.from({ length: 6 }, (_, nth) => fetch(`/healthz?${nth}`).then(({ status }) => status))),
  );
  expect(statuses).toEqual(Array.from({ length: 6 }, () => 200));
}

function loseAnswers(proxy: FaultProxy, matches: RegExp, times: number): void {
  proxy.strike(matches, { at: 'beforeAnswer' }, times);
}

test.beforeEach(({ faultProxy }) => {
  faultProxy.keepsConnections = true;
});

test('S038 a reply that the browser sends four times by itself is stored once and delivered', async ({
  signedIn,
  customer,
  seeder,
  faultProxy,
}) => {
  const { id } = seeder.ticket(customer);
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id, faultProxy.url);
  await ticketPage.write('Once is enough');
  await warmUp(signedIn);
  const calls = watchTicketCalls(signedIn);
  loseAnswers(faultProxy, /func=clientticket\.edit&.*sok=ok/, 3);
  await ticketPage.sendButton.click();
  await expect(ticketPage.delivered).toBeVisible();
  expect(faultProxy.struck).toHaveLength(3);
  expect(writes(calls)).toHaveLength(1);
  expect(seeder.storedMessages(id).map(({ body }) => body)).toEqual(['Hello', 'Once is enough']);
});

test('S038 a reply none of whose answers comes through is stored once and found by reading', async ({
  signedIn,
  customer,
  seeder,
  faultProxy,
  watch,
}) => {
  watch.allow(/billmgr|Failed to load resource/);
  const { id } = seeder.ticket(customer);
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id, faultProxy.url);
  await ticketPage.write('Once is enough');
  await warmUp(signedIn);
  const calls = watchTicketCalls(signedIn);
  loseAnswers(faultProxy, /func=clientticket\.edit&.*sok=ok/, Infinity);
  await ticketPage.sendButton.click();
  await expect(ticketPage.delivered).toBeVisible();
  expect(faultProxy.struck.length).toBeGreaterThan(1);
  expect(writes(calls)).toHaveLength(1);
  expect(seeder.storedMessages(id).map(({ body }) => body)).toEqual(['Hello', 'Once is enough']);
});

test('S006 a code that the browser sends again by itself is not taken for a used one', async ({
  page,
  seeder,
  faultProxy,
}) => {
  const secure = seeder.customer({ secondFactor: true });
  const door = new SignInPage(page);
  await door.open(faultProxy.url);
  await door.signIn(secure);
  await expect(door.code).toBeVisible();
  await warmUp(page);
  loseAnswers(faultProxy, /func=totp\.confirm&/, 2);
  await door.enterCode(seeder.secondFactorCode(secure));
  await expect(page).toHaveURL(`${faultProxy.url}/tickets`);
  expect(faultProxy.struck).toHaveLength(2);
});
