import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayMs } from './clock.ts';
import { lastMessagePeriod } from './filterPeriod.ts';
import type { SeededCustomer } from './seedBuilders.ts';
import { openTestPanel, type Params, type TestPanel } from './testPanel.ts';

let panel: TestPanel;
let customer: SeededCustomer & { session: string };

beforeAll(async () => {
  panel = openTestPanel();
  customer = panel.customer();
  const ticket = (subject: string, body: string, more: Parameters<TestPanel['seeder']['ticket']>[1] = {}) =>
    panel.seeder.ticket(customer, { subject, messages: [{ from: 'customer', body }], ...more });
  ticket('100% CPU_load', "it's full", { status: 1 });
  ticket('100 CPUxload', 'ÄRGER mit dem Server', { status: 2 });
  ticket('Café closed', 'Сервер упал', { status: 3, abuse: true });
  ticket('Back\\slash "quoted"', "Robert'); DROP TABLE tickets;--", { status: 0 });
});
afterAll(() => panel.close());

async function found(filter: Params): Promise<string[]> {
  const answer = await panel.ask(
    { func: 'clientticket', filter: 'on', p_col: '+id', ...filter },
    customer.session,
  );
  if (answer.error !== '') return [answer.error];
  const rows = answer.node('elem');
  return Array.isArray(rows) ? rows.map((_row, index) => answer.at(`elem.${index}.name.$`) ?? '') : [];
}

const first = '100% CPU_load';
const second = '100 CPUxload';
const third = 'Café closed';
const fourth = 'Back\\slash "quoted"';

describe('a filter finds', () => {
  test.each<[string, Params, string[]]>([
    ['a part of the subject in any case', { name: 'cpu' }, [first, second]],
    ['letters beyond ASCII in any case', { name: 'CAFÉ' }, [third]],
    ['a compatible spelling', { name: 'ｃａｆé' }, [third]],
    ['text of a message', { message: 'FULL' }, [first]],
    ['text of a message beyond ASCII', { message: 'ärger MIT' }, [second]],
    ['Cyrillic text in any case', { message: 'сЕРВЕР' }, [third]],
    ['violations', { abuse: 'on' }, [third]],
    ['what is no violation', { abuse: 'off' }, [first, second, fourth]],
    ['several statuses', { tstatus: '0,3' }, [third, fourth]],
    ['all conditions at once', { name: '100', tstatus: '2' }, [second]],
    ['no conditions', { abuse: 'null', message_post: 'nodate' }, [first, second, third, fourth]],
    ['today’s', { message_post: 'today' }, [first, second, third, fourth]],
    ['nothing of the previous month', { message_post: 'previousmonth' }, []],
    [
      'an open range',
      { message_post: 'other', message_poststart: '2020-01-01' },
      [first, second, third, fourth],
    ],
    ['nothing before it', { message_post: 'other', message_postend: '2020-01-01' }, []],
    [
      'all where dates come without `other`',
      { message_postend: '2020-01-01' },
      [first, second, third, fourth],
    ],
  ])('%s', async (_name, filter, expected) => {
    expect(await found(filter)).toEqual(expected);
  });

  test.each<[string, Params, string[]]>([
    ['a percent sign', { name: '0%' }, [first]],
    ['an underscore', { name: 'U_l' }, [first]],
    ['a backslash', { name: 'k\\s' }, [fourth]],
    ['quotes', { name: '"quoted"' }, [fourth]],
    ['an apostrophe', { message: "it's" }, [first]],
    ['SQL', { message: "'); DROP TABLE tickets;--" }, [fourth]],
    ['SQL that would be true', { name: "' OR 1=1 --" }, []],
    ['a NUL', { name: '\0' }, []],
    ['100,000 letters', { message: 'x'.repeat(100_000) }, []],
  ])('H091 %s as the very letters', async (_name, filter, expected) => {
    expect(await found(filter)).toEqual(expected);
  });

  test('numbers joined by commas and blanks', async () => {
    const { id } = panel.seeder.ticket(panel.customer());
    const own = await panel.ask({ func: 'clientticket', p_col: '+id' }, customer.session);
    const ids = `${own.at('elem.0.id.$')}, ${own.at('elem.2.id.$')} ${id}`;
    expect(await found({ id: ids })).toEqual([first, third]);
  });
});

