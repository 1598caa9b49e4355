import type { BrowserContext, Page, Request } from '@playwright/test';
import { expect } from '../fixtures.ts';
import { functionOf } from '../panelCalls.ts';

/** How often the panel has answered what is new. */
export function countPolls(context: BrowserContext): () => number {
  let count = 0;
  const note = (request: Request) => {
    if (functionOf(request) === 'notify') count += 1;
  };
  // An answer that was read in pieces to its end may be told of as failed.
  context.on('requestfinished', note).on('requestfailed', note);
  return () => count;
}

/** As if another tab lay over this one, or it were in front again. */
export async function setHidden(page: Page, isHidden: boolean): Promise<void> {
  await page.evaluate(
    (state) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => state === 'hidden' });
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    },
    isHidden ? 'hidden' : 'visible',
  );
}

/** Lets time go by until the panel has been asked for news once more, and has answered. */
export async function untilPolled(page: Page, polls: () => number): Promise<void> {
  const before = polls();
  const pass = async () => {
    await page.clock.runFor(15_000);
    return polls();
  };
  await expect.poll(pass, { intervals: [50] }).toBeGreaterThan(before);
}

/** What the page's live region says from now on, in order. */
export async function listenToLiveRegion(page: Page): Promise<() => Promise<readonly string[]>> {
  const heard = await page.evaluateHandle(() => {
    const said: string[] = [];
    const live = document.querySelector('[aria-live="polite"]');
    if (live) new MutationObserver(() => said.push(live.textContent)).observe(live, { childList: true });
    return said;
  });
  return async () => heard.jsonValue();
}
