import { expect, signIn, test } from '../fixtures.ts';
import { isDark } from '../pages/screen.ts';
import { TicketList } from '../pages/ticketList.ts';
import { TicketPage } from '../pages/ticketPage.ts';

test('the conversation is told apart by who spoke, in order, and says when', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const { id } = seeder.ticket(customer, {
    subject: 'Disk full',
    messages: [
      { from: 'customer', body: 'It is full.' },
      { from: 'system', body: 'The ticket was assigned to Customer care' },
      { from: 'staff', body: 'Look here.', author: 'Ivan, technical support' },
      { from: 'staff', body: 'I have no name.', author: '' },
      { from: 'customer', body: 'I help out.', author: 'A Colleague' },
    ],
  });
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  await expect(ticketPage.thread).toMatchAriaSnapshot(`
    - list:
      - listitem:
        - article /Test Customer You \\d+ minutes ago/:
          - heading "Test Customer" [level=2]
          - text: You
          - time: /5 minutes ago · /
          - paragraph: It is full.
      - listitem:
        - article /System \\d+ minutes ago/:
          - text: System
          - paragraph: The ticket was assigned to Customer care
      - listitem:
        - article /Ivan, technical support Support/:
          - heading "Ivan, technical support" [level=2]
          - text: Support
          - paragraph: Look here.
          - group "Was this answer helpful?"
      - listitem:
        - article /^Support \\d/:
          - heading "Support" [level=2]
          - paragraph: I have no name.
      - listitem:
        - article /A Colleague Your side/:
          - heading "A Colleague" [level=2]
          - text: Your side
          - paragraph: I help out.
  `);
});

test('Markdown is drawn, raw HTML stays text, line breaks survive', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const body = [
    'It is **full** and *slow*, see `df`.',
    'A second line.',
    '',
    '# What I see',
    '- one',
    '- two',
    '',
    '> you said',
    '',
    '```sh',
    'df -h',
    '```',
    '[the graph](https://example.com/graph) <b>raw</b>',
  ].join('\n');
  const { id } = seeder.ticket(customer, { messages: [{ from: 'customer', body }] });
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  await expect(ticketPage.entry('What I see')).toMatchAriaSnapshot(`
    - paragraph:
      - text: It is
      - strong: full
      - text: and
      - emphasis: slow
      - text: ", see"
      - code: df
      - text: . A second line.
    - heading "What I see" [level=3]
    - list:
      - listitem:
        - paragraph: one
      - listitem:
        - paragraph: two
    - blockquote:
      - paragraph: you said
    - text: sh
    - button "Copy"
    - code: df -h
    - paragraph:
      - link "the graph":
        - /url: https://example.com/graph
      - text: <b>raw</b>
  `);
  await expect(ticketPage.entry('What I see').getByRole('paragraph').first()).toHaveText(
    'It is full and slow, see df.\nA second line.',
    { useInnerText: true },
  );
});

test('times are those of the browser’s zone on both sides of a clock change', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const { id } = seeder.ticket(customer, {
    messages: [
      { from: 'customer', body: 'Before the hour was skipped', at: Date.UTC(2026, 2, 29, 0, 30) },
      { from: 'customer', body: 'After the hour was skipped', at: Date.UTC(2026, 2, 29, 1, 30) },
    ],
  });
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  await expect(ticketPage.entry('Before the hour').getByRole('time')).toContainText('Mar 29, 2026, 1:30 AM');
  await expect(ticketPage.entry('After the hour').getByRole('time')).toContainText('Mar 29, 2026, 3:30 AM');
});

test('the facts stand beside the conversation: status and what it means, whose turn, cost, service', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const service = seeder.service(customer, 'VPS-2 web01', ['IP: 192.0.2.1']);
  const { id } = seeder.ticket(customer, { status: 2, service, fee: 1050, abuse: { score: 40 } });
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  await expect(ticketPage.facts).toMatchAriaSnapshot(`
    - region "Abuse report":
      - term: Deadline
      - definition:
        - time: /January 31, 2030/
      - term: Score
      - definition: "40"
    - term: Number
    - definition: "${id}"
    - term: Status
    - definition: Waiting for you Support has answered and waits for your reply.
    - term: Whose turn
    - definition: Yours
    - term: Department
    - definition: Customer care
    - term: Service
    - definition: /VPS-2 web01/
    - term: Opened
    - definition
    - term: Cost so far
    - definition: €10.50
    - term: Support incidents
    - definition: 3 left
  `);
  await expect(ticketPage.entry('IP: 192.0.2.1')).toHaveAccessibleName('About this ticket');
  await expect(signedIn).toHaveTitle(/^A ticket of a test · /);
});

