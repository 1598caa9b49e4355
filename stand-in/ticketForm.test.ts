import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { SeededCustomer } from './seedBuilders.ts';
import { openTestPanel, type Params, type TestDocument, type TestPanel } from './testPanel.ts';

let panel: TestPanel;
let customer: SeededCustomer & { session: string };

beforeAll(() => {
  panel = openTestPanel();
});
beforeEach(async () => {
  customer = panel.customer();
});
afterAll(() => panel.close());

function edit(params: Params): Promise<TestDocument> {
  return panel.ask({ func: 'clientticket.edit', ...params }, customer.session);
}

const ticket = { sok: 'ok', name: 'Mail', client_department: '11', message: 'It does not arrive.' };
const abuse = {
  show_abuse: 'on',
  score: '30',
  action: 'forward',
  deadline_date: '2031-01-31',
  deadline_time: '18:00',
  score_note: 'spam',
};

describe('a new ticket', () => {
  test('is there with its number, as new, and with its words as they were typed', async () => {
    const message = '  Two lines,\r\n\ttabs, 🔥, \u202e and blanks  \n';
    const created = await edit({ ...ticket, name: '  Mail & <b>  ', message });
    const id = created.at('id.$') ?? '';
    expect(created.at('ok.$')).toBe(`func=clientticket.edit&elid=${id}`);
    const view = await edit({ elid: id });
    expect([view.at('name.$'), view.at('tstatus.$orig'), view.at('mlist.0.message.1.body.$')]).toEqual([
      '  Mail & <b>  ',
      '0',
      message,
    ]);
  });

  test('takes `subject` where `name` is empty, and `item` where `ticket_item` is', async () => {
    const service = String(panel.seeder.service(customer, 'VPS'));
    const created = await edit({ ...ticket, name: '', subject: 'Other', item: service });
    const view = await edit({ elid: created.at('id.$') ?? '' });
    expect([view.at('subject.$'), view.at('ticket_item.$')]).toEqual(['Other', service]);
  });

  test.each<[string, Params, string]>([
    ['no subject', { name: ' ', subject: ' ' }, 'value name'],
    ['too long a subject', { name: 'x'.repeat(256) }, 'value name'],
    ['no department', { client_department: '' }, 'value client_department'],
    ['an unknown department', { client_department: '77' }, 'value client_department'],
    ['a department of another provider', { client_department: '20' }, 'value client_department'],
    ['an unknown service', { ticket_item: '99999' }, 'value ticket_item'],
    ['an unknown priority', { client_priority: '4' }, 'value client_priority'],
    ['no words', { message: ' \n\t' }, 'value message'],
    ['too many words', { message: 'x'.repeat(65_536) }, 'value message'],
    ['too long a note', { note_message: 'x'.repeat(65_536) }, 'value note_message'],
    ['a fee', { ticket_expense: '0.01' }, 'access ticket_expense'],
    ['incidents', { incident_count: '99' }, 'access incident_count'],
    ['both places in the queue', { high_priority: 'on', low_priority: 'on' }, 'value low_priority'],
    ['neither on nor off', { high_priority: 'yes' }, 'value high_priority'],
    ['too high a score', { ...abuse, score: '101' }, 'value score'],
    ['half a score', { ...abuse, score: '1.5' }, 'value score'],
    ['no action', { ...abuse, action: '' }, 'value action'],
    ['an unknown action', { ...abuse, action: 'delete' }, 'value action'],
    ['a service to stop that is not there', { ...abuse, action: 'suspend_item' }, 'value action'],
    ['no day', { ...abuse, deadline_date: '' }, 'value deadline_date'],
    ['a day that is none', { ...abuse, deadline_date: '2031-02-29' }, 'value deadline_date'],
    ['a day gone by', { ...abuse, deadline_date: '2020-01-01' }, 'value deadline_date'],
    ['no time', { ...abuse, deadline_time: '' }, 'value deadline_time'],
    ['a time that is none', { ...abuse, deadline_time: '24:00' }, 'value deadline_time'],
    ['too long a comment', { ...abuse, score_note: 'x'.repeat(1001) }, 'value score_note'],
  ])('with %s is refused and nothing is stored', async (_name, params, error) => {
    expect((await edit({ ...ticket, ...params })).error).toBe(error);
    expect(panel.seeder.countTickets(customer.accountId)).toBe(0);
    expect(panel.seeder.account(customer.accountId)).toMatchObject({ balance: 12_000, incidents: 3 });
  });

  test('the first fault in the order of the form is told', async () => {
    const all = { name: '', client_department: '0', message: '', client_priority: '9', low_priority: 'x' };
    expect((await edit({ ...ticket, ...all })).error).toBe('value name');
    expect((await edit({ ...ticket, ...all, name: 'x' })).error).toBe('value client_department');
    expect((await edit({ ...ticket, ...all, ticket_expense: '3' })).error).toBe('access ticket_expense');
  });

  test('holds 255 characters of subject and 65,535 of text, however many bytes they take', async () => {
    const long = await edit({ ...ticket, name: '🔥'.repeat(255), message: '漢'.repeat(65_535) });
    expect(long.error).toBe('');
  });

  test('with a violation shows it, and its facts can be changed but not withdrawn', async () => {
    const id = (await edit({ ...ticket, ...abuse })).at('id.$') ?? '';
    await edit({ sok: 'ok', elid: id, show_abuse: 'off' });
    await edit({ sok: 'ok', elid: id, score: '31' });
    const view = await edit({ elid: id });
    expect(['show_abuse', 'score', 'action', 'deadline_date'].map((name) => view.at(`${name}.$`))).toEqual([
      'on',
      '31',
      'forward',
      '2031-01-31',
    ]);
  });

  test('two equal ones are two', async () => {
    await edit(ticket);
    await edit(ticket);
    expect(panel.seeder.countTickets(customer.accountId)).toBe(2);
  });
});

