import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { NewTicketPage } from '../pages/newTicketPage.ts';
import { choicesIn, fieldNamed, shownIn } from '../pages/ticketForm.ts';
import { TicketPage } from '../pages/ticketPage.ts';
import { parameters } from './ticketParameters.ts';
import type { Stored } from './ticketParameters.ts';

type Doc = Record<string, unknown>;

const all = Object.entries(parameters);

test.use({
  customer: async ({ seeder }, use) => use(seeder.customer({ hasProviders: true })),
});

/** Each parameter's words, where it is not one that is read in the conversation. */
async function expectShown(details: Locator, when: 'created' | 'changed'): Promise<void> {
  for (const [name, parameter] of all.filter(([each]) => each !== 'message')) {
    const field = fieldNamed(details, parameter.label);
    const words = await shownIn(field);
    expect.soft(words, `${name}, ${when}: shown`).toEqual(matching(parameter[when][1]));
    const isClosed = name === 'hasOptions' && words === 'off';
    if (isClosed) await field.check();
  }
}

function matching(words: string | RegExp): unknown {
  return typeof words === 'string' ? words : expect.stringMatching(words);
}

function expectStored(stored: Stored, when: 'created' | 'changed'): void {
  for (const [name, parameter] of all)
    expect.soft(parameter.stored(stored), `${name}, ${when}: stored`).toEqual(parameter[when][0]);
}

test('each of the twenty parameters goes from the screen into storage and back: created, read, changed (C69–C78, F11–F31)', async ({
  signedIn: page,
  customer,
  seeder,
}) => {
  const service = seeder.service(customer, 'VPS web01.example.com');
  const form = new NewTicketPage(page);
  await form.open();
  await expect(page).toHaveTitle(/^New ticket/);
  for (const [name, { create }] of all) await test.step(name, () => create?.(form.form));
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Attach files' }).click();
  await (await choosing).setFiles({ name: 'df.txt', mimeType: 'text/plain', buffer: Buffer.from('100%') });
  await expect(page.getByText('df.txt')).toBeVisible();
  await form.sendButton.click();
  await page.waitForURL(/\/tickets\/\d+$/);
  const id = Number(page.url().split('/').at(-1));
  const ticketPage = new TicketPage(page);
  await expect(ticketPage.announced(`Ticket ${id} is open.`)).toBeAttached();
  await expect(ticketPage.heading).toContainText('Disk full + 🔥');
  await expect(ticketPage.entry('It is full.')).toBeVisible();
  expect(seeder.storedFiles(id)).toMatchObject([{ name: 'df.txt' }]);
  seeder.staff('charge', String(id), '5.00', 'Work');
  const stored = (): Stored => {
    const [ticket, [first]] = [seeder.storedTicket(id), seeder.storedMessages(id)];
    if (!ticket || !first) throw new Error(`Ticket ${id} is not stored`);
    return { ticket, message: first.body, account: seeder.account(customer.accountId), service };
  };
  expectStored(stored(), 'created');

  const details = await ticketPage.openDetails();
  await expectShown(details, 'created');
  for (const [name, { change }] of all) await test.step(`${name}, changed`, () => change?.(details));
  await details.getByRole('button', { name: 'Save changes' }).click();
  await expect(details).toBeHidden();
  expectStored(stored(), 'changed');
  await ticketPage.openDetails();
  await expectShown(details, 'changed');
  // The draft has gone with the ticket.
  await form.open();
  await expect(form.subject).toHaveValue('');
});

/** Makes the panel's form of a new ticket, and of one that is there, what `edit` makes of it; gives what is sent to it. */
async function alterPanel(page: Page, edit: (doc: Doc) => void): Promise<URLSearchParams[]> {
  const sent: URLSearchParams[] = [];
  await page.unrouteAll({ behavior: 'wait' });
  await page.route('**/billmgr', async (route) => {
    const fields = new URLSearchParams(route.request().postData() ?? '');
    if (fields.get('func') !== 'clientticket.edit' || fields.has('sv_field')) return route.continue();
    if (fields.has('sok')) {
      sent.push(fields);
      return route.fulfill({ json: { doc: { ok: {} } } });
    }
    const response = await route.fetch();
    const answer: { doc: Doc } = await response.json();
    edit(answer.doc);
    return route.fulfill({ response, json: answer });
  });
  return sent;
}

const transport = new Set(['func', 'out', 'lang', 'sok', 'clicked_button', 'elid']);

/** Names of the wire that carried something. */
function carried(sent: readonly URLSearchParams[]): string[] {
  return [...(sent[0]?.keys() ?? [])].filter((name) => !transport.has(name)).toSorted();
}

const others = all.filter(([name]) => name !== 'message');
const messageAlone = all.filter(([name]) => name === 'message');

