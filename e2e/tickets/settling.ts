import type { Locator, Page, Request } from '@playwright/test';
import { expect } from '../fixtures.ts';
import type { PageWatch } from '../pageWatch.ts';

/** A reply on its way to the panel, as the proxy sees it. */
export const replyRequest = /func=clientticket\.edit&[^ ]*&message=/;

/** The longest pause between the readings that follow a lost answer (scenarios §3, step 2), less a last few steps. */
const LONG_MS = 51_000;
/** Shorter than the patience with which a storage is met that does not answer: it may be asked at a step's beginning. */
const STEP_MS = 3_000;
const MAX_STEPS = 60;

/** What a line that breaks says in the console. */
export function allowBrokenLine(watch: PageWatch): void {
  watch.allow(/ERR_(CONNECTION_RESET|SOCKET_NOT_CONNECTED|EMPTY_RESPONSE|INVALID_HTTP_RESPONSE)/);
  watch.allow(/ERR_(CONTENT_LENGTH_MISMATCH|INCOMPLETE_CHUNKED_ENCODING)|50[234]/);
}

/** The page's clock, installed before, stands still from now on: nothing is given up for being slow. */
export async function stopClock(page: Page): Promise<void> {
  await storageAtRest(page);
  // Stopping means a jump; no further than the patience that anything under way is met with.
  const now = await page.evaluate(() => Date.now());
  await page.clock.pauseAt(now + 3_000);
}

/** Lets the pauses after a lost answer go by until the verdict is there; then the clock, stopped before, goes on. */
export async function waitOutPauses(page: Page, verdict: Locator): Promise<void> {
  const lastPause = page.getByText(lookedTimes(4));
  let isLast = false;
  for (let step = 0; step < MAX_STEPS && !(await verdict.isVisible()); step += 1) {
    const isLong: boolean = !isLast && (await lastPause.isVisible());
    await letPass(page, isLong ? LONG_MS : STEP_MS);
    isLast ||= isLong;
  }
  await page.clock.resume();
}

/**
 * Moves the stopped clock on, but not while anything is being stored or read: a time in which a minute goes by is one
 * in which the app gives up. Afterwards what that set going is over.
 */
export async function letPass(page: Page, ms: number): Promise<void> {
  const reads = { begun: 0, open: 0 };
  const begin = (request: Request) => {
    if (!isRead(request)) return;
    reads.begun += 1;
    reads.open += 1;
  };
  const end = (request: Request) => {
    if (isRead(request)) reads.open -= 1;
  };
  page.on('request', begin).on('requestfinished', end).on('requestfailed', end);
  await storageAtRest(page);
  await page.clock.runFor(ms);
  await untilAtRest(page, reads);
  page.off('request', begin).off('requestfinished', end).off('requestfailed', end);
}

/** Until nothing is under way and nothing has begun while that was found out. */
async function untilAtRest(page: Page, reads: { begun: number; open: number }): Promise<void> {
  let before;
  do {
    before = reads.begun;
    await storageAtRest(page);
    if (reads.open > 0) await expect.poll(() => reads.open).toBeLessThanOrEqual(0);
  } while (reads.begun !== before);
}

function isRead(request: Request): boolean {
  const body = request.postData() ?? '';
  return body.startsWith('func=') && !body.includes('&sok=');
}

/** Questions to storage and locks, one after the other: a chain of the app's that began before has come to its end. */
async function storageAtRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let times = 0; times < 10; times += 1) {
      await indexedDB.databases();
      await navigator.locks.query();
    }
  });
}

export function lookedTimes(times: number): string {
  return times === 1 ? 'Looked once so far' : `Looked ${times} times so far`;
}