describe('a reply', () => {
  test('puts the ticket with support, reopens a closed one, and the wait goes on from the first', async () => {
    const { id } = panel.seeder.ticket(customer, { status: 3, messages: [{ from: 'staff', body: 'x' }] });
    const reply = { sok: 'ok', elid: String(id), message: 'Not yet' };
    await edit(reply);
    panel.pass(50 * 60_000);
    await edit(reply);
    const list = await panel.ask({ func: 'clientticket' }, customer.session);
    expect([list.at('elem.0.tstatus.$orig'), list.at('elem.0.wait_time.$')]).toEqual(['1', '0d+00:50']);
    panel.seeder.staffReply(id, 'Now');
    const answered = await panel.ask({ func: 'clientticket' }, customer.session);
    expect([answered.node('elem.0.wait_time'), answered.at('elem.0.tstatus.$')]).toEqual([{}, 'New replies']);
  });

  test('ignores a subject, and options go along in the same stroke', async () => {
    const { id } = panel.seeder.ticket(customer, { subject: 'Old' });
    const options = { client_priority: '1', high_priority: 'on', note_message: 'mine', name: 'New' };
    expect((await edit({ sok: 'ok', elid: String(id), message: 'x', ...options })).error).toBe('');
    const view = await edit({ elid: String(id) });
    expect(
      ['name', 'client_priority', 'priority', 'note_message'].map((name) => view.at(`${name}.$`)),
    ).toEqual(['Old', '1', '1', 'mine']);
  });

  test('with a bad option stores neither', async () => {
    const { id } = panel.seeder.ticket(customer);
    const answer = await edit({ sok: 'ok', elid: String(id), message: 'x', client_priority: '7' });
    expect(answer.error).toBe('value client_priority');
    expect(panel.seeder.storedMessages(id)).toHaveLength(1);
  });

  test('two equal ones are two', async () => {
    const { id } = panel.seeder.ticket(customer);
    await edit({ sok: 'ok', elid: String(id), message: 'x' });
    await edit({ sok: 'ok', elid: String(id), message: 'x' });
    expect(panel.seeder.storedMessages(id)).toHaveLength(3);
  });

  test('into the archive is refused, as is a change there', async () => {
    const { id } = panel.seeder.ticket(customer, { status: 10 });
    for (const params of [{ message: 'x' }, { note_message: 'x' }]) {
      expect((await edit({ sok: 'ok', elid: String(id), ...params })).error).toBe('ticket_closed elid');
    }
  });

  test('the hourly number is rolling', async () => {
    const strict = openTestPanel({ messagesPerHour: 2 });
    const { session, ...owner } = strict.customer();
    const { id } = strict.seeder.ticket(owner);
    const reply = async () =>
      (await strict.ask({ func: 'clientticket.edit', sok: 'ok', elid: String(id), message: 'x' }, session))
        .error;
    expect([await reply(), await reply(), await reply()]).toEqual(['', '', 'limit message']);
    strict.pass(3_600_001);
    const again = await strict.signIn(owner.login, owner.password);
    const answer = await strict.ask({ func: 'clientticket.edit', ...ticket }, again);
    strict.close();
    expect(answer.error).toBe('');
  });
});

