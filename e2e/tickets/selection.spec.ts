import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { Archiving } from '../pages/archiving.ts';
import { TicketList } from '../pages/ticketList.ts';
import { seedArchivable } from './archivable.ts';
import { ticketReads, watchTicketCalls } from './ticketCalls.ts';

// The hold is what these are about, or passed by "Archive now".
test.use({ undoSeconds: null });

async function openList(page: Page): Promise<{ list: TicketList; archiving: Archiving }> {
  const list = new TicketList(page);
  await list.open();
  const archiving = new Archiving(page);
  await expect(archiving.pageBox).toBeVisible();
  return { list, archiving };
}

test('C39 a box selects its row, the page box shows some, all, none, and the button counts', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const [one = 0, two = 0] = seedArchivable(seeder, customer, 3);
  const { archiving } = await openList(signedIn);
  await archiving.select(one, two);
  await expect(archiving.bar).toContainText('2 on this page');
  await expect(archiving.archive).toHaveText('Archive 2');
  await expect(archiving.pageBox).toBeChecked({ indeterminate: true });
  await archiving.pageBox.click();
  await expect(archiving.pageBox).toBeChecked();
  await expect(archiving.archive).toHaveText('Archive 3');
  await archiving.pageBox.click();
  await expect(archiving.bar).toBeHidden();
});

test('the bar takes the tools’ place and moves no row; cleared, the tools are back and focus is on the page box', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const [one = 0] = seedArchivable(seeder, customer, 3);
  const { list, archiving } = await openList(signedIn);
  const before = await list.rows.first().boundingBox();
  await archiving.select(one);
  expect(await list.rows.first().boundingBox()).toEqual(before);
  await expect(signedIn.getByRole('searchbox')).toBeHidden();
  await archiving.bar.getByRole('button', { name: 'Clear selection' }).click();
  await expect(signedIn.getByRole('searchbox')).toBeVisible();
  expect(await list.rows.first().boundingBox()).toEqual(before);
  await expect(archiving.pageBox).toBeFocused();
});

test('C41 Shift reaches from the box pressed last, by mouse and by keyboard, and selects no words', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const ids = seedArchivable(seeder, customer, 6).toReversed();
  const { archiving } = await openList(signedIn);
  await archiving.select(ids[1] ?? 0);
  await archiving.box(ids[4] ?? 0).click({ modifiers: ['Shift'] });
  await expect(archiving.archive).toHaveText('Archive 4');
  expect(await signedIn.evaluate(() => getSelection()?.toString())).toBe('');
  await archiving.box(ids[5] ?? 0).focus();
  await signedIn.keyboard.press('Shift+Space');
  await expect(archiving.archive).toHaveText('Archive 5');
  await archiving.box(ids[2] ?? 0).click({ modifiers: ['Shift'] });
  await expect(archiving.archive).toHaveText('Archive 1');
});

test('C41 what is selected stays so by number over pages, sorting and a fresh list', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const ids = seedArchivable(seeder, customer, 30).toReversed();
  const { list, archiving } = await openList(signedIn);
  await signedIn.goto('/tickets?size=25');
  await archiving.select(ids[0] ?? 0, ids[3] ?? 0);
  await signedIn.getByRole('link', { name: 'Next page' }).click();
  await expect(archiving.bar).toContainText('2 selected, none of them on this page');
  await archiving.pageBox.click();
  await expect(archiving.bar).toContainText('7 selected, 5 of them on this page');
  await signedIn.getByRole('link', { name: 'Subject' }).click();
  await expect(archiving.archive).toHaveText('Archive 7');
  seeder.ticket(customer, { subject: 'AAA came since', status: 3 });
  await signedIn.goBack();
  await signedIn.goBack();
  await expect(archiving.box(ids[0] ?? 0)).toBeChecked();
  await expect(archiving.box(ids[1] ?? 0)).not.toBeChecked();
  await expect(archiving.archive).toHaveText('Archive 7');
  await expect(list.rows.first()).toBeVisible();
});

test('C40 all that match is said with its number, reaches over pages, and loses single ones', async ({
  signedIn,
  customer,
  seeder,
}) => {
  seedArchivable(seeder, customer, 30);
  seeder.ticket(customer, { subject: 'Something else', status: 3 });
  await signedIn.goto('/tickets?size=25&q=no.');
  const archiving = new Archiving(signedIn);
  await archiving.pageBox.click();
  await expect(archiving.bar).toContainText('25 on this page');
  await archiving.bar.getByRole('button', { name: 'Select all 30 that match' }).click();
  await expect(archiving.bar).toContainText('All 30 that match', { ignoreCase: true });
  await expect(archiving.archive).toHaveText('Archive 30');
  await signedIn.getByRole('link', { name: 'Next page' }).click();
  await expect(archiving.pageBox).toBeChecked();
  await signedIn
    .getByRole('checkbox', { name: /^Select ticket/ })
    .first()
    .click();
  await expect(archiving.bar).toContainText('29 of all 30');
});

