import { afterEach, describe, expect, test } from 'vitest';
import { cannedPanel, documentText, openList } from './cannedPanel.ts';
import { noFilter } from './listFields.ts';
import { listTickets } from './listTickets.ts';
import { configurePanel } from './panelConfig.ts';

afterEach(() => configurePanel({ statelessFilter: true }));

const rows = ['2026-11-19 22:59:59', '2026-11-19 23:00:00', '2026-11-20 22:59:59', '2026-11-20 23:00:00', ''];
const filter = {
  ...noFilter,
  period: 'custom' as const,
  periodStart: '2026-11-19',
  periodEnd: '2026-11-20',
  notBefore: Date.UTC(2026, 10, 19, 23),
  before: Date.UTC(2026, 10, 20, 23),
};

function read(total: number) {
  const elem = rows.map((last_message_utc, index) => ({ id: String(index + 1), last_message_utc }));
  cannedPanel(() => documentText({ elem, p_elems: String(total), p_cnt: '50' }));
  return listTickets({ ...openList, filter });
}

describe("C30 days are the customer's, not the panel's", () => {
  test('rows of other days are left out; a row without a readable time stays', async () => {
    const { tickets, ofOtherDays } = await read(5);
    expect([tickets.map(({ id }) => id), ofOtherDays]).toEqual([[2, 3, 5], 2]);
  });

  test('on a list of one page the total counts what is left', async () => {
    expect(await read(5)).toMatchObject({ total: 3 });
  });

  test('on a longer list the total is what the panel counts: an upper bound', async () => {
    expect(await read(120)).toMatchObject({ total: 120, ofOtherDays: 2 });
  });

  test('without days nothing is left out', async () => {
    cannedPanel(() => documentText({ elem: [{ id: '1', last_message_utc: '1999-01-01 00:00:00' }] }));
    expect(await listTickets(openList)).toMatchObject({ total: 1, ofOtherDays: 0 });
  });
});
