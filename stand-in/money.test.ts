import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatCents, parseCents } from './money.ts';
import { openStore, type Store } from './store.ts';
import { openTestPanel, type Params, type TestPanel } from './testPanel.ts';

let panel: TestPanel;
let store: Store;
beforeAll(() => {
  panel = openTestPanel();
  store = openStore(panel.dataDir);
});
afterAll(() => {
  store.close();
  panel.close();
});

/** What the ledger adds up to. */
function ledgerOf(accountId: number): { balance: number; incidents: number } | undefined {
  return store.one(
    'SELECT sum(cents) AS balance, sum(incidents) AS incidents FROM ledger WHERE accountId = ?',
    [accountId],
  );
}

const create = { func: 'clientticket.edit', sok: 'ok', name: 'x', client_department: '10', message: 'x' };

describe('opening a ticket in a paying department', () => {
  test('takes an incident while there is one, then the price, then nothing goes', async () => {
    const { accountId, session } = panel.customer({ incidents: 1, balance: 1500 });
    const steps: unknown[] = [];
    for (let count = 0; count < 3; count += 1) {
      const answer = await panel.ask(create, session);
      const fee = await panel.ask({ func: 'clientticket.edit', elid: answer.at('id.$') ?? '' }, session);
      steps.push([answer.error, fee.at('ticket_expense.$'), panel.seeder.account(accountId)]);
    }
    expect(steps).toMatchObject([
      ['', '0.00', { balance: 1500, incidents: 0 }],
      ['', '10.00', { balance: 500, incidents: 0 }],
      ['insufficient_funds client_department', '0.00', { balance: 500, incidents: 0 }],
    ]);
    expect(panel.seeder.countTickets(accountId)).toBe(2);
  });

  test('is told beforehand, and the other department is free', async () => {
    const { accountId, session } = panel.customer({ incidents: 0, balance: 0 });
    const cost = async (client_department: string) => {
      const params = { func: 'clientticket.edit', sv_field: 'client_department', client_department };
      return (await panel.ask(params, session)).at('ticket_expense.$');
    };
    expect([await cost('10'), await cost('11'), await cost('77')]).toEqual(['10.00', '0.00', '0.00']);
    expect((await panel.ask({ ...create, client_department: '11' }, session)).error).toBe('');
    expect(panel.seeder.account(accountId).balance).toBe(0);
  });

  test('is not held back by a debt while there is an incident, and replies are free', async () => {
    const { accountId, session } = panel.customer({ incidents: 1, balance: -700 });
    const { at } = await panel.ask(create, session);
    await panel.ask({ func: 'clientticket.edit', sok: 'ok', elid: at('id.$') ?? '', message: 'x' }, session);
    expect(panel.seeder.account(accountId)).toMatchObject({ balance: -700, incidents: 0 });
  });
});

describe('buying incidents', () => {
  const buy = (params: Params, session: string) =>
    panel.ask({ func: 'incident', sok: 'ok', ...params }, session);

  test('moves balance and incidents by exactly what was asked, twice for two presses', async () => {
    const { accountId, session } = panel.customer();
    await buy({ count: '5' }, session);
    const answer = await buy({ count: '5', elid: String(accountId) }, session);
    expect([answer.at('balance.$'), answer.at('incident_count.$'), answer.at('amount.$')]).toEqual([
      '20.00',
      '13',
      '50.00',
    ]);
  });

  test('goes to the last cent and not beyond', async () => {
    const { session } = panel.customer({ balance: 2000 });
    expect((await buy({ count: '3' }, session)).error).toBe('insufficient_funds count');
    expect((await buy({ count: '2' }, session)).at('balance.$')).toBe('0.00');
    expect((await buy({ count: '1' }, session)).error).toBe('insufficient_funds count');
  });

  test.each(['', '0', '-1', '1.5', '1e1', '101', '٣', ' 1', '0x1'])('of "%s" is refused', async (count) => {
    const { accountId, session } = panel.customer({ balance: 1_000_000 });
    expect((await buy({ count }, session)).error).toBe('value count');
    expect(panel.seeder.account(accountId)).toMatchObject({ balance: 1_000_000, incidents: 3 });
  });

  test('a form of nonsense costs nothing and says so', async () => {
    const { session } = panel.customer();
    const form = await panel.ask({ func: 'incident', sv_field: 'count', count: 'many' }, session);
    expect([form.at('count.$'), form.at('amount.$')]).toEqual(['many', '0.00']);
  });
});

test('whatever is bought and opened, balance and incidents are the sum of the ledger', async () => {
  const acts = fc.array(
    fc.oneof(
      fc.record({ func: fc.constant('incident'), sok: fc.constant('ok'), count: fc.nat(8).map(String) }),
      fc.constantFrom('10', '11').map((client_department) => ({ ...create, client_department })),
    ),
    { maxLength: 12 },
  );
  const start = fc.record({ balance: fc.integer({ min: -2000, max: 9000 }), incidents: fc.nat(3) });
  await fc.assert(
    fc.asyncProperty(acts, start, async (requests, wish) => {
      const { accountId, session } = panel.customer(wish);
      for (const request of requests) await panel.ask(request, session);
      const { balance, incidents } = panel.seeder.account(accountId);
      expect(ledgerOf(accountId)).toEqual({ balance, incidents });
      expect(incidents).toBeGreaterThanOrEqual(0);
      expect(balance).toBeGreaterThanOrEqual(Math.min(0, wish.balance));
    }),
    { numRuns: 25 },
  );
});

test('the demo accounts agree with their ledgers from the start', () => {
  const accounts = store.all<{ id: number; balance: number; incidents: number }>(
    'SELECT id, balance, incidents FROM accounts',
  );
  for (const { id, balance, incidents } of accounts) expect(ledgerOf(id)).toEqual({ balance, incidents });
});

test.each([
  [0, '0.00'],
  [5, '0.05'],
  [-5, '-0.05'],
  [-500, '-5.00'],
  [12_000, '120.00'],
  [123_456_789, '1234567.89'],
])('%i cents read %s', (cents, expected) => {
  expect(formatCents(cents)).toBe(expected);
});

test('what is printed is read back to the cent', () => {
  fc.assert(
    fc.property(fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }), (cents) => {
      expect(parseCents(formatCents(cents))).toBe(cents);
    }),
  );
});

test.each(['', '1,00', '1.000', '.5', '1.', 'NaN', '1e2', '--1'])('"%s" is no amount', (value) => {
  expect(parseCents(value)).toBeNull();
});
