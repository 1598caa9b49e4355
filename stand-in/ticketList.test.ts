import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { orderBy } from './listOrder.ts';
import type { SortColumn } from './listMemory.ts';
import { openStore } from './store.ts';
import { openTestPanel, type Params, type TestDocument, type TestPanel } from './testPanel.ts';
import { countSql, idsSql } from './ticketList.ts';

let panel: TestPanel;
beforeAll(() => {
  panel = openTestPanel();
});
afterAll(() => panel.close());

const columns: readonly SortColumn[] = ['id', 'name', 'last_message', 'wait_time', 'create_user', 'tstatus'];

function idsOf(answer: TestDocument): string[] {
  const rows = answer.node('elem');
  return Array.isArray(rows) ? rows.map((_row, index) => answer.at(`elem.${index}.id.$`) ?? '') : [];
}

describe('a list is answered by an index', () => {
  const scopes = [0, 1];
  test.each(columns.flatMap((column) => [true, false].map((down) => [column, down] as const)))(
    'sorted by %s, descending %s, without sorting',
    (column, down) => {
      const dir = mkdtempSync(join(tmpdir(), 'plan-'));
      const store = openStore(dir);
      const sql = idsSql('accountId = ? AND archived = ?', orderBy(column, down));
      const plans = scopes.map((archived) => planOf(sql, [1, archived, 50, 0]));
      store.close();
      rmSync(dir, { recursive: true });
      for (const plan of plans) {
        expect(plan).toHaveLength(1);
        expect(plan[0]).toMatch(/^SEARCH tickets USING COVERING INDEX \w+ \(accountId=\? AND archived=\?\)$/);
      }

      function planOf(statement: string, values: number[]): string[] {
        return store
          .all<{ detail: string }>(`EXPLAIN QUERY PLAN ${statement}`, values)
          .map(({ detail }) => detail);
      }
    },
  );

  test('and counted by one, without touching a row', () => {
    const store = openStore(panel.dataDir);
    const plan = store.all<{ detail: string }>(
      `EXPLAIN QUERY PLAN ${countSql('accountId = ? AND archived = ?')}`,
      [1, 0],
    );
    store.close();
    expect(plan.map(({ detail }) => detail).join()).toMatch(/^SEARCH tickets USING COVERING INDEX/);
  });
});

describe('sorting', () => {
  test('goes by number, time, wait and status as numbers, by text without case, ties by id downwards', async () => {
    const customer = panel.customer();
    const hour = 3_600_000;
    const make = (subject: string, status: 0 | 1 | 2 | 3, hoursAgo: number, author: string) =>
      panel.seeder.ticket(customer, {
        subject,
        status,
        author,
        messages: [{ from: 'customer', body: 'x', at: Date.now() - hoursAgo * hour }],
      }).id;
    const a = make('Éclair', 1, 100, 'zoe');
    const b = make('apple', 0, 9, 'Zoe');
    const c = make('ÉCLAIR', 3, 30, 'Adam');
    const d = make('Banana', 2, 1, 'ängström');
    const sorted = async (column: string) =>
      idsOf(await panel.ask({ func: 'clientticket', p_col: column }, customer.session)).map(Number);
    expect(await sorted('+id')).toEqual([a, b, c, d]);
    expect(await sorted('-id')).toEqual([d, c, b, a]);
    expect(await sorted('+name')).toEqual([b, d, c, a]);
    expect(await sorted('-name')).toEqual([c, a, d, b]);
    expect(await sorted('-last_message')).toEqual([d, b, c, a]);
    expect(await sorted('time')).toEqual([a, c, b, d]);
    expect(await sorted('+wait_time')).toEqual([b, a, d, c]);
    expect(await sorted('-wait_time')).toEqual([a, b, d, c]);
    expect(await sorted('+create_user')).toEqual([c, b, a, d]);
    expect(await sorted('+tstatus')).toEqual([b, a, d, c]);
    expect(await sorted('-tstatus')).toEqual([c, d, a, b]);
  });

  test('an unescaped plus is ascending, an unknown column leaves the remembered order', async () => {
    const customer = panel.customer();
    const served = async (params: Params) => {
      const answer = await panel.ask({ func: 'clientticket', ...params }, customer.session);
      return `${answer.at('p_sort.$')} ${answer.at('p_order.$')}`;
    };
    expect(await served({})).toBe('last_message desc');
    expect(await served({ p_col: ' name' })).toBe('name asc');
    expect(await served({ p_col: '+unread' })).toBe('name asc');
    expect(await served({ p_col: '-constructor' })).toBe('name asc');
    expect(await served({ p_sort: 'id', p_order: 'desc' })).toBe('id desc');
    expect(await served({ p_sort: 'name', p_col: '+tstatus' })).toBe('tstatus asc');
    expect(await served({})).toBe('tstatus asc');
  });
});

