import { expect, signIn } from '../fixtures.ts';
import { FaultProxy } from '../faultProxy.ts';
import { test } from '../ownServer.ts';
import { TicketPage } from '../pages/ticketPage.ts';
import { allowBrokenLine, replyRequest } from './settling.ts';

const words = 'Please look at web01';

test('P6 a reply that was said to be delivered is there after the server was killed and started again', async ({
  page,
  context,
  startServer,
  watch,
}) => {
  allowBrokenLine(watch);
  const server = await startServer();
  const customer = server.seeder.customer();
  const { id } = server.seeder.ticket(customer);
  await signIn(context, customer, server.url);
  const ticketPage = new TicketPage(page);
  await ticketPage.open(id, server.url);
  await ticketPage.send(words);
  await expect(ticketPage.delivered).toBeVisible();
  await server.stop('SIGKILL');
  await startServer({ dataDir: server.dataDir, env: { PORT: server.port } });
  await page.reload();
  await expect(ticketPage.entry(words)).toHaveCount(1);
  expect(server.seeder.storedMessages(id).map(({ body }) => body)).toEqual(['Hello', words]);
});

for (const { moment, at, verdict, stored } of [
  { moment: 'after it stored the reply', at: 'swallow', verdict: 'found', stored: 2 },
  { moment: 'before the reply reached it', at: 'holdRequest', verdict: 'unknown', stored: 1 },
] as const) {
  test(`S038 P6 the server killed ${moment}: the page says what is known, once it is back`, async ({
    page,
    context,
    startServer,
    watch,
  }) => {
    allowBrokenLine(watch);
    watch.allow(/ERR_CONNECTION_REFUSED/);
    const server = await startServer();
    const customer = server.seeder.customer();
    const { id } = server.seeder.ticket(customer);
    await signIn(context, customer, server.url);
    const proxy = await FaultProxy.start(Number(server.port));
    const ticketPage = new TicketPage(page);
    await ticketPage.open(id, proxy.url);
    proxy.strike(replyRequest, at === 'swallow' ? { at } : { at, until: new Promise(() => {}) });
    await ticketPage.send(words);
    await expect.poll(() => proxy.struck.length).toBe(1);
    await expect.poll(() => server.seeder.countMessages(customer.accountId)).toBe(stored);
    await server.stop('SIGKILL');
    proxy.down();
    await expect(ticketPage.entry(words)).toContainText('Your answer may have arrived; checking…');
    await startServer({ dataDir: server.dataDir, env: { PORT: server.port } });
    proxy.up();
    if (verdict === 'found') await expect(ticketPage.delivered).toHaveText(/was found in the conversation/);
    else await expect(ticketPage.entry(words)).toContainText('not there yet');
    expect(server.seeder.countMessages(customer.accountId)).toBe(stored);
    await proxy.close();
  });
}
