import type { Page } from '@playwright/test';
import type { Fault } from '../faultLine.ts';
import { expect, test } from '../fixtures.ts';
import { Archiving } from '../pages/archiving.ts';
import { TicketList } from '../pages/ticketList.ts';
import { archiveCalls, archiveRequest, archivedOf, seedArchivable } from './archivable.ts';
import { allowBrokenLine, waitOutPauses } from './settling.ts';
import { watchTicketCalls } from './ticketCalls.ts';

// The hold is what these are about, or passed by "Archive now".
test.use({ undoSeconds: null });

const arrived: { what: string; fault: Fault }[] = [
  { what: 'the line is reset before the answer', fault: { at: 'beforeAnswer' } },
  { what: 'the answer ends after a byte', fault: { at: 'midAnswer', bytes: 1 } },
  { what: 'the answer ends in mid-document', fault: { at: 'midAnswer', bytes: -20 } },
  { what: 'the answer lacks its last byte', fault: { at: 'midAnswer', bytes: -1 } },
  { what: 'a proxy answers 502 in HTML', fault: { at: 'insteadOfAnswer', status: 502 } },
  { what: 'a proxy answers 504 in HTML', fault: { at: 'insteadOfAnswer', status: 504 } },
];
for (const { what, fault } of arrived) {
  test(`S087, C45 archived, then ${what}: found by reading both lists, called once`, async ({
    signedIn,
    customer,
    seeder,
    faultProxy,
    watch,
  }) => {
    allowBrokenLine(watch);
    const ids = seedArchivable(seeder, customer, 3);
    await new TicketList(signedIn).open(faultProxy.url);
    const archiving = new Archiving(signedIn);
    const calls = watchTicketCalls(signedIn);
    faultProxy.strike(archiveRequest, fault);
    await archiving.send(...ids);
    await expect(archiving.account('3 tickets archived')).toBeVisible();
    expect(faultProxy.struck).toHaveLength(1);
    expect(archiveCalls(calls)).toHaveLength(1);
    expect(archivedOf(seeder, ids)).toEqual(ids);
  });
}

for (const fault of [{ at: 'beforeRequest' }, { at: 'midRequest', bytes: 200 }] as const satisfies Fault[]) {
  test(`S087 reset ${fault.at}: looked for, told as not arrived, still selected, sent by another press`, async ({
    signedIn,
    customer,
    seeder,
    faultProxy,
    watch,
  }) => {
    allowBrokenLine(watch);
    const ids = seedArchivable(seeder, customer, 2);
    await signedIn.clock.install();
    await new TicketList(signedIn).open(faultProxy.url);
    const archiving = new Archiving(signedIn);
    const calls = watchTicketCalls(signedIn);
    faultProxy.strike(archiveRequest, fault);
    await archiving.send(...ids);
    await expect(signedIn.getByText('The connection broke after sending.')).toBeVisible();
    await expect(signedIn.getByText('2 tickets not known yet.')).toBeVisible();
    const verdict = archiving.account('None archived, 2 stayed: did not reach the panel');
    await waitOutPauses(signedIn, verdict);
    await expect(archiving.archive).toHaveText('Archive 2');
    expect(archiveCalls(calls)).toHaveLength(1);
    expect(archivedOf(seeder, ids)).toEqual([]);
    await verdict.getByRole('button', { name: 'Archive 2 again' }).click();
    await archiving.now.click();
    await expect(archiving.account('2 tickets archived')).toBeVisible();
    expect(archivedOf(seeder, ids)).toEqual(ids);
  });
}

test('"Look now" finds at once what the panel archived', async ({
  signedIn,
  customer,
  seeder,
  faultProxy,
  watch,
}) => {
  allowBrokenLine(watch);
  const ids = seedArchivable(seeder, customer, 2);
  await signedIn.clock.install();
  await new TicketList(signedIn).open(faultProxy.url);
  const archiving = new Archiving(signedIn);
  await archiving.pageBox.waitFor();
  await signedIn.clock.pauseAt(Date.now() + 3_600_000);
  faultProxy.strike(archiveRequest, { at: 'beforeAnswer' });
  await archiving.press(...ids);
  await archiving.now.click();
  await signedIn.getByRole('button', { name: 'Look now' }).click();
  await expect(archiving.account('2 tickets archived')).toBeVisible();
});

