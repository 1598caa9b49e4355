import { expect, test } from '../fixtures.ts';
import { FilesOfReply, fileOf, storedSizes, textFile } from './attachFiles.ts';
import { allowBrokenLine, stopClock, waitOutPauses } from './settling.ts';

const words = 'Please look at the log';
/** A reply with files on its way to the panel, as the proxy sees it. */
const upload = /name="func"\r\n\r\nclientticket\.edit/;
const log = () => fileOf('web01.log', 1_000_000);

test('S061 an upload that is cut at 90 % is not stored; text and files are back, and one press sends all once', async ({
  signedIn,
  customer,
  seeder,
  faultProxy,
  watch,
}) => {
  allowBrokenLine(watch);
  const { id } = seeder.ticket(customer);
  await signedIn.clock.install();
  const files = await FilesOfReply.open(signedIn, id, faultProxy.url);
  const { ticketPage } = files;
  await files.choose([log(), textFile('notes.txt')]);
  await expect(files.list.getByRole('listitem')).toHaveCount(2);
  await stopClock(signedIn);
  faultProxy.strike(upload, { at: 'midRequest', bytes: 900_000 });
  await ticketPage.send(words);
  await expect(files.onItsWay(words).getByRole('listitem')).toHaveText([/web01\.log1 MB/, /notes\.txt/]);
  const notArrived = ticketPage.notice('It did not arrive, as far as can be seen');
  await waitOutPauses(signedIn, notArrived);
  await expect(ticketPage.reply).toHaveValue(words);
  await expect(files.list.getByRole('listitem')).toHaveText([/web01\.log/, /notes\.txt/]);
  expect(faultProxy.struck).toHaveLength(1);
  expect(storedSizes(seeder, id)).toEqual([]);
  await ticketPage.sendButton.click();
  await expect(ticketPage.delivered).toBeVisible();
  expect(storedSizes(seeder, id)).toEqual(['web01.log 1000000', 'notes.txt 7']);
  expect(seeder.countMessages(customer.accountId)).toBe(2);
});

test('S038 files that were stored and whose answer was lost are found with their words, and stored once', async ({
  signedIn,
  customer,
  seeder,
  faultProxy,
  watch,
}) => {
  allowBrokenLine(watch);
  const { id } = seeder.ticket(customer);
  const files = await FilesOfReply.open(signedIn, id, faultProxy.url);
  const { ticketPage } = files;
  await files.choose([log()]);
  await expect(files.list.getByRole('listitem')).toHaveCount(1);
  faultProxy.strike(upload, { at: 'beforeAnswer' });
  await ticketPage.send(words);
  await expect(ticketPage.delivered).toHaveText(/was found in the conversation/);
  await expect(ticketPage.entry(words)).toHaveCount(1);
  await expect(files.list).toHaveCount(0);
  expect(storedSizes(seeder, id)).toEqual(['web01.log 1000000']);
  expect(seeder.countMessages(customer.accountId)).toBe(2);
});

test('S041 a proxy that takes no such body is named with its limit, text and files in place', async ({
  signedIn,
  customer,
  seeder,
  faultProxy,
  watch,
}) => {
  watch.allow(/413/);
  const { id } = seeder.ticket(customer);
  const files = await FilesOfReply.open(signedIn, id, faultProxy.url);
  const { ticketPage } = files;
  await files.choose([log()]);
  await expect(files.list.getByRole('listitem')).toHaveCount(1);
  faultProxy.strike(upload, { at: 'insteadOfRequest', status: 413 });
  await ticketPage.send(words);
  await expect(ticketPage.notice('Not sent: the panel did not take it')).toContainText('Your text is here');
  await expect(ticketPage.reply).toHaveValue(words);
  await expect(files.list.getByRole('listitem')).toHaveText([/web01\.log/]);
  expect(seeder.countMessages(customer.accountId)).toBe(1);
});

