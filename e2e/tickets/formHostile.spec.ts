import { expect, test } from '../fixtures.ts';
import { NewTicketPage } from '../pages/newTicketPage.ts';
import { sidewaysOverflow } from '../pages/screen.ts';
import { fieldNamed, shownIn } from '../pages/ticketForm.ts';
import { TicketPage } from '../pages/ticketPage.ts';
import { letters, markup } from './hostileTexts.ts';
import { watchTicketCalls, writes } from './ticketCalls.ts';

const idOf = (url: string) => Number(url.split('/').at(-1));
const joined = (texts: readonly string[], most: number) =>
  Array.from(texts.join('\n')).slice(0, most).join('');
// A text box makes one line of it, and holds whole characters alone.
const whole = [...markup, ...letters.map(({ text }) => text)].join('\n').toWellFormed().replace(/\r/g, '');
const hostile = {
  Subject: joined([markup[0] ?? '', '{{x}} ${x}', '\u202e\u2067 pay\u200bpal 👩‍👩‍👧‍👦 شلوم'], 255).replaceAll(
    '\n',
    ' ',
  ),
  Message: whole,
  Note: whole.split('').toReversed().join('').toWellFormed(),
  Comment: joined(markup, 1000),
};

test('H064 markup, letters and floods in every text field are words: in the draft, on the ticket, in its details', async ({
  signedIn: page,
  customer,
  seeder,
}) => {
  seeder.service(customer, 'VPS <img src=x onerror=window.__xss=1>');
  const form = new NewTicketPage(page);
  await form.open();
  await form.department('Customer care').check();
  // The panel’s captions may be markup: shown without it.
  await form.chooseService('<img', /^#\d+ VPS$/);
  await form.moreOptions.check();
  await form.registerAbuse.check();
  await form.field('Abuse score').fill('1');
  await page.getByRole('combobox', { name: 'Action' }).selectOption('Suspend the selected service');
  await form.field('Deadline date').fill('2031-01-15');
  await form.field('Deadline time').fill('10:00');
  // H008: said with how much it is too long, and nothing of it lost.
  await form.message.fill('x'.repeat(100_000));
  await form.sendButton.click();
  await expect(page.getByText(/34,465 characters too many/).first()).toBeVisible();
  for (const [label, text] of Object.entries(hostile)) await form.field(label).fill(text);
  await expect(page.getByText(/^Draft saved/)).toBeVisible();
  await page.reload();
  for (const [label, text] of Object.entries(hostile)) await expect(form.field(label)).toHaveValue(text);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await sidewaysOverflow(page)).toBe(0);
  await form.sendButton.click();
  await page.waitForURL(/\/tickets\/\d+$/);
  const id = idOf(page.url());
  expect(seeder.storedTicket(id)).toMatchObject({
    subject: hostile.Subject,
    note: hostile.Note,
    scoreNote: hostile.Comment,
  });
  expect(seeder.storedMessages(id)).toMatchObject([{ body: hostile.Message }]);
  await page.setViewportSize({ width: 1440, height: 900 });
  const details = await new TicketPage(page).openDetails();
  await details.getByRole('switch', { name: 'More options' }).check();
  for (const label of ['Subject', 'Note', 'Comment'] as const)
    expect.soft(await shownIn(fieldNamed(details, label)), label).toBe(hostile[label]);
  expect(await page.evaluate(() => '__xss' in window)).toBe(false);
  await expect(page.locator('main, dialog').locator('script, iframe, object, embed, base, meta')).toHaveCount(
    0,
  );
  expect(await sidewaysOverflow(page)).toBe(0);
});

/** What somebody may do to the document by the browser's own tools. */
function tamper(form: Element): void {
  const add = (name: string, value: string) => {
    const input = document.createElement('input');
    Object.assign(input, { name, value });
    form.append(input);
  };
  for (const name of ['score', 'comment', 'note', 'action']) add(name, '9');
  add('supportFee', '0.01');
  add('incidents', '99');
  add('isAbuse', 'on');
  add('toTop', 'on');
  add('provider', '2');
  for (const name of ['subject.x', '__proto__.x', 'constructor', 'unheard_of']) add(name, 'x');
  for (const locked of form.querySelectorAll('[aria-disabled]')) locked.removeAttribute('aria-disabled');
}

