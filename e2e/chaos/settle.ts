import type { Locator, Page } from '@playwright/test';
import { NewTicketPage } from '../pages/newTicketPage.ts';
import { IncidentsPage } from '../pages/incidentsPage.ts';
import { everythingStored } from '../session/browserStorage.ts';
import { letPass } from '../tickets/settling.ts';
import type { Place } from './account.ts';
import { firstTicket } from './handling.ts';
import type { Person } from './house.ts';
import type { Plot } from './schedule.ts';
import { isUndecided, shownOn } from './screen.ts';
import type { Visit } from './visit.ts';
import { placeToReply } from './writing.ts';

/** How the app stores what it has begun and not decided. */
const openAct = /"name":"(held|sending|checking|reading|unknown|settling)"/;

/** Of one that is looked for by reading: how often that was done, and when last. */
const reading = /"tries":(\d+),"triedAt":(\d+)/g;
/** Before each reading, counted from the one before (scenarios §3, step 2). */
const pausesMs = [1_000, 3_000, 8_000, 20_000, 60_000];
/** Shorter than the patience with which a storage is met: a reading may begin at the step's start. */
const stepMs = 2_000;
const leastSteps = 12;
/** On a starved machine a lock or a store comes late. In real time, unlike the page's. */
const patienceMs = 15_000;

/** No fault any more: whatever is still open comes to its end, and is held against what is stored. */
export async function end(visit: Visit, { isLateSettled }: Plot): Promise<void> {
  const { house, people } = visit;
  house.proxy.spare();
  if (isLateSettled) house.release();
  await visit.observe();
  await visit.closeAll();
  const last = visit.person;
  // Whoever was there last first, still signed in.
  for (const person of people.toSorted((one) => (one === last ? -1 : 1))) {
    if (person !== last && person.account.isUntouched) continue;
    if (person !== last) await visit.changeTo(person);
    const shown = await settle(visit, person);
    house.release();
    person.account.audit(house.stored(person), shown);
  }
}

/** Goes to all places where something may be open, or stand unsent; gives all that their pages show. */
async function settle(visit: Visit, person: Person): Promise<string> {
  const { account, mark } = person;
  // Loaded once, as on a next visit; from there on by links.
  const page = await visit.goTo(0, '/tickets', firstTicket(mark));
  const shown = [await settleAt(visit, page, '/tickets')];
  if (account.hasBought) {
    await visit.moveTo(page, '/incidents', (opened) => new IncidentsPage(opened).buyButton);
    shown.push(await settleAt(visit, page, '/incidents'));
  }
  for (const place of account.openPlaces(visit.house.stored(person))) {
    await visit.moveTo(page, `/tickets/${place}`, shows(place));
    shown.push(await settleAt(visit, page, `/tickets/${place}`));
  }
  return shown.join('\n');
}

function shows(place: Place): (page: Page) => Locator {
  return place === 'new' ? (page) => new NewTicketPage(page).message : placeToReply;
}

/** All that the page shows once nothing is open on it any more. */
async function settleAt(visit: Visit, page: Page, path: string): Promise<string> {
  const { account } = visit;
  const place = path === '/tickets/new' ? 'new' : Number(path.split('/')[2]);
  const isSettled = async () =>
    !openAct.test(await everythingStored(page)) &&
    !(await isUndecided(page)) &&
    account.lost(visit.house.stored(visit.person), await shownOn(page), place).length === 0;
  const until = Date.now() + patienceMs;
  // What is open and not told of here is another page's to settle.
  const goesOn = async () => Date.now() < until && (await isUndecided(page));
  for (let step = 0; (step < leastSteps || (await goesOn())) && !(await isSettled()); step += 1) {
    await letPass(
      page,
      untilNextReading(await everythingStored(page), await page.evaluate(() => Date.now())),
    );
  }
  if (await isUndecided(page)) visit.breaches.push(`never decided: ${path}`);
  await visit.observePage(page);
  return `${await shownOn(page)}\n${await otherDrafts(page)}`;
}

/** What the drafts hold that stand beside the one in the form: each is taken up in its turn, which sends nothing. */
async function otherDrafts(page: Page): Promise<string> {
  const drafts = page.getByRole('button', { name: /^Go on with/ });
  const shown: string[] = [];
  for (const name of await drafts.allInnerTexts()) {
    const draft = page.getByRole('button', { name, exact: true });
    await draft.click();
    await draft.waitFor({ state: 'detached' });
    shown.push(await shownOn(page));
  }
  return shown.join('\n');
}

/**
 * Just until the next reading is due: a time that goes by while one is under way is one in which the app gives up. What
 * is overdue is being read, or is another customer's and waits for them.
 */
function untilNextReading(stored: string, now: number): number {
  const due = [...stored.matchAll(reading)]
    .map(([, tries, triedAt]) => Number(triedAt) + (pausesMs[Number(tries)] ?? 60_000) - now)
    .filter((ms) => ms > 0);
  return due.length === 0 ? stepMs : Math.min(...due) + 50;
}