test('C41 another filter drops the selection and says so; another sort does not', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const [one = 0, two = 0] = seedArchivable(seeder, customer, 3);
  const { archiving } = await openList(signedIn);
  await signedIn.getByRole('button', { name: 'Closed', exact: true }).click();
  await archiving.select(one, two);
  await signedIn.getByRole('link', { name: 'Subject' }).click();
  await expect(archiving.archive).toHaveText('Archive 2');
  const dropped = 'Another list or filter: the 2 selected tickets are not selected any more.';
  await signedIn
    .getByRole('group', { name: 'Shown are only tickets with' })
    .getByRole('button')
    .first()
    .click();
  await expect(archiving.bar).toBeHidden();
  await expect(signedIn.getByRole('main').getByText(dropped)).toBeVisible();
  await expect(signedIn.getByRole('status').filter({ hasText: dropped })).toBeAttached();
  await archiving.select(one);
  await expect(archiving.archive).toHaveText('Archive 1');
  await expect(signedIn.getByRole('main').getByText(dropped)).toBeHidden();
});

test('opening a ticket and coming back keeps what is selected', async ({ signedIn, customer, seeder }) => {
  const [one = 0, two = 0] = seedArchivable(seeder, customer, 3);
  const { list, archiving } = await openList(signedIn);
  await archiving.select(one, two);
  await list.ticket('No. 3').click();
  await expect(signedIn.getByRole('heading', { name: 'No. 3' })).toBeVisible();
  await signedIn.goBack();
  await expect(archiving.box(one)).toBeChecked();
  await expect(archiving.archive).toHaveText('Archive 2');
});

test('pressing a box of an unread ticket does not read it', async ({ signedIn, customer, seeder }) => {
  const { id } = seeder.ticket(customer, { subject: 'Unread one', status: 2, unread: true });
  const { archiving } = await openList(signedIn);
  const calls = watchTicketCalls(signedIn);
  await archiving.select(id);
  await expect(archiving.archive).toHaveText('Archive 1');
  expect(ticketReads(calls)).toEqual([]);
});

test('C46 the archive offers nothing to select', async ({ signedIn, customer, seeder }) => {
  seeder.ticket(customer, { subject: 'Put away', status: 10 });
  await signedIn.goto('/tickets/archive');
  await expect(new TicketList(signedIn).ticket('Put away')).toBeVisible();
  await expect(signedIn.getByRole('columnheader').first()).toBeVisible();
  await expect(signedIn.getByRole('checkbox')).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('boxes are 44 pixels for the finger, the page box is there, and the bar is at the thumb', async ({
    signedIn,
    customer,
    seeder,
  }) => {
    const [one = 0] = seedArchivable(seeder, customer, 3);
    const { archiving } = await openList(signedIn);
    for (const box of [archiving.pageBox, archiving.box(one)]) {
      const size = await box.boundingBox();
      expect(size?.width).toBeGreaterThanOrEqual(44);
      expect(size?.height).toBeGreaterThanOrEqual(44);
    }
    await archiving.box(one).tap();
    const bar = await archiving.bar.boundingBox();
    expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeCloseTo(740, 0);
    await expect(archiving.archive).toBeInViewport();
    await archiving.pageBox.tap();
    await expect(archiving.archive).toHaveText('Archive 3');
  });
});

test('with nothing selected Archive is there, cannot, and says why', async ({
  signedIn,
  customer,
  seeder,
}) => {
  seedArchivable(seeder, customer, 2);
  await openList(signedIn);
  const button = signedIn.getByRole('button', { name: 'Archive', exact: true });
  await expect(button).toHaveAttribute('aria-disabled', 'true');
  await expect(button).toHaveAccessibleDescription('Select tickets to archive them.');
  await button.focus();
  await expect(signedIn.getByText('Select tickets to archive them.')).toBeVisible();
  await signedIn.getByRole('link', { name: 'Archive', exact: true }).click();
  await expect(signedIn.getByRole('heading', { name: 'Archive', exact: true })).toBeVisible();
  await expect(button).toBeHidden();
});
