import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { SeededCustomer, Seeder } from '../../stand-in/seedBuilders.ts';
import { expect, test } from '../fixtures.ts';
import { TicketPage } from '../pages/ticketPage.ts';
import { untilCustomerIsKnown } from '../session/knownCustomer.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const script = '<script>window.__xss = 1</script>';

interface SentFile {
  name: string;
  content: Uint8Array;
}

/** Opens a ticket whose message holds these files. */
async function openWith(
  page: Page,
  seeder: Seeder,
  customer: SeededCustomer,
  files: SentFile[],
  origin = '',
) {
  const { id } = seeder.ticket(customer, { messages: [{ from: 'customer', body: 'See the file', files }] });
  const ticketPage = new TicketPage(page);
  await ticketPage.open(id, origin);
  return ticketPage;
}

test('a press saves the file under its own name, byte for byte', async ({ signedIn, customer, seeder }) => {
  const content = Uint8Array.from({ length: 4096 }, (_, index) => index % 256);
  const ticketPage = await openWith(signedIn, seeder, customer, [{ name: 'счёт за март.pdf', content }]);
  await expect(ticketPage.file('счёт за март.pdf')).toHaveAccessibleName(/^счёт за март\.pdf 4 kB$/);
  const saving = signedIn.waitForEvent('download');
  await ticketPage.file('счёт за март.pdf').click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('счёт за март.pdf');
  expect(new Uint8Array(await readFile(await saved.path()))).toEqual(content);
  await expect(signedIn.getByRole('status').filter({ hasText: 'счёт за март.pdf is saved' })).toBeAttached();
});

const hostileNames = [
  { what: 'a path upwards', name: '../../../etc/passwd', saved: /^[^/\\]*etc_passwd$/ },
  { what: 'a path of Windows', name: 'C:\\Windows\\system.ini', saved: /^[^/\\:]*system\.ini$/ },
  { what: 'a device of Windows', name: 'CON.txt', saved: /^_CON\.txt$/ },
  { what: 'a leading dot', name: '.htaccess', saved: /^htaccess$/ },
  { what: 'a line break and quotes', name: 'a"\r\nSet-Cookie: x=1.txt', saved: /^a_ Set-Cookie_ x=1\.txt$/ },
  { what: 'an escaped NUL', name: 'report.pdf%00.exe', saved: /^report\.pdf_00\.exe$/ },
  { what: 'a reversed ending', name: 'invoice\u202Egnp.exe', saved: /^invoicegnp\.exe$/ },
  { what: 'no name', name: '', saved: /^file$/ },
  { what: '300 characters', name: `${'n'.repeat(246)}.jpeg`, saved: /^n{20,}….*\.jpeg$/ },
];
for (const { what, name, saved } of hostileNames) {
  test(`H025 a file name that is ${what} is saved harmlessly`, async ({ signedIn, customer, seeder }) => {
    const ticketPage = await openWith(signedIn, seeder, customer, [{ name, content: bytes('x') }]);
    const saving = signedIn.waitForEvent('download');
    await ticketPage.files.getByRole('link').click();
    expect((await saving).suggestedFilename()).toMatch(saved);
  });
}

const hostileFiles = [
  { name: 'page.html', content: `<!doctype html>${script}` },
  { name: 'picture.svg', content: `<svg xmlns="http://www.w3.org/2000/svg">${script}</svg>` },
  {
    name: 'data.xml',
    content: `<?xml version="1.0"?><x:script xmlns:x="http://www.w3.org/1999/xhtml">1</x:script>`,
  },
  { name: 'liar.png', content: `<!doctype html>${script}` },
  { name: 'both.gif', content: `GIF89a/*${script}*/=1` },
];
for (const { name, content } of hostileFiles) {
  test(`H026 H027 H028 ${name} is saved and never shown, also where the browser is sent to it`, async ({
    signedIn,
    customer,
    seeder,
  }) => {
    const ticketPage = await openWith(signedIn, seeder, customer, [{ name, content: bytes(content) }]);
    const answer = await ticketPage.file(name).evaluate(async (link) => {
      const { headers } = await fetch(link instanceof HTMLAnchorElement ? link.href : '');
      return ['content-disposition', 'content-type', 'x-content-type-options'].map((each) =>
        headers.get(each),
      );
    });
    expect(answer).toEqual([
      expect.stringMatching(/^attachment;/),
      expect.stringMatching(/^(application\/octet-stream|image\/(png|gif))$/),
      'nosniff',
    ]);
    const saving = signedIn.waitForEvent('download');
    await ticketPage.file(name).evaluate((link) => {
      location.assign(link instanceof HTMLAnchorElement ? link.href : '');
    });
    expect((await saving).suggestedFilename()).toBe(name);
    await expect(ticketPage.file(name)).toBeVisible();
    expect(await signedIn.evaluate(() => '__xss' in window)).toBe(false);
  });
}

