import { expect, test } from '../fixtures.ts';
import { TicketPage } from '../pages/ticketPage.ts';

const lines = (count: number, word: string) =>
  Array.from({ length: count }, (_, line) => `${word} ${line + 1}`).join('\n');

test('C56 C57 long messages and quotes are folded, and what is searched for or tabbed to within unfolds them', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const quoted = `${lines(30, '> quoted')}\n\nMy words below it.`;
  const { id } = seeder.ticket(customer, {
    messages: [
      { from: 'customer', body: lines(200, 'log line').replace('log line 150', '**log line 150**') },
      { from: 'staff', body: quoted },
      { from: 'customer', body: `${lines(80, 'more')}\n\n[the end](https://example.com/end)` },
    ],
  });
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  const log = ticketPage.entry('log line 1');
  const showAll = log.getByRole('button', { name: 'Show all of the message' });
  await expect(showAll).toHaveAttribute('aria-expanded', 'false');
  const folded = (await log.boundingBox())?.height ?? 0;
  expect(folded).toBeLessThan(600);
  await showAll.click();
  await expect(log.getByRole('button', { name: 'Show less' })).toHaveAttribute('aria-expanded', 'true');
  expect((await log.boundingBox())?.height).toBeGreaterThan(4000);
  await log.getByRole('button', { name: 'Show less' }).click();
  await expect(showAll).toBeInViewport();

  const quote = ticketPage.entry('My words below it.');
  await expect(quote.getByText('My words below it.')).toBeInViewport();
  await quote.getByRole('button', { name: 'Show all of the quote' }).click();
  expect((await quote.boundingBox())?.height).toBeGreaterThan(600);

  // As the browser's search does with what it has found.
  const found = log.getByText('log line 150', { exact: true });
  await found.evaluate((words) => words.scrollIntoView({ block: 'center' }));
  await expect(log.getByRole('button', { name: 'Show less' })).toBeAttached();
  await expect(found).toBeInViewport();

  const last = ticketPage.entry('more 80');
  await last.getByRole('link', { name: 'the end' }).focus();
  await expect(last.getByRole('button', { name: 'Show less' })).toBeAttached();
  await expect(last.getByRole('link', { name: 'the end' })).toBeInViewport();
});

test('C56 one message has an address of its own, and the newest is one press away', async ({
  signedIn,
  context,
  customer,
  seeder,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const messages = Array.from({ length: 200 }, (_, place) => ({
    from: 'customer' as const,
    body: `Message no. ${place + 1}.\n\n\`\`\`sh\ndf -h # ${place}\n\`\`\``,
  }));
  const { id, messageIds } = seeder.ticket(customer, { messages });
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  const toNewest = signedIn.getByRole('button', { name: 'To the newest message' });
  const newest = ticketPage.entry('Message no. 200.');
  await toNewest.click();
  await expect(newest).toBeFocused();
  await expect(newest).toBeInViewport();
  await expect(toNewest).toHaveCount(0);

  await newest.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(ticketPage.announced('Copied')).toBeAttached();
  expect(await signedIn.evaluate(() => navigator.clipboard.readText())).toBe('df -h # 199');
  await newest.getByRole('button', { name: 'Copy the link to this message' }).click();
  await expect(ticketPage.announced('The link to this message is copied')).toBeAttached();
  const address = await signedIn.evaluate(() => navigator.clipboard.readText());
  expect(address).toBe(`${new URL(signedIn.url()).origin}/tickets/${id}#message-${messageIds[199]}`);

  // Opened elsewhere, loaded again, and by way of the list.
  const middle = ticketPage.entry('Message no. 100.');
  await signedIn.goto(`/tickets/${id}#message-${messageIds[99]}`);
  await expect(middle).toBeFocused();
  await expect(middle).toBeInViewport();
  await signedIn.reload();
  await expect(middle).toBeFocused();
  await expect(middle).toBeInViewport();
  await signedIn.getByRole('link', { name: 'Back to the list' }).click();
  await signedIn.goBack();
  await expect(middle).toBeFocused();
  // What leads to no message moves nobody.
  await signedIn.goto(`/tickets/${id}#message-%E0%A4%A`);
  await signedIn.reload();
  await expect(ticketPage.entry('Message no. 1.')).toBeInViewport();
});
