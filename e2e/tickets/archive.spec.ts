import { axeFindings } from '../app/axe.ts';
import { expect, test } from '../fixtures.ts';
import { Archiving } from '../pages/archiving.ts';
import { TicketList } from '../pages/ticketList.ts';
import { archiveCalls, archivedOf, seedArchivable } from './archivable.ts';
import { watchTicketCalls, writes } from './ticketCalls.ts';

// The hold is what these are about, or passed by "Archive now".
test.use({ undoSeconds: null });

test('C42 five go in one call: none is in the list any more, all are in the archive', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const ids = seedArchivable(seeder, customer, 6);
  const list = new TicketList(signedIn);
  await list.open();
  const archiving = new Archiving(signedIn);
  const calls = watchTicketCalls(signedIn);
  await archiving.press(...ids.slice(1));
  await expect(archiving.toast).toContainText('5 tickets going into the archive');
  await expect(archiving.toast).toContainText('Closing the page archives at once');
  await expect(archiving.undo).toBeFocused();
  await expect(archiving.leaving).toHaveCount(5);
  await expect(archiving.bar).toBeHidden();
  await archiving.now.click();
  await expect(archiving.account('5 tickets archived')).toBeVisible();
  await expect(list.rows).toHaveCount(1);
  await expect(list.ticket('No. 1')).toBeVisible();
  const called = archiveCalls(calls).map((call) => call.get('elid'));
  expect(called).toHaveLength(1);
  expect(
    called[0]
      ?.split(', ')
      .map(Number)
      .toSorted((a, b) => a - b),
  ).toEqual(ids.slice(1));
  expect(archivedOf(seeder, ids)).toEqual(ids.slice(1));
  await signedIn.getByRole('link', { name: 'Archive', exact: true }).click();
  await expect(list.rows).toHaveCount(5);
});

test('it leaves by itself when the hold is over, and what came of it is said once', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const ids = seedArchivable(seeder, customer, 2);
  await new TicketList(signedIn).open();
  const archiving = new Archiving(signedIn);
  await archiving.pageBox.waitFor();
  await signedIn.evaluate(() => {
    const said: string[] = [];
    const live = document.querySelector('[aria-live="polite"]');
    if (live) new MutationObserver(() => said.push(live.textContent)).observe(live, { childList: true });
    Object.assign(window, { said });
  });
  await archiving.press(...ids);
  expect(archivedOf(seeder, ids)).toEqual([]);
  await expect(archiving.account('2 tickets archived')).toBeVisible({ timeout: 12_000 });
  expect(archivedOf(seeder, ids)).toEqual(ids);
  const said = await signedIn.evaluate(() => ('said' in window ? window.said : null));
  expect(said).toEqual(['2 tickets archived']);
});

test('C44, S030 Undo sends nothing and leaves all as it was: rows, boxes, tickets', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const ids = seedArchivable(seeder, customer, 3);
  const list = new TicketList(signedIn);
  await signedIn.clock.install();
  await list.open();
  const archiving = new Archiving(signedIn);
  const calls = watchTicketCalls(signedIn);
  await archiving.press(...ids);
  await archiving.undo.click();
  await expect(archiving.toast).toBeHidden();
  await expect(archiving.archive).toHaveText('Archive 3');
  for (const id of ids) await expect(archiving.box(id)).toBeChecked();
  await signedIn.clock.fastForward(60_000);
  await expect(list.rows).toHaveCount(3);
  expect(writes(calls)).toEqual([]);
  expect(archivedOf(seeder, ids)).toEqual([]);
  await signedIn.reload();
  await expect(list.rows).toHaveCount(3);
  await expect(signedIn.getByRole('button', { name: 'Look now' })).toBeHidden();
});

test('C43, N2, S085 of seven two are in progress: named before, named after with the reason, still selected', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const ids = seedArchivable(seeder, customer, 5);
  const busy = [
    seeder.ticket(customer, { subject: 'Disk is full', status: 1 }).id,
    seeder.ticket(customer, { subject: 'Just asked', status: 0 }).id,
  ];
  const list = new TicketList(signedIn);
  await list.open();
  const archiving = new Archiving(signedIn);
  await archiving.pageBox.click();
  await archiving.archive.click();
  await expect(archiving.dialog).toHaveAccessibleName('7 selected: 5 can go, 2 are in progress');
  for (const subject of ['Disk is full', 'Just asked', 'No. 1', 'No. 5']) {
    await expect(archiving.dialog).toContainText(subject);
  }
  await archiving.dialog.getByRole('button', { name: 'Archive 5' }).click();
  await expect(archiving.archive).toHaveText('Archive 2');
  for (const id of busy) await expect(archiving.box(id)).toBeChecked();
  await archiving.now.click();
  await expect(archiving.account('5 tickets archived')).toBeVisible();
  await expect(list.rows).toHaveCount(2);
  for (const id of busy) await expect(archiving.box(id)).toBeChecked();
  expect(archivedOf(seeder, [...ids, ...busy])).toEqual(ids);
});

