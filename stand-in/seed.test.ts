import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore, type Store } from './store.ts';
import { openTestPanel, type TestPanel } from './testPanel.ts';

let panel: TestPanel;
let store: Store;
let session: string;
beforeAll(async () => {
  panel = openTestPanel({ seedTickets: 60 });
  store = openStore(panel.dataDir);
  session = await panel.signIn('demo');
});
afterAll(() => {
  store.close();
  panel.close();
});

const demo = "accountId = (SELECT accountId FROM users WHERE login = 'demo')";

function count(what: string): unknown {
  return store.one<{ count: number }>(`SELECT count(*) AS count FROM ${what}`)?.count;
}

describe('the demo account', () => {
  test('has 60 tickets in its list and 12 in its archive', async () => {
    const list = await panel.ask({ func: 'clientticket' }, session);
    const archive = await panel.ask({ func: 'clientticket_archive' }, session);
    expect([list.at('p_elems.$'), archive.at('p_elems.$')]).toEqual(['60', '12']);
  });

  test('has a balance of 120.00 EUR and 3 incidents', async () => {
    const form = await panel.ask({ func: 'incident' }, session);
    expect(['balance', 'currency', 'incident_count'].map((name) => form.at(`${name}.$`))).toEqual([
      '120.00',
      'EUR',
      '3',
    ]);
  });

  test('has something of everything', () => {
    const statuses = store.all<{ status: number }>(
      `SELECT DISTINCT status FROM tickets WHERE ${demo} ORDER BY status`,
    );
    expect(statuses.map(({ status }) => status)).toEqual([0, 1, 2, 3, 10]);
    const found = [
      count(`tickets WHERE ${demo} AND unread = 1`),
      count(`tickets WHERE ${demo} AND abuseBy = 'staff'`),
      count(`tickets WHERE ${demo} AND fee > 0`),
      count('attachments'),
      count('messages WHERE rating IS NOT NULL'),
      count("messages WHERE type = 'outcoming' AND rating IS NULL"),
      count("messages WHERE type = 'system'"),
    ];
    expect(found.filter((number) => number === 0)).toEqual([]);
  });

  test('has numbers from 1001 that grow with the time of opening, and nothing of the future', () => {
    const tickets = store.all<{ id: number; createdAt: number; lastMessageAt: number }>(
      'SELECT id, createdAt, lastMessageAt FROM tickets ORDER BY id',
    );
    expect(tickets[0]?.id).toBe(1001);
    const times = tickets.map(({ createdAt }) => createdAt);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(Math.max(...tickets.map(({ lastMessageAt }) => lastMessageAt))).toBeLessThanOrEqual(Date.now());
  });

  test('waits where support has not answered, and nowhere else', () => {
    const wrong = store.all(
      `SELECT t.id FROM tickets t WHERE (waitingSince IS NOT NULL) <> (status IN (0, 1) AND
        (SELECT type FROM messages WHERE ticketId = t.id AND type IN ('incoming', 'outcoming')
         ORDER BY at DESC, id DESC LIMIT 1) = 'incoming')`,
    );
    expect(wrong).toEqual([]);
  });
});

test('a store can be filled with more tickets than are written, or with fewer', () => {
  for (const seedTickets of [0, 7, 300]) {
    const other = openTestPanel({ seedTickets });
    const filled = openStore(other.dataDir);
    const counts = filled.all<{ count: number }>(
      `SELECT count(*) AS count FROM tickets WHERE ${demo} GROUP BY archived ORDER BY archived DESC`,
    );
    filled.close();
    other.close();
    const expected = seedTickets === 0 ? [12] : [12, seedTickets];
    expect(counts.map((row) => row.count)).toEqual(expected);
  }
});

test('the other accounts have what is theirs: nothing for `empty`, no money for `poor`', async () => {
  const empty = await panel.signIn('empty');
  const lists = ['clientticket', 'clientticket_archive'];
  const answers = await Promise.all(lists.map((func) => panel.ask({ func }, empty)));
  expect(answers.map((answer) => answer.at('p_elems.$'))).toEqual(['0', '0']);
  const poor = await panel.ask({ func: 'incident', sok: 'ok', count: '1' }, await panel.signIn('poor'));
  expect(poor.error).toBe('insufficient_funds count');
});
