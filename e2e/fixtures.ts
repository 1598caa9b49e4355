import { test as base, expect } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { openSeeder } from '../stand-in/seedBuilders.ts';
import type { SeededCustomer, Seeder } from '../stand-in/seedBuilders.ts';
import { FaultProxy } from './faultProxy.ts';
import { watchBrowser } from './pageWatch.ts';
import type { PageWatch } from './pageWatch.ts';
import { dataDir, serverPort } from './place.ts';

interface TestOptions {
  /**
   * For how long what is sent or archived can be undone, where the test's customer has not chosen it; null: as long as
   * the app has it. Most tests are about something else and do not wait.
   */
  undoSeconds: number | null;
}

interface TestFixtures {
  /** What went wrong on any page of this test; a fault that the test provokes is announced with `allow`. */
  watch: PageWatch;
  /** A customer of this test alone. */
  customer: SeededCustomer;
  /** The page, with the customer signed in. */
  signedIn: Page;
  /** A proxy in front of the server; pages opened at its `url` go through it. */
  faultProxy: FaultProxy;
}

export const test = base.extend<TestFixtures & TestOptions, { seeder: Seeder }>({
  seeder: [
    async ({}, use) => {
      const seeder = openSeeder(dataDir);
      await use(seeder);
      seeder.close();
    },
    { scope: 'worker' },
  ],
  undoSeconds: [0, { option: true }],
  context: async ({ context, undoSeconds }, use) => {
    if (undoSeconds !== null) await context.addInitScript(answerUndo, undoSeconds);
    await use(context);
    // What is still under way through a route of the test is nobody's any more.
    for (const page of context.pages()) await page.unrouteAll({ behavior: 'ignoreErrors' });
    await context.unrouteAll({ behavior: 'ignoreErrors' });
  },
  watch: [
    async ({ browser, context: _opened }, use) => {
      const watch = watchBrowser(browser);
      await use(watch);
      watch.stop();
      expect(watch.faults(), 'nothing went wrong on the page').toEqual([]);
    },
    { auto: true },
  ],
  customer: async ({ seeder }, use) => {
    await use(seeder.customer({}));
  },
  signedIn: async ({ page, context, customer, baseURL }, use) => {
    await signIn(context, customer, baseURL ?? '');
    await use(page);
  },
  faultProxy: async ({}, use) => {
    const proxy = await FaultProxy.start(serverPort);
    await use(proxy);
    await proxy.close();
  },
});

export { expect };

/** In the page: a setting that nobody made is answered, and nothing is stored. */
export function answerUndo(seconds: number): void {
  const { getItem } = Object.getOwnPropertyDescriptors(Storage.prototype);
  Storage.prototype.getItem = function answered(key) {
    const value = getItem.value?.call(this, key) ?? null;
    return value === null && key.endsWith('.undo') ? JSON.stringify({ seconds }) : value;
  };
}

/** Opens a session for the browser as the sign-in page would, without driving it. */
export async function signIn(
  context: BrowserContext,
  customer: Pick<SeededCustomer, 'login' | 'password'>,
  origin: string,
): Promise<void> {
  const answer = await context.request.post(`${origin}/billmgr`, {
    headers: { 'X-Frontdesk': '1' },
    form: {
      func: 'auth',
      username: customer.login,
      password: customer.password,
      sok: 'ok',
      out: 'json',
      lang: 'en',
    },
  });
  expect(answer.ok()).toBe(true);
  expect(await answer.json()).not.toHaveProperty('doc.error');
}
