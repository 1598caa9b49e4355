import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SeededCustomer } from './seedBuilders.ts';
import { address, openTestPanel, readDocument, type Params, type TestPanel } from './testPanel.ts';

let panel: TestPanel;
let customer: SeededCustomer & { session: string };
beforeAll(() => {
  panel = openTestPanel();
  customer = panel.customer();
});
afterAll(() => panel.close());

function get(params: Params): Promise<Response> {
  return panel.send(new Request(`${address}?${new URLSearchParams({ auth: customer.session, ...params })}`));
}

async function getError(params: Params): Promise<string> {
  return (await readDocument(await get({ out: 'json', ...params }))).error;
}

describe('the format of the answer', () => {
  test.each(['json', 'xjson', 'sjson', 'bjson'])('%s is a document that nobody may keep', async (out) => {
    const response = await get({ func: 'whoami', out });
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    expect((await readDocument(response)).at('user.$name')).toBe(customer.login);
  });

  test.each(['xml', 'devel', 'csv', 'JSON', 'constructor'])('%s is refused', async (out) => {
    expect(await getError({ func: 'whoami', out })).toBe('value out');
  });

  test('none is a page for people, before anything is looked at', async () => {
    const response = await get({ func: 'clientticket.archive' });
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'text/html; charset=utf-8',
    ]);
  });
});

describe('a GET', () => {
  test.each(['whoami', 'clientticket', 'notify', 'incident', 'clientticket.edit', 'clientticket.filter'])(
    'reads %s',
    async (func) => {
      expect(await getError({ func })).toBe('');
    },
  );

  test.each<[string, Params]>([
    ['a reply', { func: 'clientticket.edit', sok: 'ok', message: 'x', elid: '1' }],
    ['a purchase', { func: 'incident', sok: 'yes', count: '1' }],
    ['a filter', { func: 'clientticket.filter', sok: 'ok' }],
    ['a list with sok', { func: 'clientticket', sok: 'ok' }],
    ['archiving', { func: 'clientticket.archive', elid: '1' }],
    ['a rating', { func: 'ticket.message.rate.good', elid: '1', plid: '1' }],
    ['a sign-in', { func: 'auth', username: 'demo', password: 'demo' }],
    ['a second factor', { func: 'totp.confirm', qrcode: '1' }],
  ])('refuses %s', async (_name, params) => {
    expect(await getError(params)).toBe(`access ${params['func']}`);
  });

  test('an empty sok asks for nothing', async () => {
    expect(await getError({ func: 'clientticket', sok: '' })).toBe('');
  });
});

describe('checks run in the order of the protocol', () => {
  test.each<[string, Params, string]>([
    ['format before session', { func: 'x', out: 'xml', auth: '' }, 'value out'],
    ['session before function', { func: 'nonsense', auth: '' }, 'access nonsense'],
    ['session before staff', { func: 'ticket_all', auth: '' }, 'access ticket_all'],
    ['function', { func: 'nonsense' }, 'missed function'],
    ['no function', { func: '' }, 'missed function'],
    ['a name of every object', { func: 'toString' }, 'missed function'],
    ['capitals', { func: 'WhoAmI' }, 'missed function'],
    [
      'object before read-only',
      { func: 'clientticket.edit', sok: 'ok', elid: '424242', ticket_expense: '9' },
      'missed elid',
    ],
  ])('%s', async (_name, params, error) => {
    expect((await panel.ask(params, customer.session)).error).toBe(error);
  });
});

describe('parameters', () => {
  test('are one bag: the body wins over the query, the last of one name over the others', async () => {
    const query = new URLSearchParams({ out: 'json', func: 'nonsense', lang: 'ru' });
    const body = `func=also-nonsense&auth=x&func=whoami&auth=${customer.session}&unknown=1&func=whoami`;
    const request = new Request(`${address}?${query}`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    const answer = await readDocument(await panel.send(request));
    expect([answer.at('user.$name'), answer.at('$lang')]).toEqual([customer.login, 'ru']);
  });

  test('come back only where the protocol names them: no password, no session, no text', async () => {
    const params = {
      func: 'whoami',
      elid: '1',
      plid: '2',
      p_num: '3',
      password: 'p',
      message: 'm',
      sok: 'ok',
    };
    const answer = await panel.ask(params, customer.session);
    expect(Object.keys(Object(answer.node('tparams'))).toSorted()).toEqual([
      'elid',
      'func',
      'lang',
      'out',
      'p_num',
      'plid',
    ]);
  });
});

describe('languages', () => {
  const texts: Readonly<Record<string, string>> = {
    en: "The ticket with the '5' code does not exist",
    ru: 'Запрос с кодом «5» не существует',
    'ru-RU': 'Запрос с кодом «5» не существует',
    de: "The ticket with the '5' code does not exist",
    '': "The ticket with the '5' code does not exist",
  };
  test.each(Object.entries(texts))('a message in "%s"', async (lang, text) => {
    const answer = await panel.ask({ func: 'clientticket.edit', elid: '5', lang }, customer.session);
    expect([answer.at('error.msg.$'), answer.at('error.$lang')]).toEqual([text, answer.at('$lang')]);
  });

  test('what was sent is put into a text as it is, placeholders too', async () => {
    const elid = '__value__ $& <b> __limit__';
    const answer = await panel.ask({ func: 'clientticket.edit', elid }, customer.session);
    expect(answer.at('error.msg.$')).toBe(`The ticket with the '${elid}' code does not exist`);
  });
});

test('support answers by itself only where that was asked for', async () => {
  const busy = openTestPanel({ autoReplyMs: 1 });
  const { session, ...owner } = busy.customer();
  const { id } = busy.seeder.ticket(owner, { status: 3 });
  await busy.ask({ func: 'clientticket.edit', sok: 'ok', elid: String(id), message: 'x' }, session);
  await expect.poll(() => busy.seeder.storedMessages(id).at(-1)?.type).toBe('outcoming');
  const list = await busy.ask({ func: 'clientticket' }, session);
  expect([list.at('elem.0.tstatus.$orig'), list.at('elem.0.unread.$')]).toEqual(['2', 'on']);
  busy.close();
});
