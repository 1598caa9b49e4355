import type { Page } from '@playwright/test';

/** Until the panel has said who is signed in: from then on an ended session is a dialog over the page. */
export async function untilCustomerIsKnown(page: Page): Promise<void> {
  await page.waitForFunction(() => localStorage.getItem('frontdesk.session') !== null);
  // And what is asked for by itself right after has been answered: else that would meet the ended session first.
  await page.waitForLoadState('networkidle');
}
