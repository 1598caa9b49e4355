import type { Page } from '@playwright/test';
import { expect, signIn } from '../fixtures.ts';
import { holdings } from '../measure.ts';
import { test } from '../ownServer.ts';
import { TicketList } from '../pages/ticketList.ts';
import { PanelCalls } from '../panelCalls.ts';

const demo = { login: 'demo', password: 'demo' };

/** One way through the list: what it asks the panel for, and what the page holds at its end. */
async function walk(page: Page, url: string) {
  const list = new TicketList(page);
  const calls = new PanelCalls(page);
  const reply = page.getByRole('textbox', { name: 'Reply' });
  const isWhole = () => expect(list.table).toHaveAttribute('aria-busy', 'false');
  // By keyboard: a pointer left lying on a row would fetch its ticket ahead.
  const steps: [() => Promise<unknown>, () => Promise<unknown>][] = [
    [() => list.open(url), isWhole],
    [() => list.columnHead('Author').getByRole('link').press('Enter'), isWhole],
    [() => page.getByRole('link', { name: 'Next page' }).press('Enter'), isWhole],
    [() => list.statusChoice('Closed').press('Enter'), isWhole],
    [() => list.rows.first().getByRole('link').press('Enter'), () => expect(reply).toBeVisible()],
    [() => page.goBack(), isWhole],
  ];
  for (const [act, isDone] of steps) {
    await act();
    await isDone();
    await untilQuiet(calls);
  }
  const reads = calls.of('clientticket');
  return { reads, others: calls.all.filter((each) => each !== 'clientticket'), held: await holdings(page) };
}

async function untilQuiet(calls: PanelCalls): Promise<void> {
  let last = -1;
  const isSame = () => {
    const before = last;
    last = calls.all.length;
    return before === last;
  };
  await expect.poll(isSame, { intervals: [700] }).toBe(true);
}

test('20,000 tickets ask, draw and hold what 400 do', async ({ startServer, browser }) => {
  test.slow();
  const seen = [];
  for (const tickets of [400, 20_000]) {
    const server = await startServer({ env: { SEED_TICKETS: String(tickets) } });
    const context = await browser.newContext({ locale: 'en-GB' });
    await signIn(context, demo, server.url);
    seen.push(await walk(await context.newPage(), server.url));
    await context.close();
    await server.stop();
  }
  const [few, many] = seen;
  expect(many?.others.toSorted()).toEqual(few?.others.toSorted());
  // Of each of the five steps through the list: its page, and the next one where there was an idle moment for it.
  for (const { reads } of seen) expect(reads).toBeLessThanOrEqual(10);
  const share = (of: 'nodes' | 'listeners' | 'heap') => (many?.held[of] ?? 0) / (few?.held[of] ?? 1);
  const story = JSON.stringify(seen.map(({ held }) => held));
  // The rows are other ones: some have a mark more than others.
  expect(Math.abs(share('nodes') - 1), story).toBeLessThan(0.05);
  expect(Math.abs(share('listeners') - 1), story).toBeLessThan(0.05);
  expect(share('heap'), story).toBeLessThan(1.1);
});
