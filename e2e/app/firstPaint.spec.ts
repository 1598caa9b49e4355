import type { Page } from '@playwright/test';
import { expect, signIn, test } from '../fixtures.ts';
import { Shell } from '../pages/shell.ts';
import { SignInPage } from '../pages/signInPage.ts';
import { TicketList } from '../pages/ticketList.ts';

/** The app's own script never comes: what is seen is the page as served, with its starter. */
async function withoutApp(page: Page): Promise<void> {
  await page.route('**/assets/app-*.js', () => undefined);
}

const lightness = (page: Page) =>
  page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d');
    if (!context) throw new Error('There is no canvas');
    context.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
    context.fillRect(0, 0, 1, 1);
    return context.getImageData(0, 0, 1, 1).data[0] ?? 0;
  });

/** The words that are painted: not those in transparent ink, nor those that are hidden or clipped away. */
const seenWords = (page: Page) =>
  page.evaluate(() => {
    const isSeen = (element: Element, pseudo?: string) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !/(, |\/ )0\)$|^transparent$/.test(getComputedStyle(element, pseudo).color);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const seen: string[] = [];
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (parentElement && isSeen(parentElement) && textContent?.trim()) seen.push(textContent.trim());
    }
    for (const field of document.querySelectorAll('input')) {
      if (field.placeholder !== '' && isSeen(field, '::placeholder')) seen.push(field.placeholder);
    }
    return seen;
  });

test('C1 header, heading and table frame are there before any of the app is', async ({ signedIn }) => {
  await withoutApp(signedIn);
  await signedIn.goto('/tickets', { waitUntil: 'commit' });
  const list = new TicketList(signedIn);
  const shell = new Shell(signedIn);
  await expect(list.heading).toHaveText('Support tickets');
  await expect(shell.ticketsLink).toHaveAttribute('aria-current', 'page');
  await expect(list.table.getByRole('columnheader')).toHaveText([
    'Subject',
    'Last updated',
    'Waiting',
    'Author',
    'Status',
  ]);
  await expect(list.table).toHaveAttribute('aria-busy', 'true');
});

test('C1 rows push nothing: no layout shift until they are there and after', async ({
  signedIn,
  seeder,
  customer,
}) => {
  for (let count = 1; count <= 30; count += 1) seeder.ticket(customer, { subject: `Ticket ${count}.` });
  const list = new TicketList(signedIn);
  await list.open();
  await expect(list.ticket('Ticket 30.')).toBeVisible();
  const shift = await signedIn.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((entries) => {
          const shifts = entries.getEntries().map((entry) => Number(Reflect.get(entry, 'value')));
          resolve(shifts.reduce((sum, value) => sum + value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => setTimeout(() => resolve(0), 300));
      }),
  );
  expect(shift).toBe(0);
});

test('C1 a ticket opened by its address shows no list while it is on its way', async ({ signedIn }) => {
  await withoutApp(signedIn);
  await signedIn.goto('/tickets/5', { waitUntil: 'commit' });
  await expect(new Shell(signedIn).ticketsLink).toBeVisible();
  await expect(signedIn.locator('table')).toBeHidden();
});

test('C1 the sign-in shows nothing of the signed-in frame while it is on its way', async ({ page }) => {
  await withoutApp(page);
  await page.goto('/sign-in', { waitUntil: 'commit' });
  await expect(page.locator('header')).toBeAttached();
  await expect(page.locator('header')).toBeHidden();
});

test('C92 who chose dark finds the page dark before any of the app is there', async ({ signedIn }) => {
  await new TicketList(signedIn).open();
  await new Shell(signedIn).chooseColours('Dark');
  await withoutApp(signedIn);
  await signedIn.reload({ waitUntil: 'commit' });
  await expect(signedIn.locator('html')).toHaveAttribute('data-scheme', 'dark');
  await expect(new TicketList(signedIn).heading).toBeVisible();
  expect(await lightness(signedIn)).toBeLessThan(60);
});

test('C92 who chose light on a dark system finds the page light at once', async ({ signedIn }) => {
  await signedIn.emulateMedia({ colorScheme: 'dark' });
  await new TicketList(signedIn).open();
  expect(await lightness(signedIn)).toBeLessThan(60);
  await new Shell(signedIn).chooseColours('Light');
  await withoutApp(signedIn);
  await signedIn.reload({ waitUntil: 'commit' });
  await expect(new TicketList(signedIn).heading).toBeVisible();
  expect(await lightness(signedIn)).toBeGreaterThan(200);
});

test.describe('in Russian', () => {
  test.use({ locale: 'ru-RU' });

  test('C94 no English is seen while the Russian is on its way', async ({
    page,
    context,
    customer,
    baseURL,
  }) => {
    await signIn(context, customer, baseURL ?? '');
    await withoutApp(page);
    await page.goto('/tickets', { waitUntil: 'commit' });
    await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
    await expect(page.locator('table')).toBeVisible();
    expect(await seenWords(page)).toEqual([]);
  });

  test('C94 the page is Russian from the first render', async ({ page }) => {
    const door = new SignInPage(page);
    await door.open();
    await expect(door.heading).toHaveText('Вход');
  });
});
