import { expect, test } from '../fixtures.ts';
import { Archiving } from '../pages/archiving.ts';
import { Shell } from '../pages/shell.ts';
import { TicketList } from '../pages/ticketList.ts';
import { archivedOf, seedArchivable } from './archivable.ts';

// The hold is what these are about, or passed by "Archive now".
test.use({ undoSeconds: null });

test('N3 2.2.1 what is archived can be undone for as long as the settings say, or leaves at once', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const ids = seedArchivable(seeder, customer, 2);
  await new TicketList(signedIn).open();
  const archiving = new Archiving(signedIn);
  const choose = async (words: string) => {
    await new Shell(signedIn).settingsButton.click();
    await signedIn.getByRole('combobox', { name: 'Undo for' }).selectOption(words);
    await signedIn.keyboard.press('Escape');
  };
  await choose('30 seconds');
  await archiving.press(...ids.slice(0, 1));
  await expect(archiving.toast).toContainText('Held back for 30 seconds');
  await archiving.undo.click();
  await expect(archiving.toast).toBeHidden();
  await choose('Off');
  await archiving.archive.click();
  await expect(archiving.account('1 ticket archived')).toBeVisible();
  expect(archivedOf(seeder, ids)).toEqual(ids.slice(0, 1));
  await signedIn.reload();
  await archiving.press(...ids.slice(1));
  await expect(archiving.account('1 ticket archived')).toBeVisible();
  expect(archivedOf(seeder, ids)).toEqual(ids);
});
