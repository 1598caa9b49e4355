import type { Browser } from '@playwright/test';
import { letPass } from '../tickets/settling.ts';
import type { PageWatch } from '../pageWatch.ts';
import type { House } from './house.ts';
import { archive, buy, leave, search } from './handling.ts';
import { mayKeepConnections } from './schedule.ts';
import type { Plot, Step } from './schedule.ts';
import { end } from './settle.ts';
import { Visit } from './visit.ts';
import { draft, endHold, insist, rest, send, write } from './writing.ts';

/** Where runs are played, one after the other. */
export interface Stage {
  browser: Browser;
  house: House;
  /** Watches every page of the browser. */
  watch: PageWatch;
}

export interface Run {
  /** What the screen said as a fact, and was held against what is stored. */
  told: string[];
  /** What was not so, in words; empty is a good run. */
  breaches: string[];
  /** Steps that could not be taken as things stood, and why. */
  missed: string[];
}

/** Plays the plot with a browser of its own, lets everything settle, and holds it against what is stored. */
export async function playRun({ browser, house, watch }: Stage, plot: Plot): Promise<Run> {
  const context = await browser.newContext();
  const visit = new Visit(context, house, watch);
  house.proxy.keepsConnections = mayKeepConnections(plot);
  const missed: string[] = [];
  try {
    await visit.begin(plot);
    for (const step of plot.steps) {
      await take(visit, step).catch((error: unknown) =>
        missed.push(`${step.n}. ${step.do}: ${firstLine(error)}`),
      );
      await visit.observe();
    }
    await end(visit, plot);
  } catch (error) {
    visit.breaches.push(`no way on: ${firstLine(error)}`);
  } finally {
    house.release();
    house.proxy.spare();
    await context.close();
  }
  return { told: visit.people.flatMap(({ account }) => [...account.told]), breaches: visit.faults(), missed };
}

/** Of what is open already: where nothing is, there is nothing to press, to wait for or to end. */
const ofOpenTab: ReadonlySet<Step['do']> = new Set([
  'press',
  'insist',
  'undo',
  'hurry',
  'look',
  'reload',
  'close',
  'crash',
]);

async function take(visit: Visit, step: Step): Promise<void> {
  const { n } = step;
  if ('tab' in step && ofOpenTab.has(step.do) && !visit.isOpen(step.tab)) return;
  switch (step.do) {
    case 'write':
      if ((await write(visit, step, n)) && step.rests) await rest(visit, step.tab);
      return;
    case 'reply':
      if (await write(visit, step, n)) await send(visit, step);
      return;
    case 'press':
      return send(visit, step);
    case 'insist':
      return insist(visit, step);
    case 'create':
      await draft(visit, step.tab, n);
      if (step.rests) await rest(visit, step.tab);
      return step.isSent ? send(visit, step) : undefined;
    case 'buy':
      return buy(visit, step, n);
    case 'archive':
      return archive(visit, step);
    case 'search':
      return search(visit, step);
    case 'undo':
    case 'hurry':
      return endHold(visit, step.tab, step.do);
    case 'look':
      return lookNow(visit, step.tab);
    case 'reload':
    case 'close':
    case 'crash':
      return endPage(visit, step.tab, step.do);
    case 'leave':
      return leave(visit, step);
    case 'support':
      return void visit.house.seeder.staffReply(visit.person.tickets[step.ticket] ?? 0, 'Support answers');
    case 'wait':
      for (const { page } of visit.openTabs().slice(0, 1)) await letPass(page, step.ms);
      return;
    case 'readsBreak':
      return visit.house.proxy.strike(/func=clientticket[&.](?!.*sok=)/, { at: 'beforeAnswer' }, step.times);
    case 'release':
      return visit.house.release();
    case 'killServer':
      return visit.house.kill();
  }
}

async function lookNow(visit: Visit, tab: number): Promise<void> {
  const button = (await visit.tab(tab)).getByRole('button', { name: 'Look now' }).first();
  if (await button.isVisible()) await button.click();
}

async function endPage(visit: Visit, tab: number, how: 'reload' | 'close' | 'crash'): Promise<void> {
  const page = await visit.tab(tab);
  if (how === 'reload') {
    for (const { account } of visit.people) account.pageEnded(tab);
    await page.reload({ waitUntil: 'commit' });
    return visit.until(page, page.getByRole('main'));
  }
  if (how === 'crash') {
    const crashed = page.waitForEvent('crash');
    const session = await visit.context.newCDPSession(page);
    session.send('Page.crash').catch(() => {});
    await crashed;
  }
  visit.forget(tab);
  await page.close();
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n').slice(0, 6).join(' ');
}
