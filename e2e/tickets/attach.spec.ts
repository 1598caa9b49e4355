import { rm, writeFile } from 'node:fs/promises';
import { expect, test } from '../fixtures.ts';
import { dragAndDrop, fileOf, FilesOfReply, loseFile, paste, storedSizes, textFile } from './attachFiles.ts';

const words = 'See the files';

test('C63 C64 C65 N18 files are picked within limits that are said, one is taken out, and they arrive once, byte for byte', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const { id } = seeder.ticket(customer);
  const files = await FilesOfReply.open(signedIn, id);
  const { ticketPage } = files;
  await expect(files.attachButton).toHaveAccessibleDescription('Up to 5 files of 10 MB each');
  await files.choose([
    textFile('log.txt', 'line 1\r\n'),
    textFile('snímek.txt'),
    fileOf('dump.sql', 1_500_000),
  ]);
  await expect(files.list.getByRole('listitem')).toHaveText([
    /log\.txt8 bytes/,
    /snímek\.txt/,
    /dump\.sql1\.5 MB/,
  ]);
  await expect(ticketPage.announced('3 files attached, 3 in all.')).toBeAttached();
  await expect(ticketPage.composer.getByText('3 of 5 files · 1.5 MB of 50 MB')).toBeVisible();
  await files.removeButton('snímek.txt').press('Enter');
  await expect(files.removeButton('dump.sql')).toBeFocused();
  await files.removeButton('dump.sql').press('Enter');
  await files.removeButton('log.txt').press('Enter');
  await expect(files.attachButton).toBeFocused();
  await files.choose([textFile('log.txt', 'line 1\r\n'), fileOf('dump.sql', 1_500_000)]);
  await expect(files.list.getByRole('listitem')).toHaveCount(2);
  await ticketPage.send(words);
  await expect(ticketPage.delivered).toBeVisible();
  await expect(ticketPage.entry(words).getByRole('link', { name: 'log.txt' })).toBeVisible();
  await expect(files.list).toHaveCount(0);
  expect(storedSizes(seeder, id)).toEqual(['log.txt 8', 'dump.sql 1500000']);
  expect(seeder.countMessages(customer.accountId)).toBe(2);
});

test('S062 H025 H031 H032 what cannot go along is said before sending, and costs neither text nor other files', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const { id } = seeder.ticket(customer);
  const files = await FilesOfReply.open(signedIn, id);
  const { ticketPage } = files;
  await ticketPage.write(words);
  await files.choose([
    fileOf('backup.tar', 10_000_001),
    fileOf('empty.log', 0),
    fileOf('whole.tar', 10_000_000),
  ]);
  await expect(files.refused).toContainText('backup.tar — a little over 10 MB');
  await expect(files.refused).toContainText('empty.log — empty (0 bytes).');
  await files.choose(Array.from({ length: 100 }, (_, index) => textFile(`n${index}.txt`)));
  await expect(files.refused).toContainText('96 not attached');
  await expect(files.refused).toContainText('and 93 more');
  await files.attachButton.click();
  await expect(ticketPage.announced('No room for more files: remove one first.')).toBeAttached();
  await files.refused.getByRole('button', { name: 'Close this note' }).click();
  await expect(files.attachButton).toBeFocused();
  for (const index of [0, 1]) await files.removeButton(`n${index}.txt`).click();
  await files.choose([textFile('../../etc/passwd'), textFile(`${'n'.repeat(296)}.txt`)]);
  await expect(files.list.getByRole('listitem').nth(3)).toHaveText(/^_\.\._etc_passwd/);
  await expect(files.list.getByRole('listitem').nth(4)).toHaveText(/^n{20,}….*\.txt/);
  await expect(ticketPage.reply).toHaveValue(words);
  await ticketPage.sendButton.click();
  await expect(ticketPage.delivered).toBeVisible();
  expect(storedSizes(seeder, id).map((file) => file.replace(/n{20,}/, 'n…'))).toEqual([
    'whole.tar 10000000',
    'n2.txt 7',
    'n3.txt 7',
    '_.._etc_passwd 7',
    expect.stringMatching(/^n…….*\.txt 7$/),
  ]);
});

