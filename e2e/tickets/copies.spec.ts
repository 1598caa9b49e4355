import { readFile } from 'node:fs/promises';
import { expect, test } from '../fixtures.ts';
import { TicketPage } from '../pages/ticketPage.ts';
import { letters, markup } from './hostileTexts.ts';
import { xssCorpus } from './xssCorpus.ts';

const longLog = Array.from({ length: 120 }, (_, line) => `log line ${line + 1}`).join('\n');

test('N14 H073 H075 a ticket can be taken away as a page that loads and runs nothing, as data, and on paper', async ({
  signedIn,
  context,
  customer,
  seeder,
}) => {
  const hostile = [...markup, ...xssCorpus, ...letters.map(({ text }) => text)];
  const subject = '../CON: <img src=x onerror=window.__xss=1>\u202egnp.exe';
  const { id } = seeder.ticket(customer, {
    subject,
    messages: [
      { from: 'customer', body: 'It is **full**, see [the graph](https://example.com/graph).' },
      { from: 'staff', body: longLog, files: [{ name: 'df.txt', content: new Uint8Array(2000) }] },
      ...hostile.map((body) => ({ from: 'staff' as const, body, author: body.slice(0, 60) })),
    ],
  });
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  const saving = signedIn.waitForEvent('download');
  await signedIn.getByRole('button', { name: 'Save as a web page' }).click();
  const page = await saving;
  expect(page.suggestedFilename()).toMatch(/^\d+ [^<>:"/\\|?*\u202e]+\.html$/);

  const asked: string[] = [];
  const copy = await context.newPage();
  copy.on('request', (request) => asked.push(request.url()));
  copy.on('dialog', (dialog) => asked.push(dialog.message()));
  const address = `http://127.0.0.1/${id}.html`;
  await copy.route(address, async (route) =>
    route.fulfill({ contentType: 'text/html', body: await readFile(await page.path(), 'utf8') }),
  );
  await copy.goto(address);
  await expect(copy.getByRole('heading', { level: 1 })).toContainText('<img src=x onerror=window.__xss=1>');
  await expect(copy.getByRole('article')).toHaveCount(hostile.length + 3);
  await expect(copy.getByText('log line 120')).toBeVisible();
  await expect(copy.getByText('df.txt (2 kB)')).toBeVisible();
  await expect(copy.locator('strong').first()).toHaveText('full');
  await expect(
    copy.locator('script, img, iframe, object, embed, link, base, form, input, svg, math'),
  ).toHaveCount(0);
  expect(await copy.evaluate(() => '__xss' in window)).toBe(false);
  expect(asked).toEqual([address]);
  await copy.close();

  const savingData = signedIn.waitForEvent('download');
  await signedIn.getByRole('button', { name: 'Save as data (JSON)' }).click();
  const data = JSON.parse(await readFile(await (await savingData).path(), 'utf8'));
  expect(data).toMatchObject({ ticket: { id, subject } });
  expect(data.messages.map(({ body }: { body: string }) => body)).toEqual(expect.arrayContaining([longLog]));

  await signedIn.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await signedIn.emulateMedia({ media: 'print' });
  await expect(ticketPage.entry('log line 120').getByRole('button')).toHaveCount(0);
  expect((await ticketPage.entry('log line 120').boundingBox())?.height).toBeGreaterThan(2000);
  await expect(ticketPage.reply).toBeHidden();
  await expect(signedIn.getByRole('navigation')).toHaveCount(0);
  await expect(ticketPage.facts.getByRole('button')).toHaveCount(0);
  const link = ticketPage.entry('It is full').getByRole('link');
  expect(await link.evaluate((each) => getComputedStyle(each, '::after').content)).toContain(
    'https://example.com/graph',
  );
});