test.each<[string, Params, string]>([
  ['a number', { id: '12, x' }, 'value id'],
  ['a violation', { abuse: 'maybe' }, 'value abuse'],
  ['a status', { tstatus: '1,4' }, 'value tstatus'],
  ['a period', { message_post: 'toString' }, 'value message_post'],
  ['a first day', { message_poststart: '2026-02-30' }, 'value message_poststart'],
  ['a last day', { message_postend: '01.02.2026' }, 'value message_postend'],
])('a bad value of %s is refused and changes nothing', async (_name, filter, error) => {
  const { session } = panel.customer();
  const set = (params: Params) => panel.ask({ func: 'clientticket.filter', sok: 'ok', ...params }, session);
  await set({ name: 'kept' });
  expect((await set(filter)).error).toBe(error);
  const form = await panel.ask({ func: 'clientticket.filter' }, session);
  expect(form.at('name.$')).toBe('kept');
  expect(await found(filter)).toEqual([error]);
});

describe('a set filter', () => {
  test('is replaced, not merged, and told by the list', async () => {
    const { session } = panel.customer();
    const set = (params: Params) => panel.ask({ func: 'clientticket.filter', sok: 'ok', ...params }, session);
    const list = () => panel.ask({ func: 'clientticket' }, session);
    await set({ name: 'a', tstatus: '1,2' });
    expect((await list()).node('p_filter')).toEqual({
      filter: [
        { $name: 'name', $: 'a' },
        { $name: 'tstatus', $: '1,2' },
      ],
    });
    await set({ abuse: 'on' });
    expect((await list()).node('p_filter')).toEqual({ filter: { $name: 'abuse', $: 'on' } });
    await set({ abuse: 'null', message_post: 'nodate', name: '' });
    expect((await list()).node('p_filter')).toBeUndefined();
  });

  test('belongs to one session and one list, and a call with its own leaves it alone', async () => {
    const { login, password, session } = panel.customer();
    await panel.ask({ func: 'clientticket.filter', sok: 'ok', name: 'kept' }, session);
    const nameOn = async (func: string, id: string, more: Params = {}) =>
      (await panel.ask({ func, ...more }, id)).at('p_filter.filter.$');
    const second = await panel.signIn(login, password);
    expect(await nameOn('clientticket', session, { filter: 'yes', name: 'mine' })).toBe('mine');
    expect(await nameOn('clientticket', session, { filter: 'on' })).toBeUndefined();
    expect(await nameOn('clientticket', session)).toBe('kept');
    expect(await nameOn('clientticket_archive', session)).toBeUndefined();
    expect(await nameOn('clientticket', second)).toBeUndefined();
  });
});

test('periods are days, weeks from Monday and months of UTC', () => {
  const sunday = Date.UTC(2026, 2, 1, 23, 59);
  const day = (month: number, date: number) => Date.UTC(2026, month, date);
  const of = (key: string) => lastMessagePeriod(key, sunday);
  expect(of('today')).toEqual({ from: day(2, 1), before: day(2, 2) });
  expect(of('yesterday')).toEqual({ from: day(1, 28), before: day(2, 1) });
  expect(of('currentweek')).toEqual({ from: day(1, 23), before: day(2, 2) });
  expect(of('previousweek')).toEqual({ from: day(1, 16), before: day(1, 23) });
  expect(of('currentmonth')).toEqual({ from: day(2, 1), before: day(3, 1) });
  expect(of('previousmonth')).toEqual({ from: day(1, 1), before: day(2, 1) });
  expect(of('nodate')).toEqual({ from: null, before: null });
});

test('both days of a range are in it', async () => {
  const { session, ...other } = panel.customer();
  const at = Date.UTC(2026, 4, 10);
  const ticketAt = (moment: number) =>
    panel.seeder.ticket(other, { messages: [{ from: 'customer', body: 'x', at: moment }] });
  for (const moment of [at - 1, at, at + dayMs - 1, at + dayMs]) ticketAt(moment);
  const range = { message_post: 'other', message_poststart: '2026-05-10', message_postend: '2026-05-10' };
  const answer = await panel.ask({ func: 'clientticket', filter: 'on', ...range }, session);
  expect(answer.at('p_elems.$')).toBe('2');
});
