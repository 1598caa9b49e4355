import type { BrowserContext, Page, Request } from '@playwright/test';
import type { SeededCustomer, Seeder } from '../../stand-in/seedBuilders.ts';
import { signIn } from '../fixtures.ts';

interface Visit {
  page: Page;
  context: BrowserContext;
  seeder: Seeder;
  origin: string;
}

/** Brings the page to a screen or a state of one, in whatever language it is shown. */
type Screen = (visit: Visit) => Promise<void>;

/** In Russian, so that a word in another language is one that the app has put there. */
const words = { name: 'Иван Петров', subject: 'Сервер не загружается', support: 'Поддержка' };

async function customerSignsIn(visit: Visit): Promise<SeededCustomer> {
  const customer = visit.seeder.customer({ realName: words.name });
  await signIn(visit.context, customer, visit.origin);
  return customer;
}

const thread = [
  {
    from: 'customer' as const,
    body: 'Здравствуйте. **Сервер** не отвечает.\n\n- раз\n- два\n\n> цитата\n\n`код`',
  },
  { from: 'system' as const, body: 'Обращение взято в работу' },
  {
    from: 'staff' as const,
    author: words.support,
    body: `Мы перезагрузили его.\n\n\`\`\`\n${'1234567890 '.repeat(30)}\n\`\`\`\n\n[описание](http://127.0.0.1/)`,
    files: [{ name: 'отчёт.7', content: Buffer.from('1') }],
    rating: 'good' as const,
  },
];

function seedTickets({ seeder }: Visit, customer: SeededCustomer): void {
  const author = words.name;
  for (const status of [0, 1, 2, 3] as const) {
    seeder.ticket(customer, { subject: `${words.subject} ${status}`, status, author });
  }
  seeder.ticket(customer, { subject: words.subject.repeat(8), unread: true, author, abuse: true });
}

async function openTicket(visit: Visit, status: 1 | 2 | 10 = 2): Promise<void> {
  const customer = await customerSignsIn(visit);
  const service = visit.seeder.service(customer, 'Сервер 7', ['Адрес: 192.0.2.7', 'Память: 8']);
  const { id } = visit.seeder.ticket(customer, {
    subject: words.subject,
    author: words.name,
    messages: thread,
    fee: 1250,
    service,
    status,
    abuse: true,
  });
  await visit.page.goto(`/tickets/${id}`);
  await visit.page.getByRole('article').first().waitFor();
}

const reply = ({ page }: Visit) => page.locator('form textarea').last();

const isWrite = (request: Request) => (request.postData() ?? '').includes('sok=ok');

/** A reply is sent, and this becomes of its request. */
async function sendReply(visit: Visit, fate: 'nothing comes' | 'connection lost' | 'refused'): Promise<void> {
  await openTicket(visit);
  await visit.page.route('**/billmgr', (route) => {
    if (!isWrite(route.request())) return route.continue();
    if (fate === 'nothing comes') return undefined;
    if (fate === 'connection lost') return route.abort('connectionreset');
    return route.fulfill({
      json: { doc: { error: { $type: 'limit', $object: 'message', msg: { $: 'Слишком много сообщений' } } } },
    });
  });
  await reply(visit).fill('Спасибо');
  await reply(visit).press('Control+Enter');
}

async function endSession(visit: Visit): Promise<void> {
  const customer = await customerSignsIn(visit);
  const { id } = visit.seeder.ticket(customer, { subject: words.subject, messages: thread });
  await visit.page.goto(`/tickets/${id}`);
  await reply(visit).fill('Спасибо');
  visit.seeder.endSessions(customer);
  await reply(visit).press('Control+Enter');
  await visit.page.getByRole('dialog').waitFor();
}

