import type { Locator, Page, Request } from '@playwright/test';
import { expect } from '../fixtures.ts';
import type { PageWatch } from '../pageWatch.ts';

/** A reply on its way to the panel, as the proxy sees it. */
export const replyRequest = /func=clientticket\.edit&[^ ]*&message=/;

/** Pauses between the readings that follow a lost answer (scenarios §3, step 2); the last one goes on where reading fails. */
const pausesMs = [1_000, 3_000, 8_000, 20_000, 60_000, 60_000];

/** What a line that breaks says in the console. */
export function allowBrokenLine(watch: PageWatch): void {
  watch.allow(/ERR_(CONNECTION_RESET|SOCKET_NOT_CONNECTED|EMPTY_RESPONSE|INVALID_HTTP_RESPONSE)/);
  watch.allow(/ERR_(CONTENT_LENGTH_MISMATCH|INCOMPLETE_CHUNKED_ENCODING)|50[234]/);
}

/** The page's clock, installed before, stands still from now on: nothing is given up for being slow. */
export async function stopClock(page: Page): Promise<void> {
  await storageAtRest(page);
  // Stopping means a jump; no further than the patience that anything under way is met with.
  await page.clock.pauseAt(Date.now() + 3_000);
}

/** Lets the pauses after a lost answer go by until the verdict is there; then the clock, stopped before, goes on. */
export async function waitOutPauses(page: Page, verdict: Locator): Promise<void> {
  for (const pauseMs of pausesMs) {
    if (await verdict.isVisible()) break;
    await letPass(page, pauseMs);
  }
  await page.clock.resume();
}

/**
 * Moves the stopped clock on, but not while anything is being stored or read: a time in which a minute goes by is one
 * in which the app gives up. Afterwards what that set going is over.
 */
export async function letPass(page: Page, ms: number): Promise<void> {
  const open = new Set<Request>();
  const begin = (request: Request) => open.add(request);
  const end = (request: Request) => open.delete(request);
  page.on('request', begin).on('requestfinished', end).on('requestfailed', end);
  await storageAtRest(page);
  await page.clock.runFor(ms);
  await storageAtRest(page);
  await expect.poll(() => open.size).toBe(0);
  await storageAtRest(page);
  page.off('request', begin).off('requestfinished', end).off('requestfailed', end);
}

/** Questions to the storage, one after the other: a chain of the app's that began before has come to its end. */
async function storageAtRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let times = 0; times < 20; times += 1) await indexedDB.databases();
  });
}

export function lookedTimes(times: number): string {
  return times === 1 ? 'Looked once so far' : `Looked ${times} times so far`;
}