test('H067 H068 what the form did not offer, hides, or shows for reading is refused at its field or not sent', async ({
  signedIn: page,
  customer,
  seeder,
}) => {
  const form = new NewTicketPage(page);
  await form.open();
  await form.fill('As', 'it is');
  await form.form.evaluate(tamper);
  await form.priority.evaluate((select: HTMLSelectElement) => {
    const [first] = select.options;
    if (first) first.value = '77';
  });
  await form.priority.selectOption({ index: 0 });
  const calls = watchTicketCalls(page);
  await form.sendButton.click();
  await expect(form.priority).toBeFocused();
  await expect(form.priority).toHaveAccessibleDescription(/invalid value/);
  expect([...(writes(calls)[0]?.keys() ?? [])].toSorted()).toEqual(
    'clicked_button client_department client_priority func lang message name out show_abuse show_optional sok subject ticket_item'.split(
      ' ',
    ),
  );
  await form.priority.selectOption('Low');
  await form.sendButton.click();
  await page.waitForURL(/\/tickets\/\d+$/);
  expect(seeder.storedTicket(idOf(page.url()))).toMatchObject({
    subject: 'As',
    wishedPriority: 3,
    priority: 2,
    note: '',
    fee: 0,
    abuseBy: null,
  });

  // Of what support registered nothing can be changed by it either.
  const { id } = seeder.ticket(customer, { abuse: { score: 40 } });
  const details = await new TicketPage(page).openDetails(id);
  await details.locator('form').evaluate(tamper);
  await details.getByRole('switch', { name: 'Register abuse' }).click();
  await expect(details.getByRole('switch', { name: 'Register abuse' })).toBeChecked();
  await details.getByRole('button', { name: 'Save changes' }).click();
  await expect(details.getByRole('status').filter({ hasText: 'Nothing was changed' })).toBeVisible();
  expect(seeder.storedTicket(id)).toMatchObject({ abuseBy: 'staff', score: 40, note: '', fee: 0 });
});

test('H065 H066 H070 numbers, days and hours that are none are told at their field; Enter in a composition sends nothing', async ({
  signedIn: page,
  context,
}) => {
  const form = new NewTicketPage(page);
  await form.open();
  await form.registerAbuse.check();
  const calls = watchTicketCalls(page);
  const expectSaid = async (label: string, words: RegExp) => {
    await form.field(label).press('Tab');
    await expect.soft(page.getByText(words).first(), label).toBeVisible();
  };
  for (const typed of ['1e3', '٣', '-0', '9'.repeat(12)]) {
    await form.field('Abuse score').fill(typed);
    await expectSaid('Abuse score', /Write a whole number from 0 to 100/);
    await form.field('Abuse score').fill('1');
  }
  const date = form.field('Deadline date');
  // As it is typed: the thirtieth of February.
  await date.pressSequentially('02302031');
  await date.blur();
  await form.sendButton.click();
  await expect(date).toHaveAccessibleDescription(/There is no such day/);
  await date.fill('2031-03-30');
  await form.field('Deadline time').fill('02:30');
  await expectSaid('Deadline time', /The clock skips this hour on that day/);
  await date.fill('2031-10-26');
  await expect(form.field('Deadline time')).toHaveAccessibleDescription(/The clock shows this hour twice/);
  await form.subject.focus();
  const input = await context.newCDPSession(page);
  await input.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
  const enter = { key: 'Enter', code: 'Enter', text: '\r', windowsVirtualKeyCode: 13 };
  await input.send('Input.dispatchKeyEvent', { type: 'keyDown', ...enter });
  await input.send('Input.insertText', { text: 'に' });
  await expect(form.subject).toHaveValue('に');
  expect(writes(calls)).toHaveLength(0);
});