test('an answer that is rated stays rated', async ({ signedIn, customer, seeder }) => {
  const { id } = seeder.ticket(customer, { messages: conversation });
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  await ticketPage.rating('Try this').getByRole('button', { name: 'Helpful', exact: true }).click();
  await expect(signedIn.getByRole('status').filter({ hasText: 'Your rating is stored' })).toBeAttached();
  await signedIn.reload();
  await expect(ticketPage.rating('Try this').getByRole('button', { pressed: true })).toHaveText('Helpful');
});

test('a rating can be changed', async ({ signedIn, customer, seeder }) => {
  const [question, answer] = conversation;
  const { id } = seeder.ticket(customer, { messages: [question, { ...answer, rating: 'good' }] });
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  await ticketPage.rating('Try this').getByRole('button', { name: 'Not helpful' }).click();
  await expect(signedIn.getByRole('status').filter({ hasText: 'Your rating is stored' })).toBeAttached();
  await signedIn.reload();
  await expect(ticketPage.rating('Try this').getByRole('button', { pressed: true })).toHaveText(
    'Not helpful',
  );
});

for (const { at, truth, pressed } of [
  { at: 'beforeAnswer', truth: 'arrived', pressed: 1 },
  { at: 'beforeRequest', truth: 'never left', pressed: 0 },
] as const) {
  test(`S054 a rating whose answer was lost is shown as it is: it ${truth}`, async ({
    signedIn,
    customer,
    seeder,
    faultProxy,
    watch,
  }) => {
    watch.allow(/ERR_CONNECTION_RESET/);
    const { id } = seeder.ticket(customer, { messages: conversation });
    const ticketPage = new TicketPage(signedIn);
    await ticketPage.open(id, faultProxy.url);
    faultProxy.strike(/func=ticket\.message\.rate/, { at });
    await ticketPage.rating('Try this').getByRole('button', { name: 'Helpful', exact: true }).click();
    await expect(ticketPage.entry('Try this')).toContainText('what is marked here is what the panel says');
    await expect(ticketPage.rating('Try this').getByRole('button', { pressed: true })).toHaveCount(pressed);
    expect(faultProxy.struck).toHaveLength(1);
  });
}

test('a ticket of the demo account reads like a customer’s life', async ({ page, context, baseURL }) => {
  await signIn(context, { login: 'demo', password: 'demo' }, baseURL ?? '');
  await page.goto('/tickets/archive');
  await new TicketList(page).rows.getByRole('link').first().click();
  const ticketPage = new TicketPage(page);
  await expect(ticketPage.entries.first()).toBeVisible();
  expect(await ticketPage.entries.count()).toBeGreaterThan(1);
});

test.describe('on a phone, in Russian and dark', () => {
  test.use({ viewport: { width: 360, height: 740 }, locale: 'ru-RU', colorScheme: 'dark' });

  test('the facts are folded under the subject and can be had by a press', async ({
    signedIn,
    customer,
    seeder,
  }) => {
    const { id } = seeder.ticket(customer, { subject: 'Сервер стоит', status: 2, fee: 1050 });
    await signedIn.goto(`/tickets/${id}`);
    const facts = signedIn.getByRole('complementary', { name: 'Сведения' });
    await expect(facts).toBeVisible();
    await expect(facts.getByRole('term').first()).toBeHidden();
    await facts.getByText('Сведения').click();
    await expect(facts.getByRole('definition').filter({ hasText: '10,50' })).toBeVisible();
    await expect(signedIn.getByRole('textbox', { name: 'Ответ' })).toBeVisible();
    expect(await isDark(signedIn)).toBe(true);
  });
});

const conversation = [
  { from: 'customer', body: 'How do I do it?' },
  { from: 'staff', body: 'Try this.' },
] as const;

test('own messages are the customer’s from the first picture on, although the panel has not said who is signed in', async ({
  signedIn,
  customer,
  seeder,
  faultProxy,
}) => {
  const { id } = seeder.ticket(customer, { messages: [{ from: 'customer', body: 'It is full.' }] });
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id, faultProxy.url);
  await expect(ticketPage.reply).toBeEditable();
  const answer = Promise.withResolvers<void>();
  faultProxy.strike(/func=whoami/, { at: 'holdRequest', until: answer.promise });
  await signedIn.reload();
  await expect(ticketPage.entry('It is full.')).toContainText('You');
  await expect(ticketPage.entry('It is full.')).not.toContainText('Your side');
  await expect(ticketPage.reply).toHaveCount(0);
  answer.resolve();
  await expect(ticketPage.reply).toBeEditable();
});
