import type { Locator, Page } from '@playwright/test';
import { expect } from '../fixtures.ts';
import { Archiving } from '../pages/archiving.ts';
import { IncidentsPage } from '../pages/incidentsPage.ts';
import { Shell } from '../pages/shell.ts';
import { SignInPage } from '../pages/signInPage.ts';
import { TicketList } from '../pages/ticketList.ts';
import { purchaseRequest } from '../incidents/incidentCalls.ts';
import { archiveRequest } from '../tickets/archivable.ts';
import { prepare, troubleOf } from './faults.ts';
import type { At, Deed, Sent } from './schedule.ts';
import type { Visit } from './visit.ts';
import { outcome } from './writing.ts';

type Of<Name extends Deed['do']> = Extract<Deed, { do: Name }>;

/** Buys `n` incidents: each step another number, so that the ledger tells which one it was. */
export async function buy(visit: Visit, { tab, fate, isTwice }: At & Sent, n: number): Promise<void> {
  const page = await visit.goTo(tab, '/incidents', (opened) => new IncidentsPage(opened).buyButton);
  const incidents = new IncidentsPage(page);
  await incidents.ask(n);
  const goOn = await prepare(visit, fate, purchaseRequest);
  visit.account.pressedBuy(n, troubleOf(fate));
  await (isTwice ? incidents.confirmButton.dblclick() : incidents.confirmButton.click());
  await goOn();
  await outcome(page, fate);
}

/** Selects tickets on the list and archives them. */
export async function archive(visit: Visit, { tab, tickets, fate, isHurried }: Of<'archive'>): Promise<void> {
  const page = await visit.goTo(tab, '/tickets', (opened) => new Archiving(opened).pageBox);
  const archiving = new Archiving(page);
  const ids = await presentOf(
    archiving,
    tickets.flatMap((index) => visit.person.tickets[index] ?? []),
  );
  if (ids.length === 0) return;
  await archiving.select(...ids);
  const toldBefore = accountsIn(await mainText(archiving));
  const goOn = await prepare(visit, fate, archiveRequest);
  visit.account.pressedArchive(ids);
  await archiving.archive.click();
  const confirm = archiving.dialog.getByRole('button', { name: /^Archive \d/ });
  if (await archiving.dialog.isVisible()) {
    if (await confirm.isVisible()) await confirm.click();
    else
      await archiving.dialog
        .getByRole('button', { name: /Cancel|Close/ })
        .first()
        .click();
  }
  if (isHurried && (await archiving.now.isVisible())) await archiving.now.click();
  await goOn();
  await outcome(page, fate);
  await hearAccount(visit, archiving, { ids, toldBefore });
}

/** Narrows the list by a word; every row that is left has to hold it, and be the customer's own. */
export async function search(visit: Visit, { tab }: At): Promise<void> {
  const { mark } = visit.person;
  const list = new TicketList(await visit.goTo(tab, '/tickets', firstTicket(mark)));
  await list.searchBox.fill('asked 2');
  await expect(list.rows)
    .toHaveCount(1, { timeout: 2_000 })
    .catch(() => undefined);
  for (const subject of await list.subjects()) {
    if (!subject.includes(mark)) visit.breaches.push(`in the list of ${mark}: ${subject}`);
  }
  await list.searchBox.fill('');
}

/** Signs out, or finds the session ended; then `next` sits before the screen, and signs in. */
export async function leave(visit: Visit, { tab, how, next }: Of<'leave'>): Promise<void> {
  const { person, house } = visit;
  const page = await visit.goTo(tab, '/tickets', firstTicket(person.mark));
  if (how === 'sessionEnds') house.seeder.endSessions(person.customer);
  else await signOut(visit, page, how);
  const [first, second] = visit.people;
  visit.person = next === 0 ? first : second;
  await page.goto(house.url + '/tickets', { waitUntil: 'commit' });
  await visit.until(page, firstTicket(visit.person.mark)(page));
  if (visit.person === person) return;
  for (const { page: open } of visit.openTabs()) {
    await expect(open.locator('body'), `${person.mark} has left the screen`).not.toContainText(person.mark);
  }
}

async function signOut(visit: Visit, page: Page, how: 'keep' | 'drop'): Promise<void> {
  await new Shell(page).signOut();
  const door = new SignInPage(page);
  const answer = page.getByRole('button', {
    name: how === 'keep' ? 'Sign out and keep' : 'Sign out and delete',
  });
  await answer.or(door.submit).first().waitFor();
  if (await answer.isVisible()) {
    if (how === 'drop') visit.account.gaveUp();
    await answer.click();
  }
  await door.submit.waitFor();
}

/** The customer's list is there: or what it says where it is empty. */
export function firstTicket(mark: string): (page: Page) => Locator {
  return (page) => new TicketList(page).ticket(mark).or(page.getByText('No tickets yet')).first();
}

async function presentOf(archiving: Archiving, ids: readonly number[]): Promise<number[]> {
  const there = await Promise.all(ids.map(async (id) => ((await archiving.box(id).isVisible()) ? id : null)));
  return there.filter((id) => id !== null);
}

/** What is said of this archive: told of all of them together, or of each that stayed by its name. */
async function hearAccount(
  { house, person, account }: Visit,
  archiving: Archiving,
  { ids, toldBefore }: { ids: number[]; toldBefore: string[] },
): Promise<void> {
  const before = house.stored(person);
  // Accounts of earlier ones may stand there, too.
  const told = accountsIn(await mainText(archiving)).filter((title) => !toldBefore.includes(title));
  const after = house.stored(person);
  const archived = told.some((title) => Number(/^(\d+) tickets? archived$/.exec(title)?.[1]) === ids.length);
  const isNone = told.some((title) => Number(/^None archived, (\d+) stayed/.exec(title)?.[1]) === ids.length);
  const hear = (says: 'archived' | 'notArchived') =>
    account.heard(
      ids.map((id) => ({ says, id })),
      before,
      after,
    );
  if (archived) hear('archived');
  if (isNone && !archived) hear('notArchived');
}

/** The titles of the accounts that stand above the list. */
function accountsIn(text: string): string[] {
  return text.split('\n').filter((line) => /^(\d+ tickets? archived$|None archived, )/.test(line));
}

function mainText({ page }: Archiving): Promise<string> {
  return page.getByRole('main').innerText();
}
