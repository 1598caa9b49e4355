import { readFileSync } from 'node:fs';
import { expect, test as base } from '../fixtures.ts';
import { NewTicketPage } from '../pages/newTicketPage.ts';
import { TicketPage } from '../pages/ticketPage.ts';
import { everythingStored } from '../session/browserStorage.ts';
import { FilesOfReply, loseFile, textFile } from './attachFiles.ts';

const words = 'The server answers no ping since';

const test = base.extend<{
  /** Archives the ticket by another client of the same customer, and loads the page anew. */
  archiveMeanwhile: (id: number) => Promise<void>;
}>({
  archiveMeanwhile: async ({ signedIn, context, baseURL }, use) => {
    await use(async (id) => {
      const answer = await context.request.post(`${baseURL}/billmgr`, {
        headers: { 'X-Frontdesk': '1' },
        form: { func: 'clientticket.archive', elid: id, sok: 'ok', out: 'json' },
      });
      expect(await answer.json()).not.toHaveProperty('doc.error');
      await signedIn.reload();
    });
  },
});

test('S024 a draft to a ticket that was archived meanwhile stays, and what can be done is said', async ({
  signedIn,
  customer,
  seeder,
  archiveMeanwhile,
}) => {
  const { id } = seeder.ticket(customer, { status: 3 });
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  await ticketPage.write(words);
  await expect(ticketPage.composer).toContainText('Draft saved');
  await archiveMeanwhile(id);
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
    archiveMeanwhile,
  }) => {
    const { id } = seeder.ticket(customer, { status: 3 });
    const files = await FilesOfReply.open(signedIn, id);
    if (said !== '') await files.ticketPage.write(said);
    await files.choose([textFile('trace.txt', 'hop by hop')]);
    await expect.poll(() => everythingStored(signedIn)).toContain('trace.txt');
    await archiveMeanwhile(id);
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

test('S024 C55 what is kept of such a draft goes into no ticket that is being written already', async ({
  signedIn,
  customer,
  seeder,
  archiveMeanwhile,
}) => {
  const form = new NewTicketPage(signedIn);
  await form.open();
  await form.fill('Invoice', 'The one of May is wrong');
  await expect(signedIn.getByText(/^Draft saved/)).toBeVisible();
  const { id } = seeder.ticket(customer, { status: 3 });
  const files = await FilesOfReply.open(signedIn, id);
  await files.ticketPage.write(words);
  await files.choose([textFile('trace.txt')]);
  await expect.poll(() => everythingStored(signedIn)).toContain('trace.txt');
  await archiveMeanwhile(id);
  await expect(signedIn.getByRole('list', { name: 'Unsent files' })).toBeVisible();
  await signedIn.getByRole('main').getByRole('link', { name: 'New ticket' }).click();
  await expect(form.message).toHaveValue('The one of May is wrong');
  // What went along would be stored by now.
  await signedIn.reload();
  await expect(form.message).toHaveValue('The one of May is wrong');
  await expect(signedIn.getByRole('button', { name: 'Attach files' })).toBeVisible();
  await expect(signedIn.getByRole('list', { name: 'Files to be sent' })).toHaveCount(0);
});

test('S024 on a phone what is kept of such a draft lies over nothing that is read', async ({
  signedIn,
  customer,
  seeder,
  archiveMeanwhile,
}) => {
  await signedIn.setViewportSize({ width: 360, height: 640 });
  const messages = Array.from({ length: 6 }, (_, index) => ({
    from: 'staff' as const,
    body: `Step ${index}\n\nand what came of it`,
  }));
  const { id } = seeder.ticket(customer, { status: 3, messages });
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  const long = Array.from({ length: 12 }, (_, hop) => `hop ${hop}`).join('\n');
  await ticketPage.write(long);
  await expect(ticketPage.composer).toContainText('Draft saved');
  await archiveMeanwhile(id);
  const kept = signedIn.getByRole('textbox', { name: 'Your unsent text' });
  await expect(kept).toHaveValue(long);
  await ticketPage.entry('Step 1').scrollIntoViewIfNeeded();
  await expect(kept).not.toBeInViewport();
  await kept.scrollIntoViewIfNeeded();
  await expect(signedIn.getByRole('button', { name: 'Copy the text' })).toBeInViewport();
  const above = await signedIn.getByText('It is in the archive already.').boundingBox();
  const title = await signedIn.getByText('This ticket is in the archive', { exact: true }).boundingBox();
  expect(title?.y).toBeGreaterThan((above?.y ?? Infinity) + (above?.height ?? 0));
  // Reached by keys, it stays in sight, though all of its box would not fit in.
  await signedIn.setViewportSize({ width: 360, height: 240 });
  await kept.focus();
  await expect(kept).toBeInViewport({ ratio: 0.5 });
});

test('S024 a file of such a draft that the browser has lost is told as lost', async ({
  signedIn,
  customer,
  seeder,
  archiveMeanwhile,
}) => {
  const { id } = seeder.ticket(customer, { status: 3 });
  const files = await FilesOfReply.open(signedIn, id);
  await files.choose([textFile('trace.txt')]);
  await expect.poll(() => everythingStored(signedIn)).toContain('trace.txt');
  await archiveMeanwhile(id);
  await signedIn.evaluate(loseFile, 'trace.txt');
  await signedIn.getByRole('button', { name: 'Save trace.txt' }).click();
  await expect(signedIn.getByRole('alert').filter({ hasText: 'has lost this file' })).toBeVisible();
});

test('S023 S024 both versions of a draft to a ticket archived meanwhile can be had', async ({
  signedIn,
  customer,
  seeder,
  context,
  archiveMeanwhile,
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
  await archiveMeanwhile(id);
  const kept = signedIn.getByRole('textbox', { name: 'Your unsent text' });
  await expect(kept.or(otherVersion)).toHaveCount(2);
  const shown = [await kept.inputValue(), await otherVersion.inputValue()];
  expect(shown.toSorted()).toEqual(['Typed here', 'Typed there']);
});
