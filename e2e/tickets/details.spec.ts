import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { TicketPage } from '../pages/ticketPage.ts';
import { watchTicketCalls, writes } from './ticketCalls.ts';

const panelFields = { wished: 'client_priority', note: 'note_message' };

test('details are read from the panel, and only what was changed is sent (F11, F17, F21)', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const service = seeder.service(customer, 'VPS web01.example.com');
  const { id } = seeder.ticket(customer, { subject: 'Disk full', service, status: 3 });
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  await signedIn.getByRole('button', { name: 'Details' }).click();
  const details = signedIn.getByRole('dialog', { name: 'Details' });
  await expect(details).toContainText('VPS web01.example.com');
  await expect(details).toContainText('Disk full');
  await details.getByRole('button', { name: 'Save changes' }).click();
  await expect(details.getByRole('status').filter({ hasText: 'Nothing was changed' })).toBeVisible();
  await details.getByRole('combobox', { name: 'Priority' }).selectOption('High');
  await details.getByRole('switch', { name: 'More options' }).check();
  await details.getByLabel('Note', { exact: true }).fill('Ask again on Monday');
  // Of these two one is on at most.
  await details.getByRole('switch', { name: 'Reset raised priority' }).check();
  await details.getByRole('switch', { name: 'Move to the top of the queue' }).check();
  await expect(details.getByRole('switch', { name: 'Reset raised priority' })).not.toBeChecked();
  await details.getByRole('button', { name: 'Close' }).first().click();
  await expect(details).toBeHidden();
  // What was not saved is there again.
  await signedIn.getByRole('button', { name: 'Details' }).click();
  await expect(details.getByLabel('Note', { exact: true })).toHaveValue('Ask again on Monday');
  const calls = watchTicketCalls(signedIn);
  await details.getByRole('button', { name: 'Save changes' }).click();
  await expect(details).toBeHidden();
  await expect(ticketPage.announced('The changes are saved.')).toBeAttached();
  const [sent, ...more] = writes(calls);
  expect(more).toEqual([]);
  expect(sent?.get(panelFields.wished)).toBe('1');
  expect(sent?.has('client_department')).toBe(false);
  expect(sent?.has('message')).toBe(false);
  expect(seeder.storedTicket(id)).toMatchObject({
    wishedPriority: 1,
    priority: 1,
    note: 'Ask again on Monday',
    status: 3,
  });
});

/** Says in each answer that somebody else has given the ticket these values, once they are there. */
async function changedBySupport(page: Page, id: number) {
  const theirs: Record<string, string> = {};
  await page.context().route('**/billmgr', async (route) => {
    const fields = new URLSearchParams(route.request().postData() ?? '');
    if (fields.get('elid') !== String(id) || fields.has('sok')) return route.continue();
    const response = await route.fetch();
    const answer = await response.json();
    for (const [name, value] of Object.entries(theirs)) answer.doc[name] = { $: value };
    return route.fulfill({ response, json: answer });
  });
  return theirs;
}

test('S021 S065 unsaved details are there after a reload, support’s change meanwhile beside them; the customer chooses', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const { id } = seeder.ticket(customer, { subject: 'Disk full' });
  const theirs = await changedBySupport(signedIn, id);
  const ticketPage = new TicketPage(signedIn);
  const details = signedIn.getByRole('dialog', { name: 'Details' });
  await ticketPage.open(id);
  await signedIn.getByRole('button', { name: 'Details' }).click();
  await details.getByRole('switch', { name: 'More options' }).check();
  await details.getByLabel('Note', { exact: true }).fill('mine');
  Object.assign(theirs, { note_message: 'theirs', client_priority: '1' });
  await signedIn.reload();
  await signedIn.getByRole('button', { name: 'Details' }).click();
  await expect(details.getByLabel('Note', { exact: true })).toHaveValue('mine');
  const clash = details.getByRole('alert').filter({ hasText: 'Somebody else has changed this ticket' });
  await expect(clash).toContainText('mine');
  await expect(clash).toContainText('theirs');
  await expect(details.getByRole('combobox', { name: 'Priority' })).toHaveValue('1');
  await clash.getByRole('button', { name: 'Keep yours: Note' }).click();
  const calls = watchTicketCalls(signedIn);
  await details.getByRole('button', { name: 'Save changes' }).click();
  await expect(details).toBeHidden();
  expect(seeder.storedTicket(id)).toMatchObject({ note: 'mine' });
  expect(writes(calls).map((sent) => [sent.get('note_message'), sent.get('client_priority')])).toEqual([
    ['mine', null],
  ]);
});

test('S023 two tabs over the same details: the other follows, and has the panel’s values once they are saved', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const { id } = seeder.ticket(customer, { subject: 'Disk full' });
  const tabs = [signedIn, await signedIn.context().newPage()] as const;
  for (const tab of tabs) {
    await new TicketPage(tab).open(id);
    await tab.getByRole('button', { name: 'Details' }).click();
    await expect(tab.getByRole('dialog', { name: 'Details' })).toBeVisible();
  }
  const [one, two] = tabs.map((tab) => tab.getByRole('dialog', { name: 'Details' }));
  if (!one || !two) throw new Error('two tabs');
  await one.getByRole('switch', { name: 'More options' }).check();
  await one.getByLabel('Note', { exact: true }).fill('From one');
  await expect(two.getByLabel('Note', { exact: true })).toHaveValue('From one');
  await two.getByLabel('Note', { exact: true }).fill('From one and two');
  await expect(one.getByLabel('Note', { exact: true })).toHaveValue('From one and two');
  await two.getByRole('button', { name: 'Save changes' }).click();
  await expect(two).toBeHidden();
  expect(seeder.storedTicket(id)).toMatchObject({ note: 'From one and two' });
  await one.getByRole('button', { name: 'Save changes' }).click();
  await expect(one.getByRole('status').filter({ hasText: 'Nothing was changed' })).toBeVisible();
});

test('what support registered is read-only, and so is everything in the archive (F26)', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const abused = seeder.ticket(customer, { subject: 'Spam', abuse: true });
  const archived = seeder.ticket(customer, { subject: 'Old', status: 10 });
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(abused.id);
  await signedIn.getByRole('button', { name: 'Details' }).click();
  const details = signedIn.getByRole('dialog', { name: 'Details' });
  await expect(details.getByRole('switch', { name: 'Register abuse' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await expect(details.getByLabel('Abuse score')).toHaveCount(0);
  await expect(details).toContainText('Abuse score');
  await ticketPage.open(archived.id);
  await signedIn.getByRole('button', { name: 'Details' }).click();
  await expect(details).toContainText('This ticket is in the archive');
  await expect(details.getByRole('button', { name: 'Save changes' })).toHaveCount(0);
});