describe('a change', () => {
  test('of one field leaves thread, status and the other fields alone', async () => {
    const { id } = panel.seeder.ticket(customer, { status: 3 });
    await edit({ sok: 'ok', elid: String(id), note_message: 'mine', high_priority: 'on' });
    await edit({ sok: 'ok', elid: String(id), client_priority: '3' });
    await edit({ sok: 'ok', elid: String(id), low_priority: 'on' });
    const view = await edit({ elid: String(id) });
    const fields = ['note_message', 'client_priority', 'priority', 'tstatus'];
    expect(fields.map((name) => view.at(`${name}.$`))).toEqual(['mine', '3', '2', 'Closed']);
    expect(panel.seeder.storedMessages(id)).toHaveLength(1);
  });

  test('of nothing asks for words', async () => {
    const { id } = panel.seeder.ticket(customer);
    for (const params of [{}, { message: ' ' }, { name: 'x', priority: '1', show_optional: 'on' }]) {
      expect((await edit({ sok: 'ok', elid: String(id), ...params })).error).toBe('value message');
    }
  });

  test.each([
    ['score', '26'],
    ['action', 'suspend_all'],
    ['deadline_date', '2031-01-01'],
    ['deadline_time', '19:00'],
    ['score_note', 'not so'],
  ])('of %s is refused where support registered the violation', async (field, value) => {
    const { id } = panel.seeder.ticket(customer, { abuse: true });
    const answer = await edit({
      sok: 'ok',
      elid: String(id),
      show_abuse: 'on',
      message: 'x',
      [field]: value,
    });
    expect(answer.error).toBe(`access ${field}`);
    expect(panel.seeder.storedMessages(id)).toHaveLength(1);
  });

  test('that sends back what support registered is a reply like any', async () => {
    const { id } = panel.seeder.ticket(customer, { abuse: true, fee: 500 });
    const same = { show_abuse: 'off', score: '25', action: 'forward', ticket_expense: '5.00' };
    expect((await edit({ sok: 'ok', elid: String(id), message: 'x', ...same })).error).toBe('');
  });
});

test('a violation whose deadline has passed can still be commented, not moved into the past', async () => {
  const { id } = panel.seeder.ticket(customer, { abuse: { by: 'customer', deadlineDate: '2020-01-01' } });
  const change = (params: Params) => edit({ sok: 'ok', elid: String(id), ...params });
  expect((await change({ score_note: 'done' })).error).toBe('');
  expect((await change({ deadline_date: '2020-01-02' })).error).toBe('value deadline_date');
});

test('opening a ticket takes its unread mark and the number that notify tells', async () => {
  const { id } = panel.seeder.ticket(customer, { unread: true });
  const unread = async () => (await panel.ask({ func: 'notify' }, customer.session)).at('notify.item.msg.$');
  expect(await unread()).toBe('1');
  expect((await edit({ elid: String(id) })).at('tstatus.$')).toBe('New replies');
  expect(await unread()).toBe('0');
});

test('the thread is oldest first, with its parts', async () => {
  const { id } = panel.seeder.ticket(customer, {
    messages: [
      { from: 'staff', body: 'first', at: 2_000 },
      { from: 'system', body: 'Ticket was moved to Archive', at: 3_000 },
      { from: 'customer', body: 'earlier', at: 1_000 },
    ],
  });
  const view = await edit({ elid: String(id), lang: 'ru' });
  const types = [0, 1, 2, 3].map((index) => view.at(`mlist.0.message.${index}.$type`));
  expect(types).toEqual(['info', 'incoming', 'outcoming', 'system']);
  expect(view.at('mlist.0.message.3.body.$')).toBe('Запрос перемещён в архив');
});

describe('what follows from a field', () => {
  test('services are found by number and text, twenty at most, none first', async () => {
    for (let index = 0; index < 25; index += 1) panel.seeder.service(customer, `VPS ${index}`);
    panel.seeder.service(customer, 'Домен ПРИМЕР');
    const search = async (typed: string) => {
      const params = { sv_field: 'ticket_item', sv_autocomplete: 'yes', ticket_item: typed };
      const values = (await edit(params)).node('slist.0.val');
      return Array.isArray(values) ? values.length : 0;
    };
    expect([await search('vps'), await search('пример'), await search('%'), await search('nothing')]).toEqual(
      [21, 2, 1, 1],
    );
  });

  test('a provider brings its own departments', async () => {
    const rich = panel.customer({ hasProviders: true });
    const params = {
      func: 'clientticket.edit',
      sv_field: 'ticket_project_select',
      ticket_project_select: '2',
    };
    const answer = await panel.ask(params, rich.session);
    expect(answer.node('slist.0.val')).toMatchObject([{ $key: '20', $depend: '2' }]);
    const wrong = { ...ticket, func: 'clientticket.edit', ticket_project_select: '2' };
    expect((await panel.ask(wrong, rich.session)).error).toBe('value client_department');
    const right = { ...wrong, client_department: '20' };
    expect((await panel.ask(right, rich.session)).error).toBe('');
  });
});
