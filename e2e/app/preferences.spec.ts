import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { Shell } from '../pages/shell.ts';
import { SignInPage } from '../pages/signInPage.ts';
import { TicketList } from '../pages/ticketList.ts';
import { TicketPage } from '../pages/ticketPage.ts';

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test('C94 the whole page turns Russian at once, and the panel is asked in Russian from then on', async ({
  signedIn,
}) => {
  const shell = new Shell(signedIn);
  await new TicketList(signedIn).open();
  await shell.chooseLanguage('Русский');
  await expect(shell.heading).toHaveText('Запросы в поддержку');
  await expect(signedIn.locator('html')).toHaveAttribute('lang', 'ru');
  const asked = signedIn.waitForRequest((request) =>
    (request.postData() ?? '').includes('clientticket_archive'),
  );
  await signedIn.getByRole('link', { name: 'Архив' }).click();
  expect((await asked).postData()).toContain('lang=ru');
});

test('C94 the chosen language is there again after a reload, on the sign-in, too', async ({ page }) => {
  const door = new SignInPage(page);
  await door.open();
  await new Shell(page).chooseLanguage('Русский');
  await expect(door.heading).toHaveText('Вход');
  await page.reload();
  await expect(door.heading).toHaveText('Вход');
});

test('the settings stay open while the sign-in form is still on its way', async ({ page }) => {
  const held = Promise.withResolvers<void>();
  await page.route('**/billmgr', (route) => held.promise.then(() => route.continue()));
  await new SignInPage(page).open();
  await new Shell(page).settingsButton.click();
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeVisible();
  held.resolve();
  await expect(new SignInPage(page).username).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeVisible();
});

test('S101 changing the language while typing keeps text and focus', async ({
  signedIn,
  seeder,
  customer,
}) => {
  const { id } = seeder.ticket(customer, {});
  const ticket = new TicketPage(signedIn);
  await ticket.open(id);
  await ticket.write('In the middle of');
  await new Shell(signedIn).settingsButton.click();
  const russian = signedIn.getByRole('radio', { name: 'Русский' });
  await russian.click();
  const reply = signedIn.getByRole('textbox', { name: 'Ответ' });
  await expect(reply).toHaveValue('In the middle of');
  await expect(signedIn.getByText('Ответ ничего не стоит.')).toBeVisible();
  await expect(russian).toBeFocused();
});

test('C5 a language that is gone after a deploy loads the page anew, in it, with the text typed', async ({
  signedIn,
  seeder,
  customer,
  watch,
}) => {
  watch.allow(/404/);
  const { id } = seeder.ticket(customer, {});
  const ticket = new TicketPage(signedIn);
  let loads = 0;
  signedIn.on('request', (request) => (loads += request.isNavigationRequest() ? 1 : 0));
  await signedIn.route('**/assets/ru-*.js', (route) =>
    loads > 1 ? route.continue() : route.fulfill({ status: 404, body: 'There is no such file.' }),
  );
  await ticket.open(id);
  await ticket.write('In the middle of');
  await expect(signedIn.getByText(/^Draft saved/)).toBeVisible();
  await new Shell(signedIn).settingsButton.click();
  await signedIn.getByRole('radio', { name: 'Русский' }).click();
  await expect(signedIn.getByRole('textbox', { name: 'Ответ' })).toHaveValue('In the middle of');
});

test('a language that cannot be had is said, and the old one stays', async ({ signedIn, watch }) => {
  watch.allow(/ERR_|404/);
  const shell = new Shell(signedIn);
  await new TicketList(signedIn).open();
  await shell.settingsButton.hover();
  await signedIn.route(/\/assets\/ru-|\/tickets$/, (route) => route.abort('connectionfailed'));
  await shell.settingsButton.click();
  await signedIn.getByRole('radio', { name: 'Русский' }).click();
  await expect(signedIn.getByRole('alert')).toContainText('could not be loaded');
  await expect(signedIn.getByRole('radio', { name: 'English' })).toBeChecked();
  await expect(shell.heading).toHaveText('Support tickets');
});

