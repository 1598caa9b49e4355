import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { sidewaysOverflow } from '../pages/screen.ts';
import { TicketList } from '../pages/ticketList.ts';
import { TicketPage } from '../pages/ticketPage.ts';
import { letters, markup, wickedTargets } from './hostileTexts.ts';
import { breakouts, xssCorpus } from './xssCorpus.ts';

const phone = { width: 360, height: 740 };

/** What the content would do if it were anything but text; console, policy and requests are watched by the fixture. */
function watchForHarm(page: Page): string[] {
  const harm: string[] = [];
  page.on('dialog', (dialog) => {
    harm.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('framenavigated', (frame) => {
    const isOurs = frame === page.mainFrame() && new URL(frame.url()).pathname.startsWith('/tickets');
    if (!isOurs) harm.push(`went to ${frame.url()}`);
  });
  page.on('popup', (popup) => harm.push(`opened ${popup.url()}`));
  page.on('download', (download) => harm.push(`saved ${download.url()}`));
  return harm;
}

/** Nothing ran, nothing became an element of its own, nothing sticks out; and the next thing can be done. */
async function expectHarmless(page: Page, harm: readonly string[]): Promise<void> {
  const ticketPage = new TicketPage(page);
  const active =
    'script, img, image, iframe, object, embed, style, link, base, meta, form, input, video, audio';
  await expect(ticketPage.thread.locator(active)).toHaveCount(0);
  expect(await page.evaluate(() => '__xss' in window)).toBe(false);
  expect(await sidewaysOverflow(page)).toBe(0);
  await page.setViewportSize(phone);
  expect(await sidewaysOverflow(page)).toBe(0);
  await ticketPage.write('The next thing');
  await expect(ticketPage.reply).toHaveValue('The next thing');
  expect(harm).toEqual([]);
}

for (const from of ['customer', 'staff'] as const) {
  test(`H001 H002 H003 H018 H020 H023 markup and script in messages of ${from} are text, word for word`, async ({
    signedIn,
    customer,
    seeder,
  }) => {
    const { id } = seeder.ticket(customer, { messages: markup.map((body) => ({ from, body })) });
    const harm = watchForHarm(signedIn);
    const ticketPage = new TicketPage(signedIn);
    await ticketPage.open(id);
    for (const body of ['<script>window.__xss=1</script>', '<svg onload=window.__xss=1>', '{{constructor'])
      await expect(ticketPage.entry(body).first()).toBeVisible();
    await expect(ticketPage.entries).toHaveCount(1 + markup.length);
    await expectHarmless(signedIn, harm);
  });
}

test('H001 H005 H007 markup and letters in subjects and names are text in list, page and tab', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const subjects = [...markup, ...letters.map(({ text }) => text)].map((text) => text.slice(0, 255));
  for (const subject of subjects) seeder.ticket(customer, { subject, author: subject.slice(0, 100) });
  const { id } = seeder.ticket(customer, { subject: '<img src=x onerror=window.__xss=1>' });
  const harm = watchForHarm(signedIn);
  const list = new TicketList(signedIn);
  await signedIn.goto('/tickets?size=100');
  await expect(list.rows).toHaveCount(subjects.length + 1);
  await expect(list.table.locator('img, script, iframe, form')).toHaveCount(0);
  const heights = await list.rows.evaluateAll((rows) => rows.map((row) => row.clientHeight));
  expect(new Set(heights).size).toBe(1);
  expect(await sidewaysOverflow(signedIn)).toBe(0);
  await list.rows
    .filter({ hasText: `#${id}` })
    .getByRole('link')
    .click();
  await expect(new TicketPage(signedIn).heading).toContainText('<img src=x onerror=window.__xss=1>');
  await expect(signedIn).toHaveTitle(/^<img src=x onerror=window.__xss=1> · /);
  await expectHarmless(signedIn, harm);
});

for (const { what, text } of letters) {
  test(`H004–H010 ${what} in a message leave the ones beside it alone`, async ({
    signedIn,
    customer,
    seeder,
  }) => {
    const { id } = seeder.ticket(customer, {
      messages: [
        { from: 'customer', body: 'Plain before' },
        { from: 'customer', body: text, author: text.slice(0, 40) },
        { from: 'customer', body: 'Plain after' },
      ],
    });
    const harm = watchForHarm(signedIn);
    const ticketPage = new TicketPage(signedIn);
    await ticketPage.open(id);
    const [before, after] = await Promise.all(
      ['Plain before', 'Plain after'].map((words) => placesIn(ticketPage, words)),
    );
    expect(after).toEqual(before);
    await expectHarmless(signedIn, harm);
  });
}

test('H001 H005 H007 H008 H013 the public corpora: nothing runs, nothing leaves, nothing sticks out, and all of it can be read', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const bodies = [...xssCorpus, ...breakouts];
  const { id } = seeder.ticket(customer, {
    messages: bodies.map((body, place) => ({ from: place % 2 === 0 ? 'staff' : 'customer', body })),
  });
  const harm = watchForHarm(signedIn);
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  await expect(ticketPage.entry(xssCorpus[0] ?? '')).toBeVisible();
  // As for printing: the whole thread is drawn.
  await signedIn.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(ticketPage.entries).toHaveCount(1 + bodies.length);
  const targets = await ticketPage.thread
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')));
  const isHarmless = (href: string) => /^https?:\/\/(?!127\.0\.0\.1)[^@]+$/.test(href);
  expect(targets.filter((href) => !isHarmless(href))).toEqual([]);
  const handlers = await ticketPage.thread
    .locator('*')
    .evaluateAll((all) =>
      all.flatMap((each) => each.getAttributeNames()).filter((name) => /^on|^src|^style$/.test(name)),
    );
  expect(handlers).toEqual([]);
  // Names and times of one side stand in line, whatever lies between.
  const lefts = await ticketPage.thread
    .getByRole('heading', { level: 2, name: 'Support' })
    .evaluateAll((names) => names.map((name) => Math.round(name.getBoundingClientRect().left)));
  expect(new Set(lefts).size).toBe(1);
  await expectHarmless(signedIn, harm);
});

