import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { TicketList } from '../pages/ticketList.ts';

const MAX_BYTES = 90 * 1024; // design §3, "First load"

const fourRequests = [
  expect.stringMatching(/^\/assets\/app-[\w-]+\.js$/),
  expect.stringMatching(/^\/assets\/starter-[\w-]+\.js$/),
  '/billmgr',
  '/tickets',
];

interface Loaded {
  path: string;
  /** As it came over the line, without its head. */
  bytes: number;
  /** 0 where it came out of the browser's cache. */
  transferred: number;
}

/** Opens the list and gives what was asked for before its rows were on the screen, in order. */
async function loadUntilRows(page: Page): Promise<Loaded[]> {
  await page.goto('/tickets');
  await expect(page.locator('tbody').getByRole('link').first()).toBeVisible();
  return page.evaluate(() => {
    const rowsAt = performance.getEntriesByName('rows painted')[0]?.startTime;
    if (rowsAt === undefined) throw new Error('No rows were painted');
    return [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .filter(({ startTime }) => startTime < rowsAt)
      .toSorted((one, other) => one.startTime - other.startTime)
      .map(({ name, encodedBodySize, transferSize }) => ({
        path: new URL(name).pathname,
        bytes: encodedBodySize,
        transferred: transferSize,
      }));
  });
}

/**
 * The browser has had nothing to do, and what that set going has had its turn, too. On a busy machine the pulse of the
 * rows to come leaves it no idle moment: then the app's own work begins after two seconds.
 */
async function idleTwice(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let times = 0; times < 2; times += 1)
      await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2500 }));
  });
}

test.beforeEach(async ({ signedIn, customer, seeder }) => {
  for (let number = 1; number <= 3; number += 1) seeder.ticket(customer, { subject: `No. ${number}` });
  await signedIn.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (document.querySelector('tbody a') === null) return;
      observer.disconnect();
      // The frame that paints them begins.
      requestAnimationFrame(() => performance.mark('rows painted'));
    });
    observer.observe(document, { childList: true, subtree: true });
    new PerformanceObserver((entries) => {
      for (const _ of entries.getEntries()) performance.mark('layout shift');
    }).observe({ type: 'layout-shift', buffered: true });
  });
});

test('the rows take four requests: page, starter, app, list; no font and no sheet', async ({ signedIn }) => {
  const loaded = await loadUntilRows(signedIn);
  expect(loaded.map(({ path }) => path).toSorted()).toEqual(fourRequests);
});

test('however long the list takes, nothing else is asked for before its rows', async ({
  signedIn,
  faultProxy,
}) => {
  const answer = Promise.withResolvers<void>();
  faultProxy.strike(/func=clientticket&/, { at: 'holdRequest', until: answer.promise });
  const asked: string[] = [];
  signedIn.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const list = new TicketList(signedIn);
  await list.open(faultProxy.url);
  await expect(signedIn.getByRole('button', { name: 'Sign out' })).toBeVisible();
  await idleTwice(signedIn);
  expect(asked.toSorted()).toEqual(fourRequests);
  answer.resolve();
  await expect(list.ticket('No. 1')).toBeVisible();
});

test('the rows take at most 90 KiB beside their own data', async ({ signedIn }) => {
  const loaded = await loadUntilRows(signedIn);
  const code = loaded.filter(({ path }) => path !== '/billmgr');
  const bytes = code.reduce((sum, each) => sum + each.bytes, 0);
  expect(bytes, JSON.stringify(code)).toBeLessThanOrEqual(MAX_BYTES);
  expect(bytes).toBeGreaterThan(10_000);
});

test('the list is asked for by the starter, while the app is still on its way', async ({ signedIn }) => {
  await signedIn.route('**/assets/app-*.js', () => undefined);
  const asked = signedIn.waitForRequest((request) => request.url().endsWith('/billmgr'));
  await signedIn.goto('/tickets', { waitUntil: 'commit' });
  expect((await asked).postData()).toMatch(/^func=clientticket&/);
});

test('the app takes over the starter’s answer and asks for the list no second time', async ({ signedIn }) => {
  const asked: string[] = [];
  signedIn.on('request', (request) => asked.push(request.postData() ?? ''));
  await loadUntilRows(signedIn);
  expect(asked.filter((body) => body.startsWith('func=clientticket&'))).toHaveLength(1);
});

test('the rows have their styles without a sheet of their own, and nothing is pushed by them', async ({
  signedIn,
}) => {
  await loadUntilRows(signedIn);
  await idleTwice(signedIn);
  expect(await signedIn.evaluate(() => performance.getEntriesByName('layout shift').length)).toBe(0);
  const row = new TicketList(signedIn).row('No. 1');
  await expect(row.getByRole('cell').first()).toHaveCSS('white-space-collapse', 'collapse');
  await expect(row.getByRole('cell').first()).toHaveCSS('text-wrap-mode', 'nowrap');
  expect((await row.boundingBox())?.height).toBeLessThan(80);
});

test('what has a name by its content is kept for good, compressed by brotli; the page is asked for anew', async ({
  signedIn,
}) => {
  const answers: { path: string; headers: Record<string, string> }[] = [];
  signedIn.on('response', (response) =>
    answers.push({ path: new URL(response.url()).pathname, headers: response.headers() }),
  );
  await loadUntilRows(signedIn);
  const assets = answers.filter(({ path }) => path.startsWith('/assets/'));
  expect(assets.length).toBeGreaterThanOrEqual(2);
  for (const { path, headers } of assets) {
    expect(headers, path).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'br',
    });
  }
  const page = answers.find(({ path }) => path === '/tickets');
  expect(page?.headers).toMatchObject({
    'cache-control': 'no-cache',
    etag: expect.stringMatching(/^"|^W\//),
  });
});

test('a second visit takes nothing of the app over the line again', async ({ signedIn }) => {
  await loadUntilRows(signedIn);
  const again = await loadUntilRows(signedIn);
  const assets = again.filter(({ path }) => path.startsWith('/assets/'));
  expect(assets).toHaveLength(2);
  expect(assets.map(({ transferred }) => transferred)).toEqual([0, 0]);
  const page = again.find(({ path }) => path === '/tickets');
  // A head that says 304 and nothing behind it.
  expect(page?.transferred).toBeLessThan(1000);
});

test.describe('in Russian and dark', () => {
  test.use({ locale: 'ru-RU', colorScheme: 'dark' });

  test('the rows take one request more, for the words', async ({ signedIn }) => {
    const loaded = await loadUntilRows(signedIn);
    expect(loaded.map(({ path }) => path).toSorted()).toEqual([
      fourRequests[0],
      expect.stringMatching(/^\/assets\/ru-[\w-]+\.js$/),
      ...fourRequests.slice(1),
    ]);
  });
});
