import { describe, expect, it } from 'vitest';
import { cannedPanel, documentText, ticketId } from '../../panel/cannedPanel.ts';
import { noFilter } from '../../panel/listFields.ts';
import { collectMatching } from './collectMatching.ts';

/** A panel with this many tickets that match, which serves at most `maxRows` at once. */
function panelWith(count: number, maxRows = 1000) {
  return cannedPanel((fields) => {
    const size = Math.min(maxRows, Number(fields.get('p_cnt')));
    const page = Number(fields.get('p_num'));
    const first = (page - 1) * size;
    const rows = Array.from({ length: Math.max(0, Math.min(size, count - first)) }, (_, index) => {
      return { id: { $: String(count - first - index) } };
    });
    const number = (value: number) => ({ $: String(value) });
    return documentText({ elem: rows, p_elems: number(count), p_num: number(page), p_cnt: number(size) });
  });
}

const none = { except: new Set<never>(), max: 5_000 };
const quiet = () => ({ signal: new AbortController().signal, onProgress: () => {} });

describe('all that match', () => {
  it.each([
    [0, 1000, 1],
    [212, 1000, 1],
    [2_500, 1000, 3],
    [212, 50, 5],
  ])('%i, served %i at once, are read in %i requests', async (count, maxRows, requests) => {
    const asked = panelWith(count, maxRows);
    expect(await collectMatching({ ...noFilter, subject: 'disk' }, none, quiet())).toHaveLength(count);
    expect(asked.map((fields) => [fields.get('func'), fields.get('name'), fields.get('p_col')])).toEqual(
      Array.from({ length: requests }, () => ['clientticket', 'disk', '-id']),
    );
  });

  it('without those whose boxes were taken out', async () => {
    panelWith(5);
    const except = new Set([ticketId('2'), ticketId('4')]);
    const rows = await collectMatching(noFilter, { except, max: 100 }, quiet());
    expect(rows.map(({ id }) => id)).toEqual([5, 3, 1]);
  });

  it('of 100,000 no more are read than can go at once', async () => {
    const asked = panelWith(100_000);
    const rows = await collectMatching(noFilter, none, quiet());
    expect(asked.length).toBeLessThanOrEqual(6);
    expect(rows.length).toBeGreaterThan(none.max);
  });

  it('tell how far it is, and stop when called off', async () => {
    panelWith(2_500);
    const call = new AbortController();
    const told: [number, number][] = [];
    const onProgress = (read: number, total: number) => {
      told.push([read, total]);
      if (read === 2_000) call.abort();
    };
    await expect(collectMatching(noFilter, none, { signal: call.signal, onProgress })).rejects.toMatchObject({
      aborted: true,
    });
    expect(told).toEqual([
      [1_000, 2_500],
      [2_000, 2_500],
    ]);
  });
});
