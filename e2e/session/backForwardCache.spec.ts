import { chromium } from '@playwright/test';
import { expect, signIn, test } from '../fixtures.ts';
import { Shell } from '../pages/shell.ts';
import { SignInPage } from '../pages/signInPage.ts';
import { TicketList } from '../pages/ticketList.ts';

test('S014 a page out of the back-forward cache after the sign-out is the sign-in', async ({
  launchOptions,
  seeder,
  customer,
  baseURL,
}) => {
  seeder.ticket(customer, { subject: 'Seen before the sign-out' });
  const origin = baseURL ?? '';
  // Playwright switches this cache off; a customer's browser has it.
  const browser = await chromium.launch({
    ...launchOptions,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const context = await browser.newContext();
  await signIn(context, customer, origin);
  const page = await context.newPage();
  await new TicketList(page).open(origin);
  await expect(new TicketList(page).ticket('Seen before')).toBeVisible();
  await page.waitForFunction(() => localStorage.getItem('frontdesk.session') !== null);
  await page.evaluate(() => {
    window.addEventListener(
      'pageshow',
      ({ persisted }) => persisted && sessionStorage.setItem('came', 'back'),
    );
  });
  await page.goto(`${origin}/healthz`);
  const other = await context.newPage();
  await new TicketList(other).open(origin);
  await new Shell(other).signOut();
  await expect(new SignInPage(other).username).toBeVisible();
  await page.goBack();
  await expect(new SignInPage(page).username).toBeVisible();
  expect(await page.content()).not.toContain('Seen before');
  await browser.close();
});
