import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cannedPanel, documentText, openList, sampleText } from './cannedPanel.ts';
import { dropFirstAnswer, takeFirstAnswer } from './firstRequest.ts';
import { listRequestBody, noFilter } from './listFields.ts';
import type { TicketFilter, TicketListParams } from './listFields.ts';
import { listTickets } from './listTickets.ts';
import { configurePanel } from './panelConfig.ts';
import { setSessionGuard } from './sessionGuard.ts';
import { signIn } from './sessionProcedures.ts';

const settings = { statelessFilter: true, language: 'en' };
const settled = async (call: Promise<unknown>) => call.catch((error: unknown) => error);
const three = sampleText('list-three.json');

afterEach(() => {
  configurePanel({ statelessFilter: true });
  setSessionGuard(null);
});

describe('what is asked', () => {
  test('page, size and sort always go, both ways of sorting, and every field of the filter', async () => {
    const requests = cannedPanel(() => three);
    const filter: TicketFilter = {
      ...noFilter,
      subject: 'dns',
      isAbuse: false,
      statuses: ['waiting', 'archived'],
      period: 'custom',
      periodStart: '2026-11-01',
    };
    await listTickets({
      ...openList,
      list: 'archive',
      page: 3,
      sort: { column: 'wait_time', descending: false },
      filter,
    });
    expect(Object.fromEntries(requests[0] ?? [])).toEqual({
      func: 'clientticket_archive',
      out: 'json',
      lang: 'en',
      p_num: '3',
      p_cnt: '50',
      p_col: '+wait_time',
      p_sort: 'wait_time',
      p_order: 'asc',
      filter: 'on',
      id: '',
      name: 'dns',
      message: '',
      abuse: 'off',
      tstatus: '2,10',
      message_post: 'other',
      message_poststart: '2026-11-01',
      message_postend: '',
    });
  });

  test('an empty filter is sent too, for the panel would remember the last one', async () => {
    const requests = cannedPanel(() => three);
    await listTickets(openList);
    expect(Object.fromEntries(requests[0] ?? [])).toMatchObject({
      filter: 'on',
      id: '',
      name: '',
      message: '',
      abuse: 'null',
      tstatus: '',
      message_post: 'nodate',
    });
  });

  test('the dates of an own period go with that period alone', async () => {
    const requests = cannedPanel(() => three);
    await listTickets({
      ...openList,
      filter: { ...noFilter, period: 'today', periodStart: '2026-11-01', periodEnd: 'x' },
    });
    expect(Object.fromEntries(requests[0] ?? [])).toMatchObject({
      message_post: 'today',
      message_poststart: '',
      message_postend: '',
    });
  });

  test('whatever is typed comes out of the body as it went in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (subject, message) => {
        const params: TicketListParams = { ...openList, filter: { ...noFilter, subject, message } };
        const sent = new URLSearchParams(listRequestBody(params, settings));
        expect([sent.get('name'), sent.get('message'), sent.get('p_col')]).toEqual([
          subject,
          message,
          '-last_message',
        ]);
      }),
    );
  });

  test('S082 a value that the panel refuses is told at its field', async () => {
    cannedPanel(() =>
      documentText({ error: { $type: 'value', $object: 'message_poststart', msg: 'Wrong day' } }),
    );
    expect(await settled(listTickets(openList))).toMatchObject({
      kind: 'invalid',
      field: 'periodStart',
      text: 'Wrong day',
    });
  });
});

describe('what is answered', () => {
  const page = (doc: object) => {
    cannedPanel(() => documentText(doc));
    return listTickets({ ...openList, page: 2, pageSize: 25 });
  };

  test('H044 counts that disagree with the rows, or are none', async () => {
    expect(await page({ elem: [{ id: '1' }, { id: '2' }], p_elems: '1' })).toMatchObject({
      total: 2,
      page: 2,
      pageSize: 25,
    });
    expect(await page({ elem: { id: '1' }, p_elems: 'many', p_num: '-1', p_cnt: '0' })).toMatchObject({
      total: 1,
      page: 2,
      pageSize: 25,
    });
    expect(await page({ elem: [] })).toMatchObject({ total: 0, tickets: [] });
  });

  test('H040 rows without a usable id, and those seen before, are counted and left out', async () => {
    const ids = ['1', '1', '-1', ' 2', '2.0', 'x', {}, null, '9007199254740993', '3'];
    const { tickets, oddities } = await page({
      elem: ids.map((id, place) => ({ id, name: `row ${place}` })),
    });
    expect([tickets.map(({ id, subject }) => [id, subject]), oddities]).toEqual([
      [
        [1, 'row 0'],
        [3, 'row 9'],
      ],
      8,
    ]);
  });

  test('H039 rows that are no rows are counted and left out', async () => {
    expect(await page({ elem: ['x', null, [[{ id: '1' }]], 7, {}] })).toMatchObject({
      tickets: [{ id: 1 }],
      oddities: 3,
    });
  });

  test.each([
    ['time', 'desc', { column: 'last_message', descending: true }],
    ['wait_time', 'asc', { column: 'wait_time', descending: false }],
    ['constructor', 'asc', null],
    ['name', 'sideways', null],
    ['', '', null],
  ])('the sort as served: %s %s', async (p_sort, p_order, expected) => {
    expect((await page({ p_elems: '0', p_sort, p_order })).sort).toEqual(expected);
  });
});