/** Lets the page see another panel: `archive` decides which of the ids reach the real one before the refusal. */
async function refusingPanel(page: Page, sentOf: (ids: string[]) => string[]): Promise<void> {
  await page.route('**/billmgr', async (route) => {
    const body = new URLSearchParams(route.request().postData() ?? '');
    if (body.get('func') !== 'clientticket.archive') return route.fallback();
    const sent = sentOf((body.get('elid') ?? '').split(', '));
    if (sent.length > 0) {
      body.set('elid', sent.join(', '));
      await route.fetch({ postData: body.toString() });
    }
    const error = { $type: 'ticket_in_progress', $object: 'elid', msg: { $: 'Not while support is on it' } };
    await route.fulfill({ json: { doc: { error } } });
  });
}

test('S086 a panel that stops at the first refusal: the account is per ticket, the rest can be sent', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const ids = seedArchivable(seeder, customer, 3);
  await refusingPanel(signedIn, (all) => all.slice(0, 1));
  await new TicketList(signedIn).open();
  const archiving = new Archiving(signedIn);
  await archiving.send(...ids);
  const account = archiving.account('1 archived, 2 stayed: not taken by the panel');
  await expect(account).toContainText('which says: “Not while support is on it”');
  await expect(account.getByRole('link')).toHaveText([`#${ids[1]} No. 2`, `#${ids[2]} No. 3`]);
  await expect(archiving.archive).toHaveText('Archive 2');
  expect(archivedOf(seeder, ids)).toEqual(ids.slice(0, 1));
  await signedIn.unroute('**/billmgr');
  await account.getByRole('button', { name: 'Archive the other 2' }).click();
  await archiving.now.click();
  await expect(archiving.account('2 tickets archived')).toBeVisible();
  expect(archivedOf(seeder, ids)).toEqual(ids);
});

test('S086 a panel that refuses all archived none, and that is what is said', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const ids = seedArchivable(seeder, customer, 2);
  await refusingPanel(signedIn, () => []);
  const list = new TicketList(signedIn);
  await list.open();
  const archiving = new Archiving(signedIn);
  await archiving.send(...ids);
  await expect(archiving.account('None archived, 2 stayed: not taken by the panel')).toBeVisible();
  await expect(list.rows).toHaveCount(2);
  expect(archivedOf(seeder, ids)).toEqual([]);
});

test('S032 offline when the hold ends: not archived, said so, sent by the next press', async ({
  signedIn,
  customer,
  seeder,
  context,
  watch,
}) => {
  watch.allow(/ERR_INTERNET_DISCONNECTED/);
  const ids = seedArchivable(seeder, customer, 2);
  await new TicketList(signedIn).open();
  const archiving = new Archiving(signedIn);
  const calls = watchTicketCalls(signedIn);
  await archiving.press(...ids);
  await context.setOffline(true);
  await archiving.now.click();
  const account = archiving.account('None archived, 2 stayed: this device was offline');
  await expect(account).toBeVisible();
  await expect(archiving.archive).toHaveText('Archive 2');
  expect(archiveCalls(calls)).toEqual([]);
  await context.setOffline(false);
  await account.getByRole('button', { name: 'Archive 2 again' }).click();
  await archiving.now.click();
  await expect(archiving.account('2 tickets archived')).toBeVisible();
  expect(archivedOf(seeder, ids)).toEqual(ids);
});

test('S032 the session ends during the hold: not archived, though the customer signs in again', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const ids = seedArchivable(seeder, customer, 2);
  await new TicketList(signedIn).open();
  const archiving = new Archiving(signedIn);
  await archiving.press(...ids);
  seeder.endSessions(customer);
  await archiving.now.click();
  const dialog = signedIn.getByRole('dialog');
  await dialog.getByLabel('Password', { exact: true }).fill(customer.password);
  await dialog.getByRole('button', { name: 'Sign in' }).click();
  const account = archiving.account('None archived, 2 stayed: the session had ended');
  await expect(account).toBeVisible();
  expect(archivedOf(seeder, ids)).toEqual([]);
  await account.getByRole('button', { name: 'Archive 2 again' }).click();
  await archiving.now.click();
  await expect(archiving.account('2 tickets archived')).toBeVisible();
});
