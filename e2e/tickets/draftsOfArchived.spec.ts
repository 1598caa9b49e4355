import { readFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { NewTicketPage } from '../pages/newTicketPage.ts';
import { TicketPage } from '../pages/ticketPage.ts';
import { everythingStored } from '../session/browserStorage.ts';
import { FilesOfReply, loseFile, textFile } from './attachFiles.ts';

const words = 'The server answers no ping since';

/** By another client of the same customer. */
async function archiveElsewhere(
  context: BrowserContext,
  origin: string | undefined,
  id: number,
): Promise<void> {
  const answer = await context.request.post(`${origin}/billmgr`, {
    headers: { 'X-Frontdesk': '1' },
    form: { func: 'clientticket.archive', elid: id, sok: 'ok', out: 'json' },
  });
  expect(await answer.json()).not.toHaveProperty('doc.error');
}

test('S024 a draft to a ticket that was archived meanwhile stays, and what can be done is said', async ({
  signedIn,
  customer,
  seeder,
  context,
  baseURL,
}) => {
  const { id } = seeder.ticket(customer, { status: 3 });
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  await ticketPage.write(words);
  await expect(ticketPage.composer).toContainText('Draft saved');
  await archiveElsewhere(context, baseURL, id);
  await signedIn.reload();
  await expect(signedIn.getByRole('textbox', { name: 'Your unsent text' })).toHaveValue(words);
  await expect(signedIn.getByText('a new ticket is needed')).toBeVisible();
  await expect(signedIn.getByRole('button', { name: 'Copy the text' })).toBeVisible();
});

for (const { title, said } of [
  { title: 'files beside the words', said: words },
  { title: 'files alone', said: '' },
]) {
  test(`S024 ${title} in the draft to a ticket archived meanwhile can be saved, and go along into a new one`, async ({
    signedIn,
    customer,
    seeder,
    context,
    baseURL,
  }) => {
    const { id } = seeder.ticket(customer, { status: 3 });
    const files = await FilesOfReply.open(signedIn, id);
    if (said !== '') await files.ticketPage.write(said);
    await files.choose([textFile('trace.txt', 'hop by hop')]);
    await expect.poll(() => everythingStored(signedIn)).toContain('trace.txt');
    await archiveElsewhere(context, baseURL, id);
    await signedIn.reload();
    const kept = signedIn.getByRole('list', { name: 'Unsent files' });
    await expect(kept.getByRole('listitem')).toHaveText([/trace\.txt/]);
    await expect(signedIn.getByText(/^Your unsent (text is|files are) kept on this device/)).toHaveText(
      said === '' ? /files are/ : /text is/,
    );
    const saving = signedIn.waitForEvent('download');
    await kept.getByRole('button', { name: 'Save trace.txt' }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe('trace.txt');
    expect(readFileSync(await saved.path(), 'utf8')).toBe('hop by hop');

    await signedIn.getByRole('main').getByRole('link', { name: 'New ticket' }).click();
    const form = new NewTicketPage(signedIn);
    await expect(form.message).toHaveValue(said);
    await expect(signedIn.getByRole('list', { name: 'Files to be sent' })).toContainText('trace.txt');
  });
}

test('S024 on a phone what is kept of such a draft lies over nothing that is read', async ({
  signedIn,
  customer,
  seeder,
  context,
  baseURL,
}) => {
  await signedIn.setViewportSize({ width: 360, height: 640 });
  const messages = Array.from({ length: 6 }, (_, index) => ({
    from: 'staff' as const,
    body: `Step ${index}\n\nand what came of it`,
  }));
  const { id } = seeder.ticket(customer, { status: 3, messages });
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  await ticketPage.write(words);
  await expect(ticketPage.composer).toContainText('Draft saved');
  await archiveElsewhere(context, baseURL, id);
  await signedIn.reload();
  const kept = signedIn.getByRole('textbox', { name: 'Your unsent text' });
  await expect(kept).toHaveValue(words);
  await ticketPage.entry('Step 1').scrollIntoViewIfNeeded();
  await expect(kept).not.toBeInViewport();
  await kept.scrollIntoViewIfNeeded();
  await expect(signedIn.getByRole('button', { name: 'Copy the text' })).toBeInViewport();
});

test('S024 a file of such a draft that the browser has lost is told as lost', async ({
  signedIn,
  customer,
  seeder,
  context,
  baseURL,
}) => {
  const { id } = seeder.ticket(customer, { status: 3 });
  const files = await FilesOfReply.open(signedIn, id);
  await files.choose([textFile('trace.txt')]);
  await expect.poll(() => everythingStored(signedIn)).toContain('trace.txt');
  await archiveElsewhere(context, baseURL, id);
  await signedIn.reload();
  await signedIn.evaluate(loseFile, 'trace.txt');
  await signedIn.getByRole('button', { name: 'Save trace.txt' }).click();
  await expect(signedIn.getByRole('alert').filter({ hasText: 'has lost this file' })).toBeVisible();
});

test('S023 S024 both versions of a draft to a ticket archived meanwhile can be had', async ({
  signedIn,
  customer,
  seeder,
  context,
  baseURL,
}) => {
  const { id } = seeder.ticket(customer, { status: 3 });
  const here = new TicketPage(signedIn);
  await here.open(id);
  const there = new TicketPage(await context.newPage());
  await there.open(id);
  await expect(there.reply).toBeVisible();
  await Promise.all([here.write('Typed here'), there.write('Typed there')]);
  const otherVersion = signedIn.getByRole('textbox', { name: 'There is another version of this draft' });
  await expect(otherVersion).toHaveValue('Typed there');
  await expect(here.composer).toContainText('Draft saved');
  await archiveElsewhere(context, baseURL, id);
  await signedIn.reload();
  const kept = signedIn.getByRole('textbox', { name: 'Your unsent text' });
  await expect(kept.or(otherVersion)).toHaveCount(2);
  const shown = [await kept.inputValue(), await otherVersion.inputValue()];
  expect(shown.toSorted()).toEqual(['Typed here', 'Typed there']);
});
