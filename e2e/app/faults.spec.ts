import type { Page } from '@playwright/test';
import { expect, signIn, test } from '../fixtures.ts';
import { Shell } from '../pages/shell.ts';
import { TicketList } from '../pages/ticketList.ts';
import { TicketPage } from '../pages/ticketPage.ts';
import { FilesOfReply, textFile } from '../tickets/attachFiles.ts';

const gone = { status: 404, contentType: 'text/plain', body: 'There is no such file.' };

/** The part is gone from the server, as after a deploy: until the page is loaded anew, or for good. Counts the loads. */
async function loseChunk(page: Page, pattern: string, until: 'reload' | 'never'): Promise<() => number> {
  let loads = 0;
  page.on('request', (request) => (loads += request.isNavigationRequest() ? 1 : 0));
  await page.route(pattern, (route) =>
    until === 'reload' && loads > 1 ? route.continue() : route.fulfill(gone),
  );
  return () => loads;
}

test('C3 a fault in the ticket page leaves shell and list working, and going elsewhere clears it', async ({
  signedIn,
  seeder,
  customer,
  watch,
}) => {
  watch.allow(/provoked/);
  seeder.ticket(customer, { subject: 'Shows a fault' });
  await signedIn.route('**/assets/TicketPage-*.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: "export function TicketPage() { throw new Error('provoked'); }",
    }),
  );
  const list = new TicketList(signedIn);
  const shell = new Shell(signedIn);
  await list.open();
  await list.ticket('Shows a fault').click();
  await expect(shell.heading).toHaveText('This page could not be shown');
  await expect(shell.signOutButton).toBeVisible();
  await shell.archiveLink.click();
  await expect(shell.heading).toHaveText('Archive');
  await shell.ticketsLink.click();
  await expect(list.ticket('Shows a fault')).toBeVisible();
});

test('C3 the page that could not be shown can be tried again', async ({
  signedIn,
  seeder,
  customer,
  watch,
}) => {
  watch.allow(/provoked/);
  const { id } = seeder.ticket(customer, {});
  await signedIn.route('**/assets/TicketPage-*.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `let shown = 0;
        export function TicketPage() { if (document.title !== 'mended') throw new Error('provoked'); return 'whole'; }`,
    }),
  );
  const shell = new Shell(signedIn);
  await new TicketPage(signedIn).open(id);
  await expect(shell.heading).toHaveText('This page could not be shown');
  await signedIn.evaluate(() => (document.title = 'mended'));
  await shell.main.getByRole('button', { name: 'Try again' }).click();
  await expect(shell.main).toHaveText('whole');
});

test('C5 S095 a part that is gone after a deploy loads the page anew, once, and the ticket opens', async ({
  signedIn,
  seeder,
  customer,
  watch,
}) => {
  watch.allow(/404/);
  const { id } = seeder.ticket(customer, { subject: 'After the deploy' });
  const loads = await loseChunk(signedIn, '**/assets/TicketPage-*.js', 'reload');
  await new TicketPage(signedIn).open(id);
  await expect(new TicketPage(signedIn).heading).toContainText('After the deploy');
  expect(loads()).toBe(2);
});

test('C5 S050 S095 what was typed is there after the page was loaded anew, and the customer where they were', async ({
  signedIn,
  seeder,
  customer,
  watch,
}) => {
  watch.allow(/404/);
  const messages = Array.from({ length: 30 }, (_, index) => ({
    from: 'staff' as const,
    body: `Answer ${index + 1}`,
    at: Date.now() - (30 - index) * 60_000,
  }));
  const { id } = seeder.ticket(customer, { messages });
  const deploy = Promise.withResolvers<void>();
  let hasDeployed = false;
  // The dialogs are fetched ahead: slowly, and in the meantime a deploy takes them away.
  await signedIn.route('**/assets/SessionDialogs-*.js', async (route) => {
    if (hasDeployed) return route.continue();
    await deploy.promise;
    return route.fulfill(gone);
  });
  const ticket = new TicketPage(signedIn);
  await ticket.open(id);
  const files = new FilesOfReply(ticket);
  await files.choose([textFile('trace.txt')]);
  await ticket.write('Typed just before the deploy');
  for (let step = 0; step < 6; step += 1) await ticket.reply.press('ArrowLeft');
  await ticket.entry('Answer 12').scrollIntoViewIfNeeded();
  const place = () => signedIn.evaluate(() => Math.round(window.scrollY));
  const before = await place();
  expect(before).toBeGreaterThan(100);
  await expect(signedIn.getByText(/^Draft saved/)).toBeVisible();
  const reload = signedIn.waitForRequest((request) => request.isNavigationRequest());
  deploy.resolve();
  await reload;
  hasDeployed = true;
  await expect(ticket.reply).toHaveValue('Typed just before the deploy');
  await expect(signedIn.getByText(/^Your draft of .* is back$/)).toBeVisible();
  await expect(files.list).toContainText('trace.txt');
  await expect(ticket.reply).toBeFocused();
  await expect.poll(place).toBe(before);
  await signedIn.keyboard.type('last ');
  await expect(ticket.reply).toHaveValue('Typed just before the last deploy');
});

test('C5 S095 a part that stays gone is explained, and the tickets are there', async ({
  signedIn,
  seeder,
  customer,
  watch,
}) => {
  watch.allow(/404|ChunkFailure/);
  seeder.ticket(customer, { subject: 'Cannot be opened' });
  const loads = await loseChunk(signedIn, '**/assets/TicketPage-*.js', 'never');
  const list = new TicketList(signedIn);
  const shell = new Shell(signedIn);
  await list.open();
  await expect.poll(loads).toBe(2);
  await list.ticket('Cannot be opened').click();
  await expect(shell.heading).toHaveText('Frontdesk was updated');
  await expect(shell.main).toContainText('What you have typed is kept on this device');
  await shell.main.getByRole('link', { name: 'To the support tickets' }).click();
  await expect(list.ticket('Cannot be opened')).toBeVisible();
  expect(loads(), 'one reload for the missing part, one for the link').toBe(3);
});

test('S095 a part that nobody answers for leaves the page as it is, and comes when asked again', async ({
  page,
  context,
  seeder,
  customer,
  faultProxy,
  watch,
}) => {
  watch.allow(/ERR_|ChunkFailure/);
  seeder.ticket(customer, { subject: 'Opened in a tunnel' });
  const held = Promise.withResolvers<void>();
  // It is fetched ahead as soon as the list is there: that waits until nobody answers any more.
  await page.route('**/assets/TicketPage-*.js', (route) => held.promise.then(() => route.continue()));
  await signIn(context, customer, faultProxy.url);
  const list = new TicketList(page);
  const shell = new Shell(page);
  await list.open(faultProxy.url);
  await expect(list.ticket('Opened in a tunnel')).toBeVisible();
  faultProxy.down();
  await list.ticket('Opened in a tunnel').click();
  held.resolve();
  await expect(shell.heading).toHaveText('This page could not be loaded');
  await expect(shell.main).toContainText('The server cannot be reached');
  faultProxy.up();
  await shell.main.getByRole('button', { name: 'Try again' }).click();
  await expect(new TicketPage(page).heading).toContainText('Opened in a tunnel');
});
