import { expect, test } from '../fixtures.ts';
import { countCalls, holdings } from '../measure.ts';
import { TicketList } from '../pages/ticketList.ts';
import { TicketPage } from '../pages/ticketPage.ts';
import { PanelCalls } from '../panelCalls.ts';

// What the list is held to, counted rather than timed (issue 4, "Held to").

const MAX_CALLS = 20_000;
const MAX_LEFT_BYTES = 10 * 1024;

test('at most 20,000 functions are called before rows of a page of 50 are there; the others follow at once', async ({
  signedIn,
  customer,
  seeder,
}) => {
  for (let number = 1; number <= 60; number += 1) seeder.ticket(customer, { subject: `No. ${number}` });
  await signedIn.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (document.querySelector('tbody a') === null) return;
      observer.disconnect();
      // oxlint-disable-next-line no-debugger -- here the count is taken, before anything else can run
      debugger;
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  const list = new TicketList(signedIn);
  const calls = await countCalls(signedIn, () => list.open());
  await expect(list.rows).toHaveCount(50);
  expect(calls, `${calls} calls`).toBeLessThanOrEqual(MAX_CALLS);
  expect(calls).toBeGreaterThan(1000);
});

test('fifty times open and back leave no node, no listener and at most 10 KiB a cycle behind', async ({
  signedIn,
  customer,
  seeder,
}) => {
  test.slow(); // Seventy times open and back.
  const subjects = Array.from({ length: 5 }, (_, index) => `Opened again ${index}.`);
  for (const subject of subjects) {
    seeder.ticket(customer, { subject, messages: [{ from: 'customer', body: 'Words' }] });
  }
  const list = new TicketList(signedIn);
  await list.open();
  const openAndBack = async (times: number) => {
    for (let time = 0; time < times; time += 1) {
      // Now another ticket than before, now the same.
      await list.ticket(subjects[Math.floor(time / 2) % subjects.length] ?? '').click();
      await expect(new TicketPage(signedIn).entry('Words')).toBeVisible();
      await signedIn.goBack();
      await expect(list.ticket('Opened again 0.')).toBeVisible();
    }
  };
  // The engine's own notes on the code that runs are made in the first times.
  await openAndBack(20);
  const before = await holdings(signedIn);
  await openAndBack(50);
  let after = before;
  // Storage that is just being written has listeners of its own: left behind is what does not go.
  const leftBehind = async () => {
    after = await holdings(signedIn);
    return [Math.max(0, after.nodes - before.nodes), Math.max(0, after.listeners - before.listeners)];
  };
  await expect.poll(leftBehind, 'nodes and listeners').toEqual([0, 0]);
  const story = `${JSON.stringify(before)} → ${JSON.stringify(after)}`;
  expect((after.heap - before.heap) / 50, story).toBeLessThanOrEqual(MAX_LEFT_BYTES);
});

test('Back from a ticket shows the rows in the very next frame, and asks for nothing', async ({
  signedIn,
  customer,
  seeder,
}) => {
  for (let number = 1; number <= 50; number += 1) seeder.ticket(customer, { subject: `No. ${number}.` });
  const list = new TicketList(signedIn);
  await list.open();
  await list.ticket('No. 7.').click();
  await expect(new TicketPage(signedIn).heading).toContainText('No. 7.');
  const calls = new PanelCalls(signedIn);
  const seen = await signedIn.evaluate(
    () =>
      new Promise((resolve) => {
        const look = () => {
          const table = document.querySelector('table');
          const links = [...document.querySelectorAll('tbody a')];
          resolve({
            isBusy: table?.getAttribute('aria-busy'),
            rows: links.filter((link) => link.checkVisibility()).length,
          });
        };
        addEventListener('popstate', () => requestAnimationFrame(look), { once: true });
        history.back();
      }),
  );
  expect(seen).toEqual({ isBusy: 'false', rows: 50 });
  expect(calls.all).toEqual([]);
});

test('a list that nobody waits for any more is called off: by another order, and by leaving', async ({
  signedIn,
  customer,
  seeder,
  faultProxy,
  watch,
}) => {
  watch.allow(/ERR_ABORTED/);
  seeder.ticket(customer, { subject: 'Stays in sight' });
  const list = new TicketList(signedIn);
  await list.open(faultProxy.url);
  await expect(list.ticket('Stays in sight')).toBeVisible();
  const answer = Promise.withResolvers<void>();
  faultProxy.strike(/p_col=%2B/, { at: 'holdRequest', until: answer.promise }, 2);
  const calledOff = (by: RegExp) =>
    signedIn.waitForEvent('requestfailed', (request) => by.test(request.postData() ?? ''));
  const bySubject = calledOff(/p_col=%2Bname/);
  await list.sortBy('Subject');
  await list.sortBy('Author');
  expect((await bySubject).failure()?.errorText).toBe('net::ERR_ABORTED');
  const byAuthor = calledOff(/p_col=%2Bcreate_user/);
  await list.ticket('Stays in sight').click();
  expect((await byAuthor).failure()?.errorText).toBe('net::ERR_ABORTED');
  answer.resolve();
});
