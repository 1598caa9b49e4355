import type { Locator, Page } from '@playwright/test';
import { expect } from '../fixtures.ts';
import { NewTicketPage } from '../pages/newTicketPage.ts';
import { TicketPage } from '../pages/ticketPage.ts';
import { FilesOfReply, textFile } from '../tickets/attachFiles.ts';
import { letPass, replyRequest } from '../tickets/settling.ts';
import { prepare, troubleOf } from './faults.ts';
import type { At, Deed, Fate, Sent } from './schedule.ts';
import { isSending, replyInBox, wordsIn } from './screen.ts';
import type { Visit } from './visit.ts';

type Of<Name extends Deed['do']> = Extract<Deed, { do: Name }>;

const createRequest = /func=clientticket\.edit&[^ ]*&sok=ok|name="sok"/;
const messageRequest = new RegExp(`${replyRequest.source}|name="message"`);
/** So long what came of a press is waited for before life goes on. */
const answerMs = 1_200;

/** Writes on in a ticket's reply box. False where there is none to write in now. */
export async function write(
  visit: Visit,
  { tab, ticket, hasFile }: Of<'write' | 'reply'>,
  n: number,
): Promise<boolean> {
  const { mark, tickets } = visit.person;
  const page = await visit.goTo(tab, `/tickets/${tickets[ticket]}`, placeToReply);
  const ticketPage = new TicketPage(page);
  if (!(await ticketPage.reply.isVisible()) || !(await ticketPage.reply.isEditable())) return false;
  const word = `${mark}-w${n}.`;
  await addTo(ticketPage.reply, word);
  const place = tickets[ticket] ?? 0;
  visit.account.wrote(word, tab, place);
  if (hasFile && (await addFile(ticketPage, `${mark}-f${n}.txt`))) {
    visit.account.wrote(`${mark}-f${n}.txt`, tab, place);
  }
  return true;
}

/** Whoever was writing is at rest for a second: what is typed has had its time to be stored. */
export async function rest(visit: Visit, tab: number): Promise<void> {
  await letPass(await visit.tab(tab), 1_100);
  visit.account.rested(tab);
}

/** Presses Send on the ticket or the form that is open in the tab. */
export async function send(visit: Visit, { tab, fate, isTwice }: At & Sent): Promise<void> {
  const page = await visit.tab(tab);
  const path = new URL(page.url(), visit.house.url).pathname;
  if (path === '/tickets/new') return open(visit, page, fate, isTwice);
  const ticketPage = new TicketPage(page);
  const text = await replyInBox(ticketPage);
  const words = wordsIn(text ?? '', visit.account.words);
  if (words.length === 0 || (await isUnderWay(ticketPage))) return;
  const goOn = await prepare(visit, fate, messageRequest);
  visit.account.pressed(words, troubleOf(fate));
  await pressed(ticketPage.sendButton, isTwice);
  await goOn();
  await outcome(page, fate);
  await hearDelivered(visit, ticketPage, words);
}

/** "Delivered" beside a box that the words have left: told of them. */
async function hearDelivered(visit: Visit, ticketPage: TicketPage, words: readonly string[]): Promise<void> {
  if (!(await ticketPage.delivered.isVisible()) || (await replyInBox(ticketPage)) !== '') return;
  const stored = visit.house.stored(visit.person);
  visit.account.heard(
    words.map((word) => ({ says: 'stored', word })),
    stored,
    stored,
  );
}

/** "Go ahead all the same", where a press was answered by a doubt. */
export async function insist(visit: Visit, { tab, fate, isTwice }: At & Sent): Promise<void> {
  const page = await visit.tab(tab);
  const button = page.getByRole('button', { name: 'Go ahead all the same' });
  if (!(await button.isVisible())) return;
  const form = new NewTicketPage(page);
  const isForm = await form.message.isVisible();
  const text = isForm ? await form.message.inputValue() : await replyInBox(new TicketPage(page));
  const words = wordsIn(text ?? '', visit.account.words);
  const goOn = await prepare(visit, fate, isForm ? createRequest : messageRequest);
  visit.account.pressed(words, { insists: true, ...troubleOf(fate) });
  await pressed(button, isTwice);
  await goOn();
  await outcome(page, fate);
}