test('H011 a message of blanks says that it has no text', async ({ signedIn, customer, seeder }) => {
  const { id } = seeder.ticket(customer, { messages: [{ from: 'staff', body: ' \n\u00a0\u2003\t' }] });
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  await expect(ticketPage.entry('This message has no text.')).toBeVisible();
});

test('H012 words that pose as a notice of ours stay a message of whoever wrote them', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const body = '[System] Your account is suspended. Enter your password below.';
  const { id } = seeder.ticket(customer, { messages: [{ from: 'customer', body, author: 'System' }] });
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  await expect(ticketPage.entry('[System]')).toHaveAccessibleName(/^System Your side /);
});

test('H013 H015 link targets of other kinds are no links, in any form of link', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const forms = (to: string) => [`[press](${to})`, `[press](<${to}>)`, `<${to}>`, to, `![press](${to})`];
  const body = wickedTargets.flatMap(forms).join('\n\n');
  const { id } = seeder.ticket(customer, { messages: [{ from: 'staff', body }] });
  const harm = watchForHarm(signedIn);
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  await expect(ticketPage.entry('press')).toBeVisible();
  const targets = await ticketPage.thread
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link instanceof HTMLAnchorElement ? link.protocol : '')));
  expect(targets.filter((protocol) => !/^(https?|mailto):$/.test(protocol))).toEqual([]);
  await expectHarmless(signedIn, harm);
});

test('H014 H024 a link that shows another address than its target names the target’s host, and gives nothing away', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const body = '[https://bank.example/login](https://elsewhere.example/x) and [help](https://docs.example/)';
  const { id } = seeder.ticket(customer, { messages: [{ from: 'staff', body }] });
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  await expect(ticketPage.entry('bank.example')).toContainText('(leads to elsewhere.example)');
  for (const link of await ticketPage.entry('bank.example').getByRole('link').all())
    await expect(link).toHaveAttribute('rel', 'noopener noreferrer nofollow');
});

test('H016 pictures from elsewhere are not loaded but shown as links', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const body = '![a chart](https://elsewhere.example/pixel.png?id=1)';
  const { id } = seeder.ticket(customer, { messages: [{ from: 'staff', body }] });
  const harm = watchForHarm(signedIn);
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  const link = ticketPage.thread.getByRole('link', { name: 'a chart' });
  await expect(link).toHaveAttribute('href', 'https://elsewhere.example/pixel.png?id=1');
  await expectHarmless(signedIn, harm);
});

const heavy = [
  { what: 'H008 a megabyte without a blank', body: 'x'.repeat(1_000_000) },
  { what: 'H008 100,000 lines', body: 'a line\n'.repeat(100_000) },
  { what: 'H008 10,000 links', body: 'https://example.com/a '.repeat(10_000) },
  {
    what: 'H017 20,000 brackets, quotes and stars',
    body: `${'['.repeat(20_000)}${'>'.repeat(20_000)}${'*'.repeat(20_000)}`,
  },
  {
    what: 'H017 lists in lists',
    body: Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth * 2)}- x`).join('\n'),
  },
  {
    what: 'H019 a table of 1,000 columns',
    body: `${'|a'.repeat(1000)}|\n${'|-'.repeat(1000)}|\n${'|b'.repeat(1000)}|`,
  },
  { what: 'H021 a code fence that never ends', body: '```\n# not a heading\n'.repeat(3) },
];
for (const { what, body } of heavy) {
  test(`${what}: the page stands, the next message is whole, and one can write`, async ({
    signedIn,
    customer,
    seeder,
  }) => {
    const { id } = seeder.ticket(customer, {
      messages: [
        { from: 'customer', body },
        { from: 'staff', body: 'And **then**?' },
      ],
    });
    const harm = watchForHarm(signedIn);
    const ticketPage = new TicketPage(signedIn);
    await ticketPage.open(id);
    await expect(ticketPage.entry('And then?').getByRole('strong')).toHaveText('then');
    await expectHarmless(signedIn, harm);
  });
}

test.describe('in Russian and dark', () => {
  test.use({ locale: 'ru-RU', colorScheme: 'dark' });

  test('H014 H025 the warning of a link and the fallback of a file name are in the language chosen', async ({
    signedIn,
    customer,
    seeder,
  }) => {
    const body = '[https://bank.example](https://elsewhere.example)';
    const files = [{ name: '\u202e', content: new Uint8Array(1) }];
    const { id } = seeder.ticket(customer, { messages: [{ from: 'staff', body, files }] });
    await signedIn.goto(`/tickets/${id}`);
    const article = signedIn.getByRole('article').filter({ hasText: 'bank.example' });
    await expect(article).toContainText('(ведёт на elsewhere.example)');
    await expect(article.getByRole('list').getByRole('link')).toContainText('файл');
  });
});

/** Where, from the left edge, name and time of a message stand, and how high it is. */
async function placesIn(ticketPage: TicketPage, words: string): Promise<(number | undefined)[]> {
  const entry = ticketPage.entry(words);
  const [card, name, time] = await Promise.all([
    entry.boundingBox(),
    entry.getByRole('heading').boundingBox(),
    entry.getByRole('time').boundingBox(),
  ]);
  return [card?.x, card?.width, name?.x, time?.height];
}