test('where none of the selection can go, the dialog says so and offers nothing else', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const { id } = seeder.ticket(customer, { subject: 'Disk is full', status: 1 });
  await new TicketList(signedIn).open();
  const archiving = new Archiving(signedIn);
  const calls = watchTicketCalls(signedIn);
  await archiving.press(id);
  await expect(archiving.dialog).toHaveAccessibleName('1 selected: none can go, 1 is in progress');
  await expect(archiving.dialog.getByRole('button')).toHaveText(['Close']);
  await signedIn.keyboard.press('Escape');
  await expect(archiving.dialog).toBeHidden();
  await expect(archiving.archive).toBeFocused();
  expect(writes(calls)).toEqual([]);
});

test('S088 a ticket that support answers during the hold stays, is asked about, and goes all the same if wished', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const [one = 0, two = 0, three = 0] = seedArchivable(seeder, customer, 3);
  const list = new TicketList(signedIn);
  await list.open();
  const archiving = new Archiving(signedIn);
  await archiving.press(one, two, three);
  seeder.staffReply(two, 'One more thing');
  await archiving.now.click();
  const account = archiving.account('2 archived, 1 stayed: a new answer came');
  await expect(account.getByRole('link', { name: `#${two} No. 2` })).toBeVisible();
  await expect(archiving.box(two)).toBeChecked();
  expect(archivedOf(seeder, [one, two, three])).toEqual([one, three]);
  await account.getByRole('button', { name: 'Archive it all the same' }).click();
  await archiving.now.click();
  await expect(archiving.account('1 ticket archived')).toBeVisible();
  expect(archivedOf(seeder, [one, two, three])).toEqual([one, two, three]);
});

test('Undo is at hand on the page of a ticket, too', async ({ signedIn, customer, seeder }) => {
  const [one = 0, two = 0] = seedArchivable(seeder, customer, 2);
  const list = new TicketList(signedIn);
  await list.open();
  const archiving = new Archiving(signedIn);
  await archiving.press(one);
  await list.ticket('No. 2').click();
  await expect(signedIn.getByRole('heading', { name: 'No. 2' })).toBeVisible();
  await archiving.undo.click();
  await signedIn.goBack();
  await expect(archiving.box(one)).toBeChecked();
  expect(archivedOf(seeder, [one, two])).toEqual([]);
});

test('two tabs: the other shows the rows as going and leaves it to the first, then has them gone', async ({
  signedIn,
  context,
  customer,
  seeder,
}) => {
  const ids = seedArchivable(seeder, customer, 2);
  const other = await context.newPage();
  await new TicketList(signedIn).open();
  await new TicketList(other).open();
  const [first, second] = [new Archiving(signedIn), new Archiving(other)];
  await second.pageBox.waitFor();
  await first.press(...ids);
  await expect(second.leaving).toHaveCount(2);
  await expect(second.toast).toBeHidden();
  await first.now.click();
  await expect(first.account('2 tickets archived')).toBeVisible();
  await expect(second.account('2 tickets archived')).toBeVisible();
  await expect(other.getByRole('heading', { name: 'No tickets yet' })).toBeVisible();
  expect(archivedOf(seeder, ids)).toEqual(ids);
});

test('by keyboard alone: select, archive, undo, archive now', async ({ signedIn, customer, seeder }) => {
  const [one = 0] = seedArchivable(seeder, customer, 2);
  await new TicketList(signedIn).open();
  const archiving = new Archiving(signedIn);
  await archiving.box(one).focus();
  await signedIn.keyboard.press('Space');
  await archiving.archive.focus();
  await signedIn.keyboard.press('Enter');
  await expect(archiving.undo).toBeFocused();
  await signedIn.keyboard.press('Enter');
  await expect(archiving.toast).toBeHidden();
  await expect(signedIn.getByRole('heading', { level: 1 })).toBeFocused();
  await archiving.archive.focus();
  await signedIn.keyboard.press('Enter');
  await expect(archiving.undo).toBeFocused();
  await signedIn.keyboard.press('Tab');
  await expect(archiving.now).toBeFocused();
  await signedIn.keyboard.press('Enter');
  await expect(archiving.account('1 ticket archived')).toBeVisible();
  await expect(archiving.toast).toBeHidden();
  await expect(signedIn.getByRole('heading', { level: 1 })).toBeFocused();
});

for (const [what, viewport] of [
  ['a desk', { width: 1440, height: 900 }],
  ['a phone', { width: 360, height: 740 }],
] as const) {
  test.describe(`on ${what}`, () => {
    test.use({ viewport });

    test('bar, dialog, toast and account pass axe', async ({ signedIn, customer, seeder }) => {
      test.setTimeout(60_000);
      seedArchivable(seeder, customer, 3);
      seeder.ticket(customer, { subject: 'Disk is full', status: 1 });
      await new TicketList(signedIn).open();
      const archiving = new Archiving(signedIn);
      await archiving.pageBox.click();
      expect(await axeFindings(signedIn)).toEqual([]);
      await archiving.archive.click();
      await expect(archiving.dialog).toBeVisible();
      await archiving.dialog.getByRole('button', { name: 'Archive 3' }).click();
      await expect(archiving.toast).toBeVisible();
      expect(await axeFindings(signedIn)).toEqual([]);
      await expect(archiving.account('3 tickets archived')).toBeVisible({ timeout: 15_000 });
      expect(await axeFindings(signedIn)).toEqual([]);
    });
  });
}
