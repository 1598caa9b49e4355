import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { Shell } from '../pages/shell.ts';
import { SignInPage } from '../pages/signInPage.ts';
import { TicketList } from '../pages/ticketList.ts';
import { TicketPage } from '../pages/ticketPage.ts';

test.describe('in forced colours', () => {
  test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' }));

  test('C100 the current section is marked by more than its colour', async ({ signedIn }) => {
    const shell = new Shell(signedIn);
    await new TicketList(signedIn).open();
    const current = await shell.ticketsLink.screenshot();
    await shell.archiveLink.click();
    await expect(shell.heading).toHaveText('Archive');
    await signedIn.mouse.move(0, 500);
    await shell.main.focus();
    expect((await shell.ticketsLink.screenshot()).equals(current)).toBe(false);
  });

  test('C100 buttons and fields have an edge', async ({ page }) => {
    const door = new SignInPage(page);
    await door.open();
    await expect(door.submit).not.toHaveCSS('border-style', 'none');
    await expect(door.submit).not.toHaveCSS('border-width', '0px');
  });

  test('C100 an unread ticket is told from one that was read', async ({ signedIn, seeder, customer }) => {
    seeder.ticket(customer, { subject: 'Same words', unread: true });
    seeder.ticket(customer, { subject: 'Same words', unread: false });
    const list = new TicketList(signedIn);
    await list.open();
    await expect(list.rows).toHaveCount(2);
    const [first, second] = await list.ticket('Same words').all();
    if (!first || !second) throw new Error('There are not two rows');
    const weights = await Promise.all(
      [first, second].map((row) => row.evaluate((link) => getComputedStyle(link).fontWeight)),
    );
    expect(new Set(weights).size).toBe(2);
  });

  test('C100 focus is seen', async ({ signedIn }) => {
    const shell = new Shell(signedIn);
    await new TicketList(signedIn).open();
    await shell.archiveLink.focus();
    await signedIn.keyboard.press('Tab');
    await signedIn.keyboard.press('Shift+Tab');
    await expect(shell.archiveLink).toBeFocused();
    await expect(shell.archiveLink).toHaveCSS('outline-style', 'solid');
    await expect(shell.archiveLink).toHaveCSS('outline-width', '2px');
  });
});

const movements = (page: Page) => page.evaluate(() => document.getAnimations().length);

test('C100 with reduced motion a reply on its way does not pulse', async ({ signedIn, seeder, customer }) => {
  await signedIn.emulateMedia({ reducedMotion: 'no-preference' });
  const { id } = seeder.ticket(customer, {});
  const ticket = new TicketPage(signedIn);
  await ticket.open(id);
  await expect(ticket.reply).toBeVisible();
  await signedIn.route('**/billmgr', () => undefined);
  await ticket.send('On its way');
  await expect(ticket.entry('On its way')).toContainText('Sending…');
  expect(await movements(signedIn), 'it does where motion is welcome').toBeGreaterThan(0);
  await signedIn.emulateMedia({ reducedMotion: 'reduce' });
  expect(await movements(signedIn)).toBe(0);
});
