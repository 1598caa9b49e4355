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

test('S065 support has changed the same field meanwhile: both values are shown, the customer chooses', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const { id } = seeder.ticket(customer, { subject: 'Disk full' });
  let theirs: string | null = null;
  await signedIn.route('**/billmgr', async (route) => {
    const fields = new URLSearchParams(route.request().postData() ?? '');
    if (theirs === null || fields.get('elid') !== String(id) || fields.has('sok')) return route.continue();
    const response = await route.fetch();
    const answer = await response.json();
    answer.doc.note_message = { $: theirs };
    return route.fulfill({ response, json: answer });
  });
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  await signedIn.getByRole('button', { name: 'Details' }).click();
  const details = signedIn.getByRole('dialog', { name: 'Details' });
  await details.getByRole('switch', { name: 'More options' }).check();
  await details.getByLabel('Note', { exact: true }).fill('mine');
  theirs = 'theirs';
  await details.getByRole('button', { name: 'Save changes' }).click();
  const clash = details.getByRole('alert').filter({ hasText: 'Somebody else has changed this ticket' });
  await expect(clash).toContainText('mine');
  await expect(clash).toContainText('theirs');
  expect(seeder.storedTicket(id)).toMatchObject({ note: '' });
  await clash.getByRole('button', { name: 'Keep yours: Note' }).click();
  await details.getByRole('button', { name: 'Save changes' }).click();
  await expect(details).toBeHidden();
  expect(seeder.storedTicket(id)).toMatchObject({ note: 'mine' });
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
