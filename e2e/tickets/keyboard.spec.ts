import type { Page } from '@playwright/test';
import { axeFindings } from '../app/axe.ts';
import { expect, test } from '../fixtures.ts';
import { Archiving } from '../pages/archiving.ts';
import { Shell } from '../pages/shell.ts';
import { TicketList } from '../pages/ticketList.ts';
import { TicketPage } from '../pages/ticketPage.ts';
import { archivedOf, seedArchivable } from './archivable.ts';
import { watchTicketCalls } from './ticketCalls.ts';

// Some of it is about undoing: with time enough for it on a slow machine.
test.use({ undoSeconds: 30 });

const listOfShortcuts = (page: Page) => page.getByRole('dialog', { name: 'Keyboard shortcuts' });

/** The list as it is once single keys mean something. */
async function openList(page: Page): Promise<TicketList> {
  const list = new TicketList(page);
  await list.open();
  await new Archiving(page).pageBox.waitFor();
  await expect(async () => {
    await page.keyboard.press('?');
    await expect(listOfShortcuts(page)).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.keyboard.press('Escape');
  await expect(listOfShortcuts(page)).toBeHidden();
  return list;
}

test('C27 from row to row, selected, a range, archived, undone and opened, by single keys', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const ids = seedArchivable(seeder, customer, 5);
  const list = await openList(signedIn);
  const archiving = new Archiving(signedIn);
  const { keyboard } = signedIn;
  const calls = watchTicketCalls(signedIn);
  await keyboard.press('j');
  await expect(list.ticket('No. 5')).toBeFocused();
  await keyboard.press('j');
  await keyboard.press('j');
  await keyboard.press('k');
  await expect(list.ticket('No. 4')).toBeFocused();
  await keyboard.press('x');
  await keyboard.press('j');
  await keyboard.press('j');
  await keyboard.press('Shift+X');
  await expect(archiving.archive).toHaveText('Archive 3');
  await expect(list.ticket('No. 2')).toBeFocused();
  await keyboard.press('e');
  await expect(archiving.toast).toContainText('3 tickets going into the archive');
  await archiving.undo.click();
  await expect(archiving.toast).toBeHidden();
  await expect(archiving.archive).toHaveText('Archive 3');
  await signedIn.getByRole('button', { name: 'Clear selection' }).click();
  await list.ticket('No. 3').focus();
  await keyboard.press('e');
  await expect(archiving.toast).toContainText('1 ticket going into the archive');
  await keyboard.press('j');
  await expect(list.ticket('No. 2')).toBeFocused();
  await archiving.now.click();
  await expect(archiving.account('1 ticket archived')).toBeVisible();
  expect(archivedOf(seeder, ids)).toEqual(ids.slice(2, 3));
  await list.ticket('No. 2').focus();
  await keyboard.press('Enter');
  await expect(new TicketPage(signedIn).heading).toContainText('No. 2');
  await keyboard.press('j');
  await keyboard.press('g');
  await keyboard.press('a');
  await expect(list.heading).toHaveText('Archive');
  await expect(list.ticket('No. 3')).toBeVisible();
  await keyboard.press('g');
  await keyboard.press('i');
  await expect(list.heading).toHaveText('Buy support incidents');
  await keyboard.press('c');
  await expect(list.heading).toHaveText('New ticket');
  expect(calls.filter((call) => call.get('func') === 'clientticket.archive')).toHaveLength(1);
});

test('C27 no key is taken from a field, a dialog, the browser or a slip, and on a Russian layout all is the same', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const ids = seedArchivable(seeder, customer, 3);
  const list = await openList(signedIn);
  const archiving = new Archiving(signedIn);
  const { keyboard } = signedIn;
  const russian = (key: string, code: string) =>
    signedIn.evaluate(
      (init) => (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', init)),
      { key, code, bubbles: true, cancelable: true },
    );
  await russian('о', 'KeyJ');
  await expect(list.ticket('No. 3')).toBeFocused();
  await russian('ч', 'KeyX');
  await expect(archiving.archive).toHaveText('Archive 1');
  await russian('ч', 'KeyX');
  await expect(archiving.bar).toBeHidden();
  await russian('.', 'Slash');
  await expect(list.searchBox).toBeFocused();
  await keyboard.type('exjk? f/');
  await expect(list.searchBox).toHaveValue('exjk? f/');
  await keyboard.press('Escape');
  await list.ticket('No. 2').focus();
  await keyboard.down('/');
  await keyboard.down('/');
  await keyboard.up('/');
  await expect(list.searchBox).toBeFocused();
  await expect(list.searchBox).toHaveValue('');
  await list.ticket('No. 2').focus();
  for (const keys of ['Control+j', 'Alt+j', 'Meta+e', 'Shift+J']) await keyboard.press(keys);
  await keyboard.press('g');
  await keyboard.press('e');
  await expect(list.ticket('No. 2')).toBeFocused();
  await expect(archiving.toast).toBeHidden();
  await keyboard.press('f');
  const filter = signedIn.getByRole('dialog', { name: 'Filter tickets' });
  await filter.getByRole('button', { name: 'Close' }).focus();
  await keyboard.press('e');
  await keyboard.press('j');
  await expect(filter.getByRole('button', { name: 'Close' })).toBeFocused();
  await keyboard.press('Escape');
  await expect(filter).toBeHidden();
  await expect(list.ticket('No. 2')).toBeFocused();
  expect(archivedOf(seeder, ids)).toEqual([]);
});

test('2.1.4 C97 the shortcuts are listed by ? and in the settings, and one switch takes all of them away', async ({
  signedIn,
  seeder,
  customer,
}) => {
  seedArchivable(seeder, customer, 2);
  const list = await openList(signedIn);
  const { keyboard } = signedIn;
  const shortcuts = listOfShortcuts(signedIn);
  await list.ticket('No. 1').focus();
  await keyboard.press('?');
  await expect(shortcuts.getByRole('row', { name: 'Select up to this ticket Shift + x' })).toBeVisible();
  await expect(shortcuts.getByRole('row', { name: 'Go to the archive g then a' })).toBeVisible();
  expect(await axeFindings(signedIn)).toEqual([]);
  await shortcuts.getByRole('checkbox', { name: 'Use keyboard shortcuts on this device' }).uncheck();
  await expect(shortcuts).toContainText('They are switched off on this device.');
  await shortcuts.getByRole('button', { name: 'Close' }).click();
  await expect(list.ticket('No. 1')).toBeFocused();
  for (const key of ['k', 'x', 'e', '/', 'f', '?', 'g', 'a']) await keyboard.press(key);
  await expect(list.ticket('No. 1')).toBeFocused();
  await expect(new Archiving(signedIn).bar).toBeHidden();
  await signedIn.reload();
  await new Archiving(signedIn).pageBox.waitFor();
  const shell = new Shell(signedIn);
  await shell.settingsButton.focus();
  await keyboard.press('Enter');
  await signedIn.getByRole('button', { name: 'Keyboard shortcuts…' }).click();
  await shortcuts.getByRole('checkbox').check();
  await keyboard.press('Escape');
  await expect(shell.settingsButton).toBeFocused();
  await keyboard.press('j');
  await expect(list.ticket('No. 2')).toBeFocused();
});
