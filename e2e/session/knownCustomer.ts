import type { Page } from '@playwright/test';

/** Until the panel has said who is signed in: from then on an ended session is a dialog over the page. */
export async function untilCustomerIsKnown(page: Page): Promise<void> {
  await page.waitForFunction(() => localStorage.getItem('frontdesk.session') !== null);
}