test('C92 the colours follow the system until the customer chooses, and then the customer', async ({
  signedIn,
}) => {
  const shell = new Shell(signedIn);
  await new TicketList(signedIn).open();
  const light = await paper(signedIn);
  await signedIn.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => paper(signedIn)).not.toBe(light);
  await shell.chooseColours('Light');
  await expect.poll(() => paper(signedIn)).toBe(light);
  await signedIn.reload();
  await expect(shell.heading).toBeVisible();
  expect(await paper(signedIn)).toBe(light);
  await shell.chooseColours('As the system');
  await expect.poll(() => paper(signedIn)).not.toBe(light);
});

test('S102 the system turning dark while typing keeps text, caret, focus and place', async ({
  signedIn,
  seeder,
  customer,
}) => {
  const messages = Array.from({ length: 12 }, (_, index) => ({
    from: 'staff' as const,
    body: `Message ${index}\n\n${'Words of support. '.repeat(40)}`,
  }));
  const { id } = seeder.ticket(customer, { messages });
  const ticket = new TicketPage(signedIn);
  await ticket.open(id);
  await ticket.write('In the middle of');
  await ticket.reply.evaluate((box: HTMLTextAreaElement) => box.setSelectionRange(3, 6));
  await signedIn.evaluate(() => window.scrollTo(0, 700));
  const place = () =>
    signedIn.evaluate(() => {
      const box = document.activeElement;
      if (!(box instanceof HTMLTextAreaElement)) return null;
      return { scroll: window.scrollY, from: box.selectionStart, to: box.selectionEnd, text: box.value };
    });
  const before = await place();
  const light = await paper(signedIn);
  await signedIn.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => paper(signedIn)).not.toBe(light);
  expect(before).toEqual({ scroll: 700, from: 3, to: 6, text: 'In the middle of' });
  expect(await place()).toEqual(before);
});

test('S102 a phone turned round, and a zoom to 400 %, while typing keep text, caret and focus, and the box in sight', async ({
  signedIn,
  seeder,
  customer,
}) => {
  const { id } = seeder.ticket(customer, {});
  await signedIn.setViewportSize({ width: 360, height: 740 });
  const ticket = new TicketPage(signedIn);
  await ticket.open(id);
  await ticket.write('In the middle of');
  await signedIn.setViewportSize({ width: 740, height: 360 });
  await expect(ticket.reply).toBeFocused();
  await expect(ticket.reply).toHaveValue('In the middle of');
  await expect(ticket.reply).toBeInViewport({ ratio: 1 });
  // What a window of 1440 by 900 has at 400 %.
  await ticket.reply.evaluate((box: HTMLTextAreaElement) => box.setSelectionRange(7, 7));
  await signedIn.setViewportSize({ width: 360, height: 225 });
  await signedIn.keyboard.insertText('very ');
  await expect(ticket.reply).toHaveValue('In the very middle of');
  await expect(ticket.reply).toBeInViewport({ ratio: 0.8 });
  expect(await signedIn.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

/** What the translator of a browser does to a page: each text is wrapped into elements of its own. */
const translate = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      if (!text.parentElement || text.textContent?.trim() === '') continue;
      if (/^(SCRIPT|NOSCRIPT|TEXTAREA)$/.test(text.parentElement.tagName)) continue;
      const font = document.createElement('font');
      text.parentElement.replaceChild(font, text);
      font.textContent = `«${text.textContent}»`;
    }
  });

test('H063 a page that the browser has translated goes on working', async ({
  signedIn,
  seeder,
  customer,
}) => {
  const { id } = seeder.ticket(customer, { subject: 'Speaks another language' });
  const list = new TicketList(signedIn);
  const ticket = new TicketPage(signedIn);
  const shell = new Shell(signedIn);
  await list.open();
  await expect(list.ticket('Speaks another language')).toBeVisible();
  await translate(signedIn);
  await signedIn.locator('table').getByRole('link', { name: '«Speaks another language»' }).click();
  await expect(ticket.heading).toContainText('Speaks another language');
  await translate(signedIn);
  await signedIn.locator('textarea').fill('Sent from a translated page');
  await signedIn.locator('textarea').press('Control+Enter');
  await expect(ticket.entry('Sent from a translated page')).toBeVisible();
  await expect
    .poll(() => seeder.storedMessages(id).map(({ body }) => body))
    .toContain('Sent from a translated page');
  await signedIn.goBack();
  await expect(signedIn.locator('table')).toBeVisible();
  await expect(shell.heading).toBeVisible();
});