test('S055 a customer’s own .json is saved, even one that looks like the panel’s refusal', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const json = '{"doc":{"error":{"$type":"access","msg":{"$":"no"}}}}';
  const files = [{ name: 'answer.json', content: bytes(json) }];
  const ticketPage = await openWith(signedIn, seeder, customer, files);
  const saving = signedIn.waitForEvent('download');
  await ticketPage.file('answer.json').click();
  expect(await readFile(await (await saving).path(), 'utf8')).toBe(json);
});

for (const { kind, words } of [
  { kind: 'truncate', words: 'The panel sent no file here' },
  { kind: 'empty', words: 'The panel sent no file here' },
  { kind: 'html502', words: 'The file could not be loaded to its end' },
] as const) {
  test(`S055 an answer that is no file (${kind}) is told in a sentence, never saved`, async ({
    signedIn,
    customer,
    seeder,
    watch,
  }) => {
    watch.allow(/502/);
    const files = [{ name: 'gone.log', content: bytes('a line') }];
    const ticketPage = await openWith(signedIn, seeder, customer, files);
    const saved: string[] = [];
    signedIn.on('download', (download) => saved.push(download.suggestedFilename()));
    seeder.faultNext(customer, { func: 'ticket.file', kind, times: 2 });
    await ticketPage.file('gone.log').click();
    await expect(ticketPage.entry('See the file').getByRole('alert')).toContainText(words);
    expect(saved).toEqual([]);
  });
}

test('S055 a file whose answer breaks off is not saved by half, and another press saves it', async ({
  signedIn,
  customer,
  seeder,
  faultProxy,
  watch,
}) => {
  watch.allow(/ERR_CONTENT_LENGTH_MISMATCH/);
  const content = new Uint8Array(100_000);
  const files = [{ name: 'big.bin', content }];
  const ticketPage = await openWith(signedIn, seeder, customer, files, faultProxy.url);
  faultProxy.strike(/func=ticket\.file/, { at: 'midAnswer', bytes: 50_000 });
  await ticketPage.file('big.bin').click();
  await expect(ticketPage.entry('See the file').getByRole('alert')).toContainText('Nothing was saved');
  const saving = signedIn.waitForEvent('download');
  await ticketPage.file('big.bin').click();
  expect((await readFile(await (await saving).path())).byteLength).toBe(100_000);
});

test('S055 a file asked for after the session ended is saved once the customer has signed in again', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const files = [{ name: 'late.txt', content: bytes('still here') }];
  const ticketPage = await openWith(signedIn, seeder, customer, files);
  await expect(ticketPage.entry('See the file')).toHaveAccessibleName(/ You /);
  await untilCustomerIsKnown(signedIn);
  seeder.endSessions(customer);
  await ticketPage.file('late.txt').click();
  const saving = signedIn.waitForEvent('download');
  await ticketPage.signInAgain(customer.password);
  expect((await saving).suggestedFilename()).toBe('late.txt');
});

test.describe('in Russian and dark', () => {
  test.use({ locale: 'ru-RU', colorScheme: 'dark' });

  test('S055 a file that is gone is told in the language chosen', async ({ signedIn, customer, seeder }) => {
    const files = [{ name: 'журнал.txt', content: bytes('строка') }];
    await openWith(signedIn, seeder, customer, files);
    seeder.faultNext(customer, { func: 'ticket.file', kind: 'empty', times: 2 });
    await signedIn.getByRole('list', { name: 'Вложения' }).getByRole('link').click();
    await expect(signedIn.getByRole('alert').filter({ hasText: 'Ничего не сохранено' })).toBeVisible();
  });
});
