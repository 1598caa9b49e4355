import type { Locator, Page } from '@playwright/test';
import { IncidentsPage } from '../pages/incidentsPage.ts';
import { NewTicketPage } from '../pages/newTicketPage.ts';
import { TicketPage } from '../pages/ticketPage.ts';
import type { Claim } from './account.ts';

/** Said of what is not decided: no claim yet. */
const undecided =
  /Sending…|checking…|Looking…|Leaves in|about to leave|leaves in a few|Which is it\?|Opening the ticket…|Buying…|Archiving \d|are being looked for|being looked for|are read again|going into the archive/i;
/** Said while a request is under way. */
const underWay = /Sending…|Opening the ticket…|Buying…|Archiving \d/;
const notSent = /^(Not sent: |It did not arrive)/m;
const notOpened = /^(Not opened: |It was not opened)/m;

/** What the page says as a fact of the words that stand on it, or of purchases. */
export async function claimsOn(page: Page, words: readonly string[]): Promise<Claim[]> {
  const { pathname } = new URL(page.url());
  if (/^\/tickets\/\d+$/.test(pathname)) return claimsOnTicket(new TicketPage(page), words);
  if (pathname === '/tickets/new') return claimsOnForm(new NewTicketPage(page), words);
  if (pathname === '/incidents') return claimsOnIncidents(new IncidentsPage(page));
  return [];
}

/** Whether the page says that something is still on its way or being looked for. */
export async function isUndecided(page: Page): Promise<boolean> {
  return undecided.test(await page.locator('body').innerText());
}

/** Whether the page says that it is sending something. */
export async function isSending(page: Page): Promise<boolean> {
  return underWay.test(await page.locator('body').innerText());
}

/** All that can be read on the page, what is in its fields included. */
export async function shownOn(page: Page): Promise<string> {
  const fields = await page
    .getByRole('textbox')
    .evaluateAll((all) =>
      all.map((field) =>
        field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement ? field.value : '',
      ),
    );
  return [await page.locator('body').innerText(), ...fields].join('\n');
}

export function wordsIn(text: string, words: readonly string[]): string[] {
  return words.filter((word) => text.includes(word));
}

/** What stands in the reply box, and beside it as files to be sent; null where there is no box to write in. */
export async function replyInBox({ reply, composer }: TicketPage): Promise<string | null> {
  const text = await valueIn(reply);
  if (text === null) return null;
  const files = composer.getByRole('list', { name: 'Files to be sent' });
  return [text, ...(await files.allInnerTexts())].join('\n');
}

/** Its text as it is at this moment, without waiting for it to be there. */
async function textIn(part: Locator): Promise<string> {
  return (await part.allInnerTexts()).join('\n');
}

/** What stands in the field; null where it is not there just now: a dialog may come over it at any moment. */
async function valueIn(field: Locator): Promise<string | null> {
  const [value] = await field.evaluateAll((all) =>
    all.flatMap((node) =>
      node instanceof HTMLTextAreaElement && node.checkVisibility() ? [node.value] : [],
    ),
  );
  return value ?? null;
}

async function claimsOnTicket(ticketPage: TicketPage, words: readonly string[]): Promise<Claim[]> {
  const entries = await ticketPage.entries.allInnerTexts();
  const there = entries
    .filter((entry) => !undecided.test(entry))
    .flatMap((entry) => wordsIn(entry, words))
    .map((word): Claim => ({ says: 'stored', word }));
  const box = await replyInBox(ticketPage);
  if (box === null) return there;
  const notes = await textIn(ticketPage.composer);
  // Which of two versions a note is about is told by where it stands; neither is sent by itself.
  const isClear = !undecided.test(notes) && !notes.includes('There is another version');
  if (!isClear || !notSent.test(notes)) return there;
  // What another tab sent of the same draft stands delivered above the box, and is not denied by it.
  const isThere = (word: string) => entries.some((entry) => entry.includes(word));
  const denied = wordsIn(box, words).filter((word) => !isThere(word));
  return [...there, ...denied.map((word): Claim => ({ says: 'notStored', word }))];
}

async function claimsOnForm(form: NewTicketPage, words: readonly string[]): Promise<Claim[]> {
  const text = await valueIn(form.message);
  if (text === null) return [];
  const notes = await textIn(form.page.getByRole('main'));
  if (undecided.test(notes) || notes.includes('There is another version') || !notOpened.test(notes))
    return [];
  return wordsIn(text, words).map((word) => ({ says: 'notStored', word }));
}

async function claimsOnIncidents({ page, history }: IncidentsPage): Promise<Claim[]> {
  const titles = await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts();
  const told = titles.flatMap((title): Claim[] => {
    const [, did] = /^(\d+) support incidents? bought for/.exec(title) ?? [];
    const [, not] = /^Not bought: (\d+) support/.exec(title) ?? [];
    if (did !== undefined) return [{ says: 'bought', count: Number(did) }];
    return not === undefined ? [] : [{ says: 'notBought', count: Number(not) }];
  });
  const lines = await history.getByRole('listitem').allInnerTexts();
  return [...told, ...lines.flatMap(claimOfLine)];
}

function claimOfLine(line: string): Claim[] {
  const [, count, state] =
    /^(\d+) support incidents? for [^\n]+?\s+(bought|not bought|refused|not sent),/.exec(line) ?? [];
  if (count === undefined) return [];
  return [{ says: state === 'bought' ? 'bought' : 'notBought', count: Number(count) }];
}
