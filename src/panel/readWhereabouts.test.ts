import { expect, test } from 'vitest';
import { cannedPanel, documentText, errorText, ticketId } from './cannedPanel.ts';
import type { TicketId } from './domain.ts';
import { readOpenRows, readWhereabouts } from './readWhereabouts.ts';

const idsFrom = (first: number, count: number): TicketId[] =>
  Array.from({ length: count }, (_, index) => ticketId(String(first + index)));

type Lists = { open?: readonly TicketId[]; archive?: readonly TicketId[] };

/** A panel with these tickets; `maxRows` is the longest page it serves. */
function panelWith(
  lists: Lists,
  { maxRows = 1000, filters = true }: { maxRows?: number; filters?: boolean } = {},
) {
  return cannedPanel((fields) => {
    const all = (fields.get('func') === 'clientticket' ? lists.open : lists.archive) ?? [];
    const asked = new Set((fields.get('id') ?? '').split(', '));
    const matching = filters ? all.filter((id) => asked.has(String(id))) : all;
    const size = Math.min(maxRows, Number(fields.get('p_cnt')));
    const page = Math.min(Number(fields.get('p_num')), Math.max(1, Math.ceil(matching.length / size)));
    return documentText({
      elem: matching.slice((page - 1) * size, page * size).map((id) => ({ id: { $: String(id) } })),
      p_elems: { $: String(matching.length) },
      p_num: { $: String(page) },
      p_cnt: { $: String(size) },
    });
  });
}

const placesOf = async (ids: readonly TicketId[]) =>
  Object.fromEntries([...(await readWhereabouts(ids))].map(([id, { place }]) => [id, place]));

test('each ticket is told to be in the open list, in the archive, or in neither', async () => {
  const [one, two, three] = idsFrom(1, 3);
  if (!one || !two || !three) throw new Error('three ids');
  const requests = panelWith({ open: [one], archive: [two] });
  expect(await placesOf([one, two, three])).toEqual({ 1: 'open', 2: 'archive', 3: 'nowhere' });
  expect(requests.map((fields) => [fields.get('func'), fields.get('id'), fields.get('filter')])).toEqual([
    ['clientticket', '1, 2, 3', 'on'],
    ['clientticket_archive', '1, 2, 3', 'on'],
  ]);
});

test('a ticket seen in both, on its way between two readings, is archived', async () => {
  const ids = idsFrom(1, 1);
  panelWith({ open: ids, archive: ids });
  expect(await placesOf(ids)).toEqual({ 1: 'archive' });
});

test('S089 a thousand tickets are asked for in parts of 200', async () => {
  const ids = idsFrom(1001, 1000);
  const requests = panelWith({ open: ids.slice(300), archive: ids.slice(0, 300) });
  const places = Object.values(await placesOf(ids));
  expect(places.filter((place) => place === 'archive')).toHaveLength(300);
  expect(places.filter((place) => place === 'open')).toHaveLength(700);
  expect(requests).toHaveLength(10);
});

test('pages shorter than asked for are read to the end', async () => {
  const ids = idsFrom(1001, 120);
  panelWith({ open: ids.slice(0, 110), archive: ids.slice(110) }, { maxRows: 50 });
  const places = Object.values(await placesOf(ids));
  expect(places.filter((place) => place === 'open')).toHaveLength(110);
  expect(places.filter((place) => place === 'archive')).toHaveLength(10);
});

test('a panel that passes over the filter is not read without end, and nothing is called gone for it', async () => {
  const ids = idsFrom(900_001, 3);
  const requests = panelWith({ open: idsFrom(1, 100_000) }, { filters: false });
  expect(await placesOf(ids)).toEqual({});
  expect(requests.length).toBeLessThan(50);
});

test('a panel that finds none of several is not believed to have lost them all', async () => {
  panelWith({});
  expect(await placesOf(idsFrom(1, 3))).toEqual({});
  expect(await placesOf(idsFrom(1, 1))).toEqual({ 1: 'nowhere' });
});

test('a reading that fails is thrown, not taken for an empty list', async () => {
  cannedPanel((fields) => (fields.get('func') === 'clientticket' ? '{"doc":{"p_elems":{"$":"0"}}}' : ''));
  await expect(readWhereabouts(idsFrom(1, 2))).rejects.toMatchObject({ kind: 'protocol' });
  cannedPanel(() => errorText('value', 'id'));
  await expect(readWhereabouts(idsFrom(1, 2))).rejects.toMatchObject({ kind: 'invalid', field: 'number' });
});

test('before it leaves, a selection is looked at in the open list alone', async () => {
  const ids = idsFrom(1, 3);
  const requests = panelWith({ open: ids.slice(0, 2), archive: ids.slice(2) });
  expect([...(await readOpenRows(ids)).keys()]).toEqual([1, 2]);
  expect(requests).toHaveLength(1);
});