test('C63 H034 S064 files are dropped anywhere and pictures pasted; a link does nothing, and a paste sends nothing', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const { id } = seeder.ticket(customer);
  const files = await FilesOfReply.open(signedIn, id);
  const { ticketPage, page } = files;
  await expect(files.attachButton).toBeVisible();
  await dragAndDrop(page, { files: ['a.log'] }, 'over');
  await expect(page.getByText('Drop the files to attach them')).toBeVisible();
  await dragAndDrop(page, { files: ['a.log', 'b.log'] }, 'drop');
  await expect(page.getByText('Drop the files to attach them')).toHaveCount(0);
  await expect(files.list.getByRole('listitem')).toHaveText([/a\.log/, /b\.log/]);
  await dragAndDrop(page, { link: 'https://example.com/' }, 'over');
  await dragAndDrop(page, { link: 'https://example.com/' }, 'drop');
  await ticketPage.reply.focus();
  await paste(page, { picture: true });
  await expect(files.list.getByRole('listitem').nth(2)).toHaveText(
    /^Pasted picture 20\d\d-\d\d-\d\d \d\d\.\d\d\.\d\d\.png/,
  );
  await paste(page, { text: 'A1\tB1', picture: true });
  await expect(files.list.getByRole('listitem')).toHaveCount(3);
  await ticketPage.composer.getByRole('button', { name: 'Attach the picture' }).click();
  await expect(files.list.getByRole('listitem')).toHaveCount(4);
  expect(seeder.countMessages(customer.accountId)).toBe(1);
});

test('S027 S060 the draft is back with its files after a reload, as they were chosen, whatever became of them on the disk', async ({
  signedIn,
  customer,
  seeder,
}, testInfo) => {
  const { id } = seeder.ticket(customer);
  const files = await FilesOfReply.open(signedIn, id);
  const { ticketPage } = files;
  const [changed, vanished] = ['changed.txt', 'vanished.txt'].map((name) => testInfo.outputPath(name));
  await writeFile(changed ?? '', 'as chosen');
  await writeFile(vanished ?? '', 'still there');
  await files.choose([changed ?? '', vanished ?? '']);
  await expect(files.list.getByRole('listitem')).toHaveCount(2);
  await writeFile(changed ?? '', 'something else, and longer');
  await rm(vanished ?? '');
  await ticketPage.write(words);
  await expect(ticketPage.composer.getByText('Draft saved now')).toBeVisible();
  await signedIn.reload();
  await expect(ticketPage.reply).toHaveValue(words);
  await expect(files.list.getByRole('listitem')).toHaveText([/changed\.txt/, /vanished\.txt/]);
  await ticketPage.sendButton.click();
  await expect(ticketPage.delivered).toBeVisible();
  const stored = seeder.storedFiles(id).map(({ content }) => new TextDecoder().decode(content));
  expect(stored).toEqual(['as chosen', 'still there']);
});

test('S027 S060 S062 what did not get in is tried again by itself, and what the browser has lost is chosen again at its place', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const { id } = seeder.ticket(customer);
  const files = await FilesOfReply.open(signedIn, id);
  const { ticketPage } = files;
  await expect(files.attachButton).toBeVisible();
  await signedIn.evaluate(lockOnce, 'locked.log');
  await files.choose(
    ['locked.log', 'a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt'].map((name) => textFile(name)),
  );
  await expect(files.refused).toContainText('2 not attached');
  await files.retryButton('e.txt').press('Enter');
  await expect(ticketPage.announced('e.txt is attached.')).toBeAttached();
  await expect(files.refused).toContainText('locked.log — it cannot be read.');
  await expect(files.retryButton('locked.log')).toBeFocused();
  await files.retryButton('locked.log').press('Enter');
  await expect(files.refused).toContainText('locked.log — one too many');
  await expect(files.attachButton).toBeFocused();
  await files.removeButton('a.txt').click();
  await expect(files.removeButton('b.txt')).toBeFocused();
  await files.retryButton('locked.log').press('Enter');
  await expect(files.refused).toHaveCount(0);
  await expect(files.attachButton).toBeFocused();
  await ticketPage.write(words);
  await expect(ticketPage.composer.getByText('Draft saved now')).toBeVisible();
  await signedIn.evaluate(loseFile, 'c.txt');
  await signedIn.reload();
  await expect(files.file('c.txt')).toContainText('The browser has lost this file.');
  await files.chooseAgain('c.txt', fileOf('empty.txt', 0));
  await expect(files.refused).toContainText('empty.txt — empty (0 bytes).');
  await files.chooseAgain('c.txt', fileOf('c2.txt', 9));
  await expect(files.removeButton('c2.txt')).toBeFocused();
  await ticketPage.sendButton.click();
  await expect(ticketPage.delivered).toBeVisible();
  expect(storedSizes(seeder, id)).toEqual(['b.txt 7', 'c2.txt 9', 'd.txt 7', 'e.txt 7', 'locked.log 7']);
  expect(seeder.countMessages(customer.accountId)).toBe(2);
});

/** In the page: the file of this name cannot be read the first time, as one that another program holds. */
function lockOnce(name: string): void {
  const read = Blob.prototype.arrayBuffer;
  let isLocked = true;
  Blob.prototype.arrayBuffer = function readUnlessLocked(this: Blob) {
    if (!isLocked || !(this instanceof File) || this.name !== name) return read.call(this);
    isLocked = false;
    return Promise.reject(new DOMException('held by another program', 'NotReadableError'));
  };
}