test('S063 an upload shows how far it is and can be stopped: nothing is stored, and that is said once it was looked for', async ({
  signedIn,
  customer,
  seeder,
  context,
  watch,
}) => {
  allowBrokenLine(watch);
  const { id } = seeder.ticket(customer);
  await signedIn.clock.install();
  const files = await FilesOfReply.open(signedIn, id);
  const { ticketPage } = files;
  await files.choose([log()]);
  await expect(files.list.getByRole('listitem')).toHaveCount(1);
  await stopClock(signedIn);
  const line = await context.newCDPSession(signedIn);
  const speed = { offline: false, latency: 0, downloadThroughput: -1 };
  await line.send('Network.emulateNetworkConditions', { ...speed, uploadThroughput: 100_000 });
  await ticketPage.send(words);
  await expect(files.onItsWay(words).getByRole('listitem')).toHaveText(/web01\.log1 MB\d+% sent/);
  await ticketPage.entry(words).getByRole('button', { name: 'Stop sending' }).click();
  await expect(ticketPage.entry(words)).toContainText('You have stopped the sending.');
  // Not before it is called off: the rest of the file would be faster than that.
  await line.send('Network.emulateNetworkConditions', { ...speed, uploadThroughput: -1 });
  await expect(
    ticketPage.announced(
      'You have stopped the sending. It is being checked whether your reply arrived all the same.',
    ),
  ).toBeAttached();
  await waitOutPauses(signedIn, ticketPage.notice('It did not arrive, as far as can be seen'));
  await expect(ticketPage.reply).toHaveValue(words);
  await expect(files.list.getByRole('listitem')).toHaveText([/web01\.log/]);
  expect(seeder.countMessages(customer.accountId)).toBe(1);
});

test('S063 C65 one file is left out while all are on their way: not there, so the rest is back, and goes by a press of Send', async ({
  signedIn,
  customer,
  seeder,
  context,
  watch,
}) => {
  allowBrokenLine(watch);
  const { id } = seeder.ticket(customer);
  await signedIn.clock.install();
  const files = await FilesOfReply.open(signedIn, id);
  const { ticketPage } = files;
  await files.choose([textFile('notes.txt'), log()]);
  await expect(files.list.getByRole('listitem')).toHaveCount(2);
  await stopClock(signedIn);
  const line = await context.newCDPSession(signedIn);
  const speed = { offline: false, latency: 0, downloadThroughput: -1 };
  await line.send('Network.emulateNetworkConditions', { ...speed, uploadThroughput: 100_000 });
  await ticketPage.send(words);
  const leaveOut = ticketPage.entry(words).getByRole('button', { name: 'Leave out web01.log' });
  await expect(leaveOut).toHaveAccessibleDescription(/the sending is stopped/);
  await leaveOut.press('Enter');
  await expect(ticketPage.reply).toBeFocused();
  const stopped =
    'You have stopped the sending to leave out web01.log. It may have arrived all the same; checking. Nothing is sent meanwhile.';
  await expect(ticketPage.entry(words)).toContainText(stopped);
  await line.send('Network.emulateNetworkConditions', { ...speed, uploadThroughput: -1 });
  await expect(ticketPage.announced(stopped)).toBeAttached();
  await expect(files.onItsWay(words).getByRole('listitem').nth(1)).toContainText('to be left out');
  await waitOutPauses(
    signedIn,
    ticketPage.notice('web01.log is left out. Nothing was sent; press Send to send the rest.'),
  );
  await expect(ticketPage.reply).toHaveValue(words);
  await expect(files.list.getByRole('listitem')).toHaveText([/notes\.txt/]);
  expect(seeder.countMessages(customer.accountId)).toBe(1);
  await ticketPage.sendButton.click();
  await expect(ticketPage.delivered).toBeVisible();
  expect(storedSizes(seeder, id)).toEqual(['notes.txt 7']);
  expect(seeder.countMessages(customer.accountId)).toBe(2);
});
