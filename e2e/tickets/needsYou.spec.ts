import { readFile } from 'node:fs/promises';
import type { Request } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { Archiving } from '../pages/archiving.ts';
import { OwnOrder } from '../pages/ownOrder.ts';
import { TicketList } from '../pages/ticketList.ts';
import { PanelCalls } from '../panelCalls.ts';

const DAY_MS = 86_400_000;

test.use({ undoSeconds: null });

test('N7 what waits is gathered over all pages by one request behind the rows; those read are archived in one move, with Undo', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const old = (days: number) => [
    { from: 'customer' as const, body: 'Hello', at: Date.now() - days * DAY_MS },
  ];
  for (let count = 1; count <= 50; count += 1)
    seeder.ticket(customer, { subject: `Rest ${count}`, status: 1 });
  seeder.ticket(customer, { subject: 'Read before', status: 2, messages: old(9) });
  seeder.ticket(customer, { subject: 'Not read', status: 2, unread: true, messages: old(8) });
  seeder.ticket(customer, { subject: 'Spam from you', status: 2, abuse: true, messages: old(10) });
  await signedIn.addInitScript(() => {
    new PerformanceObserver((entries) => {
      for (const entry of entries.getEntries()) {
        if (!(entry as PerformanceEntry & { hadRecentInput: boolean }).hadRecentInput)
          performance.mark('shift');
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const calls = new PanelCalls(signedIn);
  const list = new TicketList(signedIn);
  const own = new OwnOrder(signedIn);
  await list.open();
  await expect(own.opener('Needs you')).toHaveText('Needs you 3');
  expect(await signedIn.evaluate(() => performance.getEntriesByName('shift').length)).toBe(0);
  // The list, the page after it, and what waits.
  await expect.poll(() => calls.of('clientticket')).toBe(3);

  await own.opener('Needs you').click();
  const section = own.section('Needs you');
  await expect(section.getByRole('listitem')).toHaveText([
    /Spam from you.*Abuse report\. Read it first/,
    /Not read.*New answer, not read yet/,
    /Read before.*Support waits for your reply/,
  ]);
  await section.getByRole('button', { name: 'Select the 1 you have read' }).click();
  const archiving = new Archiving(signedIn);
  await archiving.archive.click();
  await expect(archiving.undo).toBeVisible();
  await archiving.undo.click();
  await expect(section.getByRole('listitem')).toHaveCount(3);
  await expect(list.ticket('Rest 1').first()).toBeVisible();
});

test('N7 what waits could not be read: it says so where it would stand, the list is not harmed, and it is read again', async ({
  signedIn,
  customer,
  seeder,
}) => {
  for (let count = 1; count <= 51; count += 1)
    seeder.ticket(customer, { subject: `Ticket ${count}.`, status: 2 });
  const denied = await readFile(`${import.meta.dirname}/../../docs/samples/error-denied.json`, 'utf8');
  const isOfWaiting = (request: Request) => (request.postData() ?? '').includes('tstatus=2');
  await signedIn.route('**/billmgr', (route) =>
    isOfWaiting(route.request()) ? route.fulfill({ body: denied }) : route.fallback(),
  );
  const list = new TicketList(signedIn);
  const own = new OwnOrder(signedIn);
  await list.open();
  await expect(own.opener('Needs you')).toHaveText('Needs you not known');
  await expect(list.rows).toHaveCount(50);
  await own.opener('Needs you').click();
  await signedIn.unroute('**/billmgr');
  await own.section('Needs you').getByRole('button', { name: 'Try again' }).click();
  await expect(own.opener('Needs you')).toHaveText('Needs you 51');
  await expect(own.section('Needs you').getByRole('link', { name: 'Show all 51 that wait' })).toBeVisible();
});