export const screens: Record<string, Screen> = {
  'the sign-in': async ({ page }) => {
    await page.goto('/sign-in');
    await page.getByRole('textbox').first().waitFor();
  },
  'the sign-in with errors': async ({ page }) => {
    await page.goto('/sign-in');
    await page.getByRole('textbox').first().press('Enter');
    await page.locator('[aria-invalid=true]').first().waitFor();
  },
  'the sign-in that failed': async ({ page }) => {
    await page.route('**/billmgr', (route) => route.fulfill({ body: 'no document' }));
    await page.goto('/sign-in');
    await page.getByRole('textbox').first().fill('a');
    await page.locator('input[type=password]').fill('b');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
  },
  'the code': async (visit) => {
    const customer = visit.seeder.customer({ secondFactor: true });
    await signIn(visit.context, customer, visit.origin);
    await visit.page.goto('/sign-in');
    await visit.page.locator('input[autocomplete=one-time-code]').waitFor();
  },
  'the new ticket': async (visit) => {
    const customer = await customerSignsIn(visit);
    visit.seeder.service(customer, 'Сервер 7');
    await visit.page.goto('/tickets/new');
    for (const each of await visit.page.getByRole('switch').all()) await each.check();
    await visit.page.locator('form [type=submit]').last().click();
    await visit.page.getByRole('alert').first().waitFor();
  },
  'the list': async (visit) => {
    seedTickets(visit, await customerSignsIn(visit));
    await visit.page.goto('/tickets');
    await visit.page.getByRole('time').first().waitFor();
  },
  'an empty list': async (visit) => {
    await customerSignsIn(visit);
    await visit.page.goto('/tickets');
    await visit.page.getByRole('heading', { level: 2 }).waitFor();
  },
  'a list that failed': async (visit) => {
    await customerSignsIn(visit);
    await visit.page.route('**/billmgr', (route) => route.fulfill({ body: 'no document' }));
    await visit.page.goto('/tickets');
    await visit.page.getByRole('alert').waitFor();
  },
  'a list on its way': async (visit) => {
    await customerSignsIn(visit);
    await visit.page.route('**/billmgr', () => undefined);
    await visit.page.goto('/tickets');
    await visit.page.locator('table[aria-busy=true]').waitFor();
    await visit.page.locator('[popovertarget=settings]').waitFor();
  },
  'incidents that money is missing for': async (visit) => {
    const customer = visit.seeder.customer({ realName: words.name, balance: -500, credit: 1_000 });
    await signIn(visit.context, customer, visit.origin);
    await visit.page.goto('/incidents');
    await visit.page.locator('button[type=submit][aria-disabled=true]').waitFor();
  },
  'the receipt of a purchase': async (visit) => {
    await customerSignsIn(visit);
    await visit.page.goto('/incidents');
    await visit.page.locator('button[type=submit]').click();
    await visit.page.getByRole('dialog').getByRole('button').first().click();
    await visit.page.locator('[data-receipt]').waitFor();
  },
  'the archive': async (visit) => {
    const customer = await customerSignsIn(visit);
    visit.seeder.ticket(customer, { subject: words.subject, status: 10, author: words.name });
    await visit.page.goto('/tickets/archive');
    await visit.page.getByRole('time').first().waitFor();
  },
  'an empty archive': async (visit) => {
    await customerSignsIn(visit);
    await visit.page.goto('/tickets/archive');
    await visit.page.getByRole('heading', { level: 2 }).waitFor();
  },
  'a ticket': openTicket,
  'an archived ticket': (visit) => openTicket(visit, 10),
  'a ticket on its way': async (visit) => {
    await customerSignsIn(visit);
    await visit.page.route('**/billmgr', () => undefined);
    await visit.page.goto('/tickets/7');
    await visit.page.locator('h1').waitFor();
  },
  'a ticket that failed': async (visit) => {
    await customerSignsIn(visit);
    await visit.page.route('**/billmgr', (route) => route.fulfill({ body: 'no document' }));
    await visit.page.goto('/tickets/7');
    await visit.page.getByRole('alert').waitFor();
  },
  'a ticket that is not there': async (visit) => {
    await customerSignsIn(visit);
    await visit.page.goto('/tickets/987654321');
    await visit.page.getByRole('alert').waitFor();
  },
  'an address that is not there': async (visit) => {
    await customerSignsIn(visit);
    await visit.page.goto('/nowhere');
    await visit.page.locator('main h1').waitFor();
    await visit.page.locator('[popovertarget=settings]').waitFor();
  },
  'a reply without words': async (visit) => {
    await openTicket(visit);
    await reply(visit).press('Control+Enter');
    await visit.page.locator('textarea[aria-invalid=true]').waitFor();
  },
  'a reply on its way': async (visit) => {
    await sendReply(visit, 'nothing comes');
    await visit.page.locator('textarea[readonly]').waitFor();
  },
  'a reply that may have arrived': async (visit) => {
    await sendReply(visit, 'connection lost');
    await visit.page.getByRole('article').filter({ hasText: 'Спасибо' }).getByRole('button').waitFor();
  },
  'a reply that was refused': async (visit) => {
    await sendReply(visit, 'refused');
    await visit.page.locator('textarea[aria-invalid=true]').waitFor();
  },
  'the settings': async (visit) => {
    await customerSignsIn(visit);
    await visit.page.goto('/tickets');
    await visit.page.locator('[popovertarget=settings]').click();
    await visit.page.getByRole('radio').first().waitFor();
  },
  'an ended session': endSession,
  'the question about drafts': async (visit) => {
    await openTicket(visit);
    await reply(visit).fill('Спасибо');
    await visit.page.getByRole('banner').getByRole('button').last().click();
    await visit.page.getByRole('dialog').waitFor();
  },
};

/** What the made-up answers of some screens leave in the browser's console, and the status of an unknown address. */
export const provoked = /404|ERR_CONNECTION_RESET/;
