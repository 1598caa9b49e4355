import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { TicketPage } from '../pages/ticketPage.ts';

/** Every other one is an answer, so that each kind of entry is counted. */
const thread = (count: number) =>
  Array.from({ length: count }, (_, place) => ({
    from: place % 2 === 0 ? ('customer' as const) : ('staff' as const),
    body: `Message no. ${place + 1}: **all** is well, says \`df\`.`,
  }));

/** Elements and texts of the whole page. */
function countNodes(page: Page): Promise<number> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    let count = 0;
    while (walker.nextNode()) count += 1;
    return count;
  });
}

/** React tells whoever asks so of every commit, in the build that ships too. */
async function countCommits(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, {
      __REACT_DEVTOOLS_GLOBAL_HOOK__: {
        isDisabled: false,
        supportsFiber: true,
        inject: () => 1,
        onCommitFiberRoot: () => performance.mark('commit'),
        onCommitFiberUnmount: () => undefined,
        onPostCommitFiberRoot: () => undefined,
      },
    });
  });
}

/** Notes each change within the conversation from now on. */
async function watchThread(page: Page): Promise<void> {
  await page.getByRole('region', { name: 'Conversation' }).evaluate((section) => {
    new MutationObserver(() => performance.mark('thread changed')).observe(section, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    performance.clearMarks();
  });
}

const marks = (page: Page, name: string) =>
  page.evaluate((name) => performance.getEntriesByName(name).length, name);

test('C57 H050 a thread of 2,000 messages opens with no more nodes than one of 50, and is typed under without being drawn', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const short = seeder.ticket(customer, { messages: thread(50) });
  const long = seeder.ticket(customer, { messages: thread(2000) });
  await countCommits(signedIn);
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(short.id);
  await expect(ticketPage.entry('Message no. 50:')).toBeAttached();
  await expect(ticketPage.reply).toBeVisible();
  const nodesOfShort = await countNodes(signedIn);

  await ticketPage.open(long.id);
  await expect(ticketPage.entry('Message no. 2000:')).toBeAttached();
  await expect(ticketPage.reply).toBeVisible();
  await expect(ticketPage.entry('Message no. 1:')).toBeInViewport();
  expect(await countNodes(signedIn)).toBeLessThanOrEqual(nodesOfShort);
  await expect(ticketPage.entry('Message no. 1000:')).toHaveCount(0);
  // In their place for whoever listens, too: the first, a button for those at rest, the last.
  const showMore = ticketPage.thread.getByRole('button', { name: /^Show 1,9\d\d more messages$/ });
  await expect(showMore).toBeAttached();

  await ticketPage.reply.click();
  await ticketPage.reply.pressSequentially('A');
  await watchThread(signedIn);
  await ticketPage.reply.pressSequentially('nd so on');
  await expect(ticketPage.reply).toHaveValue('And so on');
  // One a key, and those for the note that the draft is kept.
  expect(await marks(signedIn, 'commit')).toBeLessThanOrEqual('nd so on'.length + 3);
  expect(await marks(signedIn, 'thread changed')).toBe(0);

  await showMore.click();
  await expect(signedIn.locator('article:focus')).toContainText(/Message no\. \d+0:/);
});

test('C57 the browser’s search finds what is far from the screen, and it is drawn there', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const messages = thread(2000).map((message, place) =>
    place === 1234 ? { ...message, body: 'Look for the *quince* here.' } : message,
  );
  const { id } = seeder.ticket(customer, { messages });
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  await expect(ticketPage.entry('Message no. 2000:')).toBeAttached();
  expect(await signedIn.evaluate(() => Reflect.apply(Reflect.get(window, 'find'), window, ['quince']))).toBe(
    true,
  );
  await expect(ticketPage.entry('Look for the quince here.')).toBeVisible();
  await expect(ticketPage.entry('Look for the quince here.').getByRole('emphasis')).toHaveText('quince');

  // What a search of the browser sends before it scrolls there.
  await ticketPage.open(id);
  await expect(ticketPage.entry('Message no. 2000:')).toBeAttached();
  await ticketPage.thread
    .getByText('Look for the *quince* here.')
    .dispatchEvent('beforematch', { bubbles: true });
  await expect(ticketPage.entry('Look for the quince here.')).toBeInViewport();

  // And the way of the wheel: drawn before it is seen.
  await signedIn.mouse.move(400, 400);
  await signedIn.mouse.wheel(0, 1200);
  await expect(ticketPage.entry('Message no. 1243:')).toBeInViewport();
});
