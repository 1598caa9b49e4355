import type { BrowserContext, Page, Request } from '@playwright/test';
import { expect } from '../fixtures.ts';
import { functionOf } from '../panelCalls.ts';

type Polls = (() => number) & { isOpen(): boolean };

/** How often the panel has answered what is new, and whether it is being asked. */
export function countPolls(context: BrowserContext): Polls {
  let begun = 0;
  let count = 0;
  const isPoll = (request: Request) => functionOf(request) === 'notify';
  context.on('request', (request) => void (begun += isPoll(request) ? 1 : 0));
  const end = (request: Request) => void (count += isPoll(request) ? 1 : 0);
  // An answer that was read in pieces to its end may be told of as failed.
  context.on('requestfinished', end).on('requestfailed', end);
  return Object.assign(() => count, { isOpen: () => begun > count });
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
export async function untilPolled(page: Page, polls: Polls): Promise<void> {
  const before = polls();
  const pass = async () => {
    // Not while the panel is being asked: it would be given up for being slow.
    if (!polls.isOpen()) await page.clock.runFor(15_000);
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