/** Undo, or Send now, for what is held in the tab. */
export async function endHold(visit: Visit, tab: number, how: 'undo' | 'hurry'): Promise<void> {
  const page = await visit.tab(tab);
  const button = page.getByRole('button', { name: how === 'undo' ? 'Undo' : /^(Send|Archive) now$/ }).first();
  if (!(await button.isVisible())) return;
  const form = new NewTicketPage(page);
  const text = (await form.message.isVisible())
    ? await form.message.inputValue()
    : await replyInBox(new TicketPage(page));
  const words = wordsIn(text ?? '', visit.account.words);
  await button.click();
  if (how === 'hurry') return outcome(page, 'none');
  const isBack = await page
    .getByText(/^Not sent\. /)
    .first()
    .waitFor({ state: 'attached', timeout: answerMs })
    .then(() => true)
    .catch(() => false);
  if (isBack) visit.account.tookBack(words);
}

/** Fills in the form of a new ticket. */
export async function draft(visit: Visit, tab: number, n: number): Promise<void> {
  const { mark } = visit.person;
  const form = new NewTicketPage(
    await visit.goTo(tab, '/tickets/new', (page) => new NewTicketPage(page).message),
  );
  if (!(await isOpenToHands(form.message))) return;
  await form.department('Customer care').check();
  await form.subject.fill(`${mark} asks ${n}`);
  await addTo(form.message, `${mark}-w${n}.`);
  visit.account.wrote(`${mark}-w${n}.`, tab, 'new');
}

/** A form that is locked by `inert` still takes what a test fills in: no hand could. */
async function isOpenToHands(field: Locator): Promise<boolean> {
  return (await field.isEditable()) && !(await field.evaluate((node) => node.closest('[inert]') !== null));
}

/** The reply box, or what stands in its place. */
export function placeToReply(page: Page): Locator {
  return new TicketPage(page).reply.or(page.getByText('This ticket is in the archive'));
}

async function open(visit: Visit, page: Page, fate: Fate, isTwice: boolean): Promise<void> {
  const form = new NewTicketPage(page);
  // What another tab sends or holds is locked here, too.
  if (!(await form.message.isVisible()) || !(await form.sendButton.isEnabled())) return;
  const words = wordsIn(await form.message.inputValue(), visit.account.words);
  if (words.length === 0) return;
  const goOn = await prepare(visit, fate, createRequest);
  visit.account.pressed(words, troubleOf(fate));
  await pressed(form.sendButton, isTwice);
  await goOn();
  await Promise.race([
    outcome(page, fate),
    page.waitForURL(/\/tickets\/\d+$/, { timeout: answerMs }).catch(() => undefined),
  ]);
  const [, id] = /\/tickets\/(\d+)$/.exec(page.url()) ?? [];
  if (id === undefined) return;
  const stored = visit.house.stored(visit.person);
  visit.account.heard([{ says: 'opened', id: Number(id) }], stored, stored);
}

/** Until the page no longer says that it is sending, or time is up; what never comes is not waited for. */
export async function outcome(page: Page, fate: Fate): Promise<void> {
  const isOver = async () => {
    const isAsked = await page.getByRole('dialog').isVisible();
    expect(isAsked || !(await isSending(page))).toBe(true);
  };
  await expect(isOver)
    .toPass({ timeout: fate === 'late' ? 100 : answerMs, intervals: [30, 60, 120] })
    .catch(() => undefined);
}

/** Pressing Send now does nothing: the last one is held, or on its way. */
async function isUnderWay({ composer }: TicketPage): Promise<boolean> {
  return /Leaves in|About to leave|Sending…/.test(await composer.innerText());
}

async function addTo(box: Locator, word: string): Promise<void> {
  const before = await box.inputValue();
  await box.fill(before === '' ? word : `${before} ${word}`);
}

async function addFile(ticketPage: TicketPage, name: string): Promise<boolean> {
  const files = new FilesOfReply(ticketPage);
  if (!(await files.attachButton.isVisible())) return false;
  await files.choose([textFile(name)]);
  await files.file(name).waitFor();
  return true;
}

async function pressed(button: Locator, isTwice: boolean): Promise<void> {
  await (isTwice ? button.dblclick() : button.click());
}
