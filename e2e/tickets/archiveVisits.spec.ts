import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { Archiving } from '../pages/archiving.ts';
import { Shell } from '../pages/shell.ts';
import { TicketList } from '../pages/ticketList.ts';
import { archiveCalls, archiveRequest, archivedOf, seedArchivable } from './archivable.ts';
import { allowBrokenLine, waitOutPauses } from './settling.ts';
import { watchTicketCalls } from './ticketCalls.ts';

// The hold is what these are about, or passed by "Archive now".
test.use({ undoSeconds: null });

/** By the tab's cross: the page hears of it, as it does not where a test takes it away. */
async function closeAsCustomer(page: Page): Promise<void> {
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
}

test('S031 the page is closed during the hold: archived on leaving, told at the next visit', async ({
  signedIn,
  context,
  customer,
  seeder,
}) => {
  const ids = seedArchivable(seeder, customer, 3);
  await new TicketList(signedIn).open();
  const leaving = new Archiving(signedIn);
  await leaving.press(...ids);
  await expect(leaving.undo).toBeVisible();
  await closeAsCustomer(signedIn);
  await expect.poll(() => archivedOf(seeder, ids)).toEqual(ids);
  const next = await context.newPage();
  const calls = watchTicketCalls(next);
  await new TicketList(next).open();
  await expect(new Archiving(next).account('3 tickets archived')).toBeVisible();
  expect(archiveCalls(calls)).toEqual([]);
  expect(archivedOf(seeder, ids)).toEqual(ids);
});

test('S031 reloaded during the hold: archived on leaving, told on the page that follows', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const ids = seedArchivable(seeder, customer, 2);
  await new TicketList(signedIn).open();
  const archiving = new Archiving(signedIn);
  await archiving.press(...ids);
  await expect(archiving.undo).toBeVisible();
  await signedIn.reload();
  await expect(archiving.account('2 tickets archived')).toBeVisible();
  expect(archivedOf(seeder, ids)).toEqual(ids);
});

test('S031 closed, and the line broke on leaving: offered as not archived, never sent by itself', async ({
  signedIn,
  context,
  customer,
  seeder,
  faultProxy,
  watch,
}) => {
  allowBrokenLine(watch);
  const ids = seedArchivable(seeder, customer, 2);
  await new TicketList(signedIn).open(faultProxy.url);
  faultProxy.strike(archiveRequest, { at: 'beforeRequest' }, 10);
  const leaving = new Archiving(signedIn);
  await leaving.press(...ids);
  await expect(leaving.undo).toBeVisible();
  await closeAsCustomer(signedIn);
  await expect.poll(() => faultProxy.struck.length).toBeGreaterThan(0);
  const next = await context.newPage();
  await next.clock.install();
  const calls = watchTicketCalls(next);
  await new TicketList(next).open(faultProxy.url);
  const archiving = new Archiving(next);
  // By which of the two words depends on whether the page still heard of the broken line.
  const looking = /^(The page was closed while tickets were on their way|The connection broke after sending)/;
  await expect(next.getByText(looking)).toBeVisible();
  const verdict = archiving.account('None archived, 2 stayed: did not reach the panel');
  await waitOutPauses(next, verdict);
  expect(archiveCalls(calls)).toEqual([]);
  expect(archivedOf(seeder, ids)).toEqual([]);
  await verdict.getByRole('button', { name: 'Close' }).click();
  await next.reload();
  await archiving.pageBox.waitFor();
  await expect(archiving.box(ids[0] ?? 0)).toBeVisible();
  await expect(verdict).toBeHidden();
});

test('what was told and is all done is not told again at the next visit', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const ids = seedArchivable(seeder, customer, 3);
  const list = new TicketList(signedIn);
  await list.open();
  const archiving = new Archiving(signedIn);
  await archiving.send(...ids.slice(1));
  await expect(archiving.account('2 tickets archived')).toBeVisible();
  await signedIn.reload();
  await archiving.pageBox.waitFor();
  await expect(list.rows).toHaveCount(1);
  await expect(archiving.account('2 tickets archived')).toBeHidden();
});

test('signing out during the hold archives first, and leaves nothing behind', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const ids = seedArchivable(seeder, customer, 2);
  await new TicketList(signedIn).open();
  await new Archiving(signedIn).press(...ids);
  await new Shell(signedIn).signOut();
  await expect(signedIn.getByLabel('Password', { exact: true })).toBeVisible();
  expect(archivedOf(seeder, ids)).toEqual(ids);
  const kept = await signedIn.evaluate(async () => {
    const request = indexedDB.open('frontdesk-outbox');
    await new Promise((resolve) => request.addEventListener('success', resolve));
    const keys = request.result.transaction('records').objectStore('records').getAllKeys();
    await new Promise((resolve) => keys.addEventListener('success', resolve));
    return keys.result;
  });
  expect(kept).toEqual([]);
});

test('S089 all that match go in calls of 200 with progress; Stop leaves the rest, which can be sent', async ({
  signedIn,
  customer,
  seeder,
  faultProxy,
}) => {
  test.setTimeout(90_000);
  const ids = seedArchivable(seeder, customer, 450);
  await new TicketList(signedIn).open(faultProxy.url);
  const archiving = new Archiving(signedIn);
  const calls = watchTicketCalls(signedIn);
  await archiving.pageBox.click();
  await archiving.bar.getByRole('button', { name: 'Select all 450 in this list' }).click();
  const second = Promise.withResolvers<void>();
  let batches = 0;
  await signedIn.route('**/billmgr', async (route) => {
    if (!archiveRequest.test(route.request().postData() ?? '')) return route.fallback();
    batches += 1;
    if (batches === 2) await second.promise;
    return route.fallback();
  });
  await archiving.archive.click();
  await archiving.now.click();
  await expect(archiving.toast).toContainText('200 of 450 done');
  await archiving.toast.getByRole('button', { name: 'Stop' }).click();
  await expect(archiving.toast).toContainText('Stopping after the ones that are on their way');
  second.resolve();
  const account = archiving.account('400 archived, 50 stayed: stopped');
  await expect(account).toContainText('and 40 more');
  expect(archivedOf(seeder, ids)).toHaveLength(400);
  await account.getByRole('button', { name: 'Archive the other 50' }).click();
  await archiving.now.click();
  await expect(archiving.account('50 tickets archived')).toBeVisible();
  expect(archivedOf(seeder, ids)).toHaveLength(450);
  const sizes = archiveCalls(calls).map((call) => call.get('elid')?.split(', ').length);
  expect(sizes).toEqual([200, 200, 50]);
});
