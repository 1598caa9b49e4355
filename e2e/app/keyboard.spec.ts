import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { Shell } from '../pages/shell.ts';
import { SignInPage } from '../pages/signInPage.ts';
import { TicketList } from '../pages/ticketList.ts';
import { TicketPage } from '../pages/ticketPage.ts';

/** Presses Tab until the element has focus, as who cannot see the page's order would; gives up after a whole round. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let count = 0; count < 60; count += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
    expect(await focusIsSeen(page), 'where focus is can be seen').toMatch(/^(seen|nowhere)$/);
  }
  throw new Error('Tab does not lead there');
}

/** Whether what has focus is marked, and at least partly to be seen (WCAG 2.4.7, 2.4.11). */
function focusIsSeen(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return 'nowhere';
    const isDrawn = ({ outlineStyle, outlineWidth, boxShadow }: CSSStyleDeclaration) =>
      (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    // A row is marked whole, the reply box by its frame.
    const marked = [focused, focused.parentElement, focused.closest('tr'), focused.closest('form')];
    const isMarked = marked.some(
      (element) =>
        element && (isDrawn(getComputedStyle(element)) || isDrawn(getComputedStyle(element, '::after'))),
    );
    const edge = focused.closest('label')?.getBoundingClientRect() ?? focused.getBoundingClientRect();
    const points = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [x, y] as const));
    const isSeen = points.some(([x, y]) => {
      const top = document.elementFromPoint(edge.left + edge.width * x, edge.top + edge.height * y);
      return (
        top !== null &&
        (focused.contains(top) || (top.contains(focused) && top.closest('label, fieldset') !== null))
      );
    });
    const what = focused.outerHTML.slice(0, 120);
    return !isSeen ? `covered: ${what}` : isMarked ? 'seen' : `not marked: ${what}`;
  });
}

/** Presses the key so many times; gives the stops that cannot be seen. */
async function lookAtStops(page: Page, key: string, presses: number): Promise<string[]> {
  const unseen: string[] = [];
  for (let count = 0; count < presses; count += 1) {
    await page.keyboard.press(key);
    const sight = await focusIsSeen(page);
    if (sight !== 'seen' && sight !== 'nowhere') unseen.push(sight);
  }
  return unseen;
}

test('C97 P10 from the sign-in to a sent reply and out again by keyboard alone', async ({
  page,
  seeder,
  customer,
}) => {
  const { id } = seeder.ticket(customer, {
    subject: 'Cannot log in by SSH',
    messages: [
      { from: 'customer', body: 'Port 22 is closed.' },
      { from: 'staff', body: 'It is open again. See [the page](http://127.0.0.1/).', rating: 'good' },
    ],
  });
  const door = new SignInPage(page);
  const list = new TicketList(page);
  const ticket = new TicketPage(page);
  const shell = new Shell(page);
  await door.open();
  await expect(door.username).toBeFocused();
  await page.keyboard.type(customer.login);
  await page.keyboard.press('Tab');
  await page.keyboard.type(customer.password);
  await page.keyboard.press('Enter');
  await expect(list.ticket('Cannot log in by SSH')).toBeVisible();
  await tabTo(page, list.ticket('Cannot log in by SSH'));
  await page.keyboard.press('Enter');
  await expect(ticket.heading).toContainText('Cannot log in by SSH');
  await tabTo(page, ticket.reply);
  await page.keyboard.type('It works again, thank you.');
  await tabTo(page, ticket.sendButton);
  await page.keyboard.press('Enter');
  await expect(ticket.entry('It works again, thank you.')).toBeVisible();
  await expect(ticket.reply).toBeFocused();
  await expect.poll(() => seeder.storedMessages(id).at(-1)?.body).toBe('It works again, thank you.');
  await tabTo(page, shell.signOutButton);
  await page.keyboard.press('Enter');
  await expect(door.username).toBeFocused();
});

test('C97 the reply is sent by Ctrl and Enter from within it, and Enter alone is a new line', async ({
  signedIn,
  seeder,
  customer,
}) => {
  const { id } = seeder.ticket(customer, {});
  const ticket = new TicketPage(signedIn);
  await ticket.open(id);
  await ticket.reply.focus();
  await signedIn.keyboard.type('One');
  await signedIn.keyboard.press('Enter');
  await signedIn.keyboard.type('two');
  await expect(ticket.reply).toHaveValue('One\ntwo');
  await signedIn.keyboard.press('Control+Enter');
  await expect.poll(() => seeder.storedMessages(id).at(-1)?.body).toBe('One\ntwo');
});

for (const [width, height] of [
  [1440, 900],
  [360, 640],
  [320, 256],
] as const) {
  test(`C97 2.4.11 in a window of ${width} by ${height} no stop of a long ticket is hidden by bar or reply box`, async ({
    signedIn,
    seeder,
    customer,
  }) => {
    await signedIn.setViewportSize({ width, height });
    const messages = Array.from({ length: 8 }, (_, index) => ({
      from: 'staff' as const,
      body: `${'Words of support. '.repeat(30)}\n\n[page ${index}](http://127.0.0.1/${index})`,
      rating: 'good' as const,
    }));
    const { id } = seeder.ticket(customer, { messages });
    const ticket = new TicketPage(signedIn);
    await ticket.open(id);
    await expect(ticket.reply).toBeVisible();
    const stops = [
      ...(await lookAtStops(signedIn, 'Tab', 34)),
      ...(await lookAtStops(signedIn, 'Shift+Tab', 34)),
    ];
    expect(stops).toEqual([]);
  });
}

test('C97 a row of the list is not hidden by the bar when Shift and Tab lead back up to it', async ({
  signedIn,
  seeder,
  customer,
}) => {
  for (let count = 1; count <= 40; count += 1) seeder.ticket(customer, { subject: `Ticket ${count}.` });
  const list = new TicketList(signedIn);
  await list.open();
  await list.ticket('Ticket 1.').focus();
  expect(await lookAtStops(signedIn, 'Shift+Tab', 45)).toEqual([]);
});

test('C97 the settings are opened, chosen and closed by keys, and focus is back at their button', async ({
  signedIn,
}) => {
  const shell = new Shell(signedIn);
  await new TicketList(signedIn).open();
  await tabTo(signedIn, shell.settingsButton);
  await signedIn.keyboard.press('Enter');
  await expect(signedIn.getByRole('radio', { name: 'English' })).toBeVisible();
  await signedIn.keyboard.press('Tab');
  await expect(signedIn.getByRole('radio', { name: 'English' })).toBeFocused();
  await signedIn.keyboard.press('ArrowDown');
  await expect(shell.heading).toHaveText('Запросы в поддержку');
  await signedIn.keyboard.press('Escape');
  await expect(signedIn.getByRole('button', { name: 'Настройки' })).toBeFocused();
});