describe('a panel that keeps the filter', () => {
  test("S081 filter and list go as one: nobody's filter comes between", async () => {
    configurePanel({ statelessFilter: false });
    const requests = cannedPanel((fields) =>
      fields.get('func') === 'clientticket' ? three : documentText({ ok: {} }),
    );
    const search = (subject: string) => listTickets({ ...openList, filter: { ...noFilter, subject } });
    await Promise.all([search('one'), search('two')]);
    expect(requests.map((fields) => [fields.get('func'), fields.get('sok'), fields.get('name')])).toEqual([
      ['clientticket.filter', 'ok', 'one'],
      ['clientticket', null, null],
      ['clientticket.filter', 'ok', 'two'],
      ['clientticket', null, null],
    ]);
  });

  test('S083 after a new session the filter is set again before the list', async () => {
    configurePanel({ statelessFilter: false });
    let lives = false;
    const requests = cannedPanel((fields) => {
      if (!lives) return sampleText('error-session.json');
      return fields.get('func') === 'clientticket' ? three : documentText({ ok: {} });
    });
    setSessionGuard({ ended: async () => ((lives = true), 'resumed') });
    await listTickets(openList);
    expect(requests.map((fields) => fields.get('func'))).toEqual([
      'clientticket.filter',
      'whoami',
      'clientticket.filter',
      'clientticket',
    ]);
  });

  test('S082 a refused filter asks for no list', async () => {
    configurePanel({ statelessFilter: false });
    const requests = cannedPanel(() => documentText({ error: { $type: 'value', $object: 'name' } }));
    expect(await settled(listTickets(openList))).toMatchObject({ kind: 'invalid', field: 'subject' });
    expect(requests).toHaveLength(1);
  });

  test('leaving while another tab has the filter', async () => {
    configurePanel({ statelessFilter: false });
    const requests = cannedPanel(() => new Promise<Response>(() => {}));
    const [first, second] = [new AbortController(), new AbortController()];
    const calls = [first, second].map(({ signal }) => settled(listTickets(openList, { signal })));
    second.abort();
    expect(await calls[1]).toMatchObject({ kind: 'network', aborted: true });
    first.abort();
    expect(await calls[0]).toMatchObject({ kind: 'network', aborted: true });
    expect(requests.length).toBeLessThanOrEqual(1);
  });
});

describe('the request that was started before the app', () => {
  // A page that was opened a second ago: a runner may have been up for longer than an answer counts.
  beforeEach(() => {
    const clock = vi.spyOn(performance, 'now').mockReturnValue(1000);
    return () => clock.mockRestore();
  });

  const body = listRequestBody(openList, settings);

  test('its answer is used once, for exactly the same request', async () => {
    const requests = cannedPanel(() => sampleText('list-empty.json'));
    globalThis.frontdeskFirst = { body, answer: Promise.resolve(new Response(three)) };
    expect((await listTickets({ ...openList, page: 2 })).total).toBe(0);
    expect((await listTickets(openList)).total).toBe(3);
    expect((await listTickets(openList)).total).toBe(0);
    expect(requests).toHaveLength(2);
  });

  test('a failure of it is a failure of the call', async () => {
    globalThis.frontdeskFirst = { body, answer: Promise.reject(new TypeError('fetch failed')) };
    expect(await settled(listTickets(openList))).toMatchObject({ kind: 'network' });
  });

  test('S009 it is forgotten when somebody signs in', async () => {
    cannedPanel(() => documentText({}));
    globalThis.frontdeskFirst = { body, answer: Promise.resolve(new Response(three)) };
    await signIn({ username: 'other', password: 'other' });
    expect(takeFirstAnswer(body)).toBe(null);
    dropFirstAnswer();
  });
});