describe('paging', () => {
  test('remembers page and size by session and list, and clamps', async () => {
    const customer = panel.customer();
    for (let index = 0; index < 7; index += 1) panel.seeder.ticket(customer);
    const list = (params: Params, session = customer.session) =>
      panel.ask({ func: 'clientticket', ...params }, session);
    const served = async (params: Params) => {
      const answer = await list(params);
      return `${answer.at('p_num.$')}/${answer.at('p_cnt.$')} ${idsOf(answer).length}`;
    };
    expect(await served({})).toBe('1/50 7');
    expect(await served({ p_cnt: '3', p_num: '3' })).toBe('3/3 1');
    expect(await served({})).toBe('3/3 1');
    expect(await served({ p_num: '99' })).toBe('3/3 1');
    expect(await served({ p_num: '0' })).toBe('1/3 3');
    expect(await served({ p_num: 'two' })).toBe('1/3 3');
    expect(await served({ p_num: '-1', p_cnt: 'many' })).toBe('1/3 3');
    expect(await served({ p_cnt: '5000' })).toBe('1/1000 7');
    expect(await served({ p_cnt: '0' })).toBe('1/1000 7');
    const other = await panel.signIn(customer.login, customer.password);
    expect((await list({}, other)).at('p_cnt.$')).toBe('50');
    const archive = await panel.ask({ func: 'clientticket_archive' }, customer.session);
    expect(archive.at('p_cnt.$')).toBe('50');
  });

  test('names the numbers on each page while there are at most fifty pages', async () => {
    const customer = panel.customer();
    const ids: number[] = [];
    for (let index = 0; index < 51; index += 1) ids.push(panel.seeder.ticket(customer).id);
    const list = (p_cnt: string) =>
      panel.ask({ func: 'clientticket', p_cnt, p_col: '+id' }, customer.session);
    const answer = await list('50');
    expect([answer.at('page.0.$'), answer.at('page.1.$')]).toEqual([`${ids[0]} - ${ids[49]}`, `${ids[50]}`]);
    expect((await list('1')).node('page')).toBeUndefined();
  });
});

test('rows say who waits, what is unread and what may be archived', async () => {
  const customer = panel.customer();
  const at = Date.now() - (27 * 60 + 5) * 60_000;
  const messages = [{ from: 'customer', body: 'x', at }] as const;
  panel.seeder.ticket(customer, { status: 1, messages });
  panel.seeder.ticket(customer, { status: 2, unread: true, abuse: true });
  const answer = await panel.ask({ func: 'clientticket', p_col: '+id' }, customer.session);
  const row = (index: number, names: readonly string[]) =>
    names.map((name) => answer.at(`elem.${index}.${name}.$`));
  const names = ['wait_time', 'tstatus', 'unread', 'toarchive', 'abuse'];
  expect(row(0, names)).toEqual(['1d+03:05', 'In progress', 'off', 'off', 'off']);
  expect(row(1, names)).toEqual([undefined, 'New replies', 'on', 'on', 'on']);
});
