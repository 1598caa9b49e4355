import { expect, signIn } from '../fixtures.ts';
import { test } from '../ownServer.ts';
import { TicketList } from '../pages/ticketList.ts';
import { TicketPage } from '../pages/ticketPage.ts';

test('S096 a service that is restarted finishes the reply under way, and the customer goes on signed in', async ({
  startServer,
  page,
  context,
  watch,
}) => {
  watch.allow(/ERR_CONNECTION|503/);
  const server = await startServer({ env: { STAND_IN_FAULTS: '1' } });
  const customer = server.seeder.customer({});
  const { id } = server.seeder.ticket(customer, { subject: 'Through a restart' });
  await signIn(context, customer, server.url);
  const ticket = new TicketPage(page);
  await ticket.open(id, server.url);
  await expect(ticket.reply).toBeVisible();
  server.seeder.faultNext(customer, { func: 'clientticket.edit', kind: 'delay', ms: 1500 });
  const sent = page.waitForRequest((request) => (request.postData() ?? '').includes('sok=ok'));
  await ticket.send('Sent just before the restart');
  const answered = (await sent).response();
  const bodies = () => server.seeder.storedMessages(id).map(({ body }) => body);
  // The browser tells of a request before the server has it: only what has arrived is under way there.
  await expect.poll(bodies).toContain('Sent just before the restart');
  const begun = Date.now();
  const exitCode = await server.stop();
  expect(exitCode).toBe(0);
  expect(Date.now() - begun).toBeLessThan(10_000);
  expect((await answered)?.status()).toBe(200);
  expect(bodies().filter((body) => body === 'Sent just before the restart')).toHaveLength(1);
  await startServer({ dataDir: server.dataDir, env: { PORT: server.port } });
  await new TicketList(page).open(server.url);
  await new TicketList(page).ticket('Through a restart').click();
  await expect(ticket.entry('Sent just before the restart')).toHaveCount(1);
  expect(bodies().filter((body) => body === 'Sent just before the restart')).toHaveLength(1);
});

test('S096 while the service is away the page says so, keeps its rows, and goes on when it is back', async ({
  startServer,
  page,
  context,
  watch,
}) => {
  watch.allow(/ERR_CONNECTION/);
  const server = await startServer();
  const customer = server.seeder.customer({});
  const { id } = server.seeder.ticket(customer, { subject: 'Read before it went away' });
  await signIn(context, customer, server.url);
  const ticket = new TicketPage(page);
  await ticket.open(id, server.url);
  await ticket.write('Written while it was away');
  await server.stop('SIGKILL');
  await ticket.sendButton.click();
  await expect(page.getByRole('alert').or(ticket.entry('Written while it was away')).first()).toBeVisible();
  await expect(ticket.heading).toContainText('Read before it went away');
  expect(server.seeder.storedMessages(id).map(({ body }) => body)).not.toContain('Written while it was away');
  await startServer({ dataDir: server.dataDir, env: { PORT: server.port } });
  await page.reload();
  await expect(ticket.heading).toContainText('Read before it went away');
  await expect(page.getByText('Written while it was away')).toBeVisible();
});