test('H051 H052 a parameter that the panel does not offer is neither shown nor sent, each of the twenty', async ({
  signedIn: page,
  customer,
  seeder,
}) => {
  seeder.service(customer, 'VPS web01.example.com');
  const { id } = seeder.ticket(customer, { abuse: { by: 'customer' } });
  const form = new NewTicketPage(page);
  for (const lacking of [others, messageAlone]) {
    const wires = lacking.flatMap(([, { wire }]) => wire);
    const sent = await alterPanel(page, (doc) => {
      doc['unheard_of'] = { $: 'x' };
      for (const wire of wires) delete doc[wire];
    });
    await form.visit();
    for (const [name, { label }] of lacking)
      await expect.soft(fieldNamed(form.form, label), `${name}, new`).toHaveCount(0);
    for (const [, { create }] of all.filter((each) => !lacking.includes(each))) await create?.(form.form);
    await form.sendButton.click();
    await expect.poll(() => sent).toHaveLength(1);
    const offered = all.filter((each) => !lacking.includes(each) && each[1].create);
    expect(carried(sent)).toEqual(expect.arrayContaining(offered.flatMap(([, { wire }]) => wire)));
    for (const wire of [...wires, 'unheard_of']) expect.soft(sent[0]?.has(wire), wire).toBe(false);
    // There the message is read in the conversation.
    if (lacking === messageAlone) continue;
    const details = await new TicketPage(page).openDetails(id);
    await expect(details.getByRole('button', { name: 'Save changes' })).toBeVisible();
    for (const [name, { label }] of lacking)
      await expect.soft(fieldNamed(details, label), `${name}, details`).toHaveCount(0);
  }
});

test('a parameter that the panel marks read-only is shown and not sent, each of the twenty (F22, F26)', async ({
  signedIn: page,
  customer,
  seeder,
}) => {
  seeder.service(customer, 'VPS web01.example.com');
  const { id } = seeder.ticket(customer, { abuse: { by: 'customer' } });
  const form = new NewTicketPage(page);
  for (const fixed of [others, messageAlone]) {
    const sent = await alterPanel(page, (doc) => {
      for (const [, { wire, readOnly }] of fixed)
        for (const each of wire) doc[each] = { $readonly: 'yes', $: readOnly[0] };
    });
    await form.visit();
    for (const [name, { label, readOnly }] of fixed)
      expect.soft(await shownIn(fieldNamed(form.form, label)), `${name}, new`).toContain(readOnly[1]);
    for (const [, { create }] of all.filter((each) => !fixed.includes(each))) await create?.(form.form);
    await form.sendButton.click();
    await expect.poll(() => sent).toHaveLength(1);
    for (const [name, { wire }] of fixed)
      for (const each of wire) expect.soft(sent[0]?.has(each), `${name}, sent`).toBe(false);
    if (fixed === messageAlone) continue;
    const details = await new TicketPage(page).openDetails(id);
    for (const [name, { label, readOnly }] of fixed)
      expect.soft(await shownIn(fieldNamed(details, label)), `${name}, details`).toContain(readOnly[1]);
    await details.getByRole('button', { name: 'Save changes' }).click();
    await expect(details.getByRole('status').filter({ hasText: 'Nothing was changed' })).toBeVisible();
    expect(sent).toHaveLength(1);
  }
});

const chosen = ['provider', 'department', 'service', 'priority', 'action'] as const;
const isChosen = (name: string) => chosen.some((each) => each === name);

test('H051 H067 the panel’s choices are the choices, as they are, whatever it offers them for', async ({
  signedIn: page,
  customer,
  seeder,
}) => {
  const { id } = seeder.ticket(customer, { abuse: { by: 'customer' } });
  const choice = { $key: 'k1', $: '<b>One</b> of its &amp; own' };
  const six = Array.from({ length: 5 }, (_, index) => ({ $key: `${index}`, $: `Other ${index}` }));
  const sent = await alterPanel(page, (doc) => {
    doc['slist'] = all.flatMap(([name, { wire }]) =>
      wire.map((each) => ({
        $name: each,
        val: [choice, { $: 'Two' }, {}, null, choice, ...(name === 'department' ? six : [])],
      })),
    );
    doc['ticket_project_select'] = { $: 'k1' };
    doc['client_priority'] = { $: '7' };
  });
  const form = new NewTicketPage(page);
  await form.open();
  for (const [name, { label, create }] of all) {
    const field = fieldNamed(form.form, label);
    if (!isChosen(name)) await create?.(form.form);
    else if (name === 'service') {
      await field.click();
      const found = page.getByRole('listbox').getByRole('option');
      await expect(found).toHaveText(['One of its & own', 'Two']);
      await found.filter({ hasText: 'Two' }).click();
    } else {
      // Of a department its cost is said besides.
      const captions = (await choicesIn(field)).map((each) => each.split(' · ')[0]);
      expect.soft(captions, name).toEqual(expect.arrayContaining(['One of its & own', 'Two']));
      if (name !== 'provider') await field.selectOption(name === 'department' ? { index: 2 } : 'Two');
    }
  }
  await form.sendButton.click();
  await expect.poll(() => sent).toHaveLength(1);
  for (const name of chosen)
    expect.soft(sent[0]?.get(parameters[name].wire[0] ?? ''), name).toBe(name === 'provider' ? 'k1' : 'Two');
  // What stands in a field and is none of its choices is shown as it is, and left alone.
  const details = await new TicketPage(page).openDetails(id);
  expect(await shownIn(fieldNamed(details, 'Priority'))).toBe('7');
  await details.getByRole('switch', { name: 'More options' }).check();
  await fieldNamed(details, 'Note').fill('Changed alone');
  await details.getByRole('button', { name: 'Save changes' }).click();
  await expect.poll(() => sent).toHaveLength(2);
  expect(carried(sent.slice(1))).toEqual(['note_message', 'show_optional']);
});
