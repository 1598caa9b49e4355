import type { BrowserContext, Locator, Page } from '@playwright/test';
import { answerUndo, expect, signIn } from '../fixtures.ts';
import { SignInPage } from '../pages/signInPage.ts';
import type { PageWatch } from '../pageWatch.ts';
import type { Account } from './account.ts';
import type { House, Person } from './house.ts';
import type { Plot } from './schedule.ts';
import { claimsOn } from './screen.ts';

/** Faults of the line and of the server are the plot's own; all else that a page complains of is a breach. */
export const provoked =
  /ERR_(CONNECTION_|SOCKET_NOT_|EMPTY_RESPONSE|INVALID_HTTP|CONTENT_LENGTH|INCOMPLETE_CHUNKED|INTERNET_DISCONNECTED|NETWORK_CHANGED)|\b(413|429|50[234])\b/;

/** How long a page may take to show what is asked for. */
const patienceMs = 4_000;

/** One browser's visit: two tabs at most, one session, and whoever is signed in. */
export class Visit {
  readonly context: BrowserContext;
  readonly house: House;
  readonly people: readonly [Person, Person];
  /** Whoever sits before the screen. */
  person: Person;
  readonly breaches: string[] = [];
  readonly #tabs: (Page | null)[] = [null, null];
  readonly #watch: PageWatch;
  readonly #faultsBefore: number;

  constructor(context: BrowserContext, house: House, watch: PageWatch) {
    this.context = context;
    this.house = house;
    this.people = house.people();
    [this.person] = this.people;
    this.#watch = watch;
    this.#faultsBefore = watch.faults().length;
  }

  get account(): Account {
    return this.person.account;
  }

  async begin({ undoSeconds }: Plot): Promise<void> {
    this.context.setDefaultTimeout(patienceMs);
    await this.context.clock.install();
    await this.context.addInitScript(answerUndo, undoSeconds);
    await signIn(this.context, this.person.customer, this.house.url);
    await this.context.exposeBinding('tellMixed', (_source, where: string) => {
      this.breaches.push(`both customers on one page: ${where}`);
    });
    await this.context.addInitScript(
      watchForBoth,
      this.people.map(({ mark }) => mark),
    );
  }

  /** Another one sits down before the screen, and signs in without being shown the door. */
  async changeTo(person: Person): Promise<void> {
    await this.closeAll();
    this.person = person;
    await this.context.clearCookies();
    await signIn(this.context, person.customer, this.house.url);
  }

  /** The tab's page, opened where it is not. */
  async tab(index: number): Promise<Page> {
    const open = this.#tabs[index];
    if (open) return open;
    const page = await this.context.newPage();
    this.#tabs[index] = page;
    return page;
  }

  async closeAll(): Promise<void> {
    for (const { index, page } of this.openTabs()) {
      this.forget(index);
      await page.close();
    }
  }

  isOpen(index: number): boolean {
    return this.#tabs[index] !== null;
  }

  openTabs(): { index: number; page: Page }[] {
    return this.#tabs.flatMap((page, index) => (page === null ? [] : [{ index, page }]));
  }

  forget(index: number): void {
    this.#tabs[index] = null;
    for (const { account } of this.people) account.pageEnded(index);
  }

  /**
   * Goes to an address in the tab until `wanted` shows, signing in where that is asked. What was typed less than a second
   * ago may go.
   */
  async goTo(index: number, path: string, wanted: (page: Page) => Locator): Promise<Page> {
    const page = await this.tab(index);
    if (new URL(page.url(), this.house.url).pathname !== path) {
      for (const { account } of this.people) account.pageEnded(index);
      await page.goto(this.house.url + path, { waitUntil: 'commit' });
    }
    await this.until(page, wanted(page));
    return page;
  }

  /** As by a link in the page that is open: the app goes on living. */
  async moveTo(page: Page, path: string, wanted: (page: Page) => Locator): Promise<void> {
    await page.evaluate((address) => history.pushState(null, '', address), path);
    await this.until(page, wanted(page));
  }

  /** Until it shows; whoever sits before the screen signs in meanwhile where the page asks for that. */
  async until(page: Page, wanted: Locator): Promise<void> {
    const door = new SignInPage(page);
    const there = wanted.or(door.submit).first();
    // What could not be read is read again, each time after a longer pause.
    for (const ms of [2_000, 10_000]) {
      const isThere = await there.waitFor({ timeout: patienceMs / 4 }).then(
        () => true,
        () => false,
      );
      if (!isThere) await this.context.clock.runFor(ms);
    }
    await there.waitFor();
    if (!(await door.submit.isVisible())) return;
    await door.signIn(this.person.customer);
    await door.submit.waitFor({ state: 'hidden' });
    await wanted.first().waitFor();
  }

  /** Reads what all open pages of whoever is signed in say, and holds it against what is stored. */
  async observe(): Promise<void> {
    for (const { page } of this.openTabs()) await this.observePage(page);
  }

  async observePage(page: Page): Promise<void> {
    const { account } = this;
    const look = async () => {
      const before = this.house.stored(this.person);
      const claims = await claimsOn(page, account.words);
      return { before, claims, after: this.house.stored(this.person) };
    };
    let seen = await look();
    // One tab hears of another's doing a moment later: what it says only meanwhile is no claim.
    const agrees = async () => {
      seen = await look();
      expect(account.contradictions(seen.claims, seen.before, seen.after)).toEqual([]);
    };
    if (account.contradictions(seen.claims, seen.before, seen.after).length > 0) {
      await expect(agrees)
        .toPass({ timeout: 1_500 })
        .catch(() => undefined);
    }
    account.heard(seen.claims, seen.before, seen.after);
  }

  faults(): string[] {
    const told = this.people.flatMap(({ mark, account }) =>
      account.breaches.map((breach) => `${mark}: ${breach}`),
    );
    return [...new Set([...this.breaches, ...told, ...this.#watch.faults().slice(this.#faultsBefore)])];
  }
}

/** In the page: tells when the marks of both customers stand in it at the same time. */
function watchForBoth(marks: readonly string[]): void {
  let isTold = false;
  const look = () => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(
      ({ value }) => value,
    );
    const there = `${document.documentElement.innerHTML}\n${document.title}\n${fields.join('\n')}`;
    if (isTold || !marks.every((mark) => there.includes(mark))) return;
    isTold = true;
    const tell: unknown = Reflect.get(globalThis, 'tellMixed');
    if (typeof tell === 'function') tell(location.pathname);
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
}
