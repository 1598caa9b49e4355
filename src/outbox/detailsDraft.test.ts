import { expect, test } from 'vitest';
import { parseDetails, printDetails } from './detailsText.ts';
import { detailsPlace, parsePlace } from './draftPlace.ts';
import { TestWorld, anna, boris, ticket } from './testWorld.ts';

const place = detailsPlace(ticket);
const mine = printDetails({ values: { note: 'Ask again on Monday', toTop: true }, base: { note: 'old' } });

test('S021 what was changed in the details outlives a crash, apart from the reply to the same ticket', async () => {
  const world = new TestWorld();
  const tab = await world.open();
  await tab.write('Please restart it');
  await tab.write(mine, place);
  await tab.kill();
  const next = await world.open();
  expect((await next.openTicket(place)).snapshot().text).toBe(mine);
  expect((await next.openTicket()).snapshot().text).toBe('Please restart it');
  expect(parseDetails(mine).base).toEqual({ note: 'old' });
});

test('S023 another tab follows the changes; what both made at once is kept in both versions', async () => {
  const world = new TestWorld();
  const [one, other] = [await world.open(), await world.open()];
  const second = await other.openTicket(place);
  const first = await one.write(mine, place);
  expect(second.snapshot().text).toBe(mine);
  const [theirs, ours] = ['a', 'b'].map((note) => printDetails({ values: { note }, base: { note: 'old' } }));
  first.setText(theirs ?? '');
  second.setText(ours ?? '');
  await world.advance(1_000);
  expect([first.snapshot().text, first.snapshot().otherVersion?.text]).toEqual([theirs, ours]);
  expect([second.snapshot().text, second.snapshot().otherVersion?.text]).toEqual([ours, theirs]);
});

test('S025 S091 they are asked about at sign-out, gone with it, and never another customer’s', async () => {
  const world = new TestWorld();
  const tab = await world.open();
  await tab.write(mine, place);
  expect(await tab.outbox.unsent()).toMatchObject([{ text: mine }]);
  expect((await (await world.open(boris)).openTicket(place)).snapshot().text).toBe('');
  await tab.outbox.leave(false);
  await world.quiet();
  expect([...world.stored.keys()].filter((key) => key.startsWith(anna))).toEqual([]);
});

test.each([
  ['words', { values: { note: 'words' }, base: {} }],
  ['[1]', { values: { note: '[1]' }, base: {} }],
  ['{"values":{"note":1,"toTop":"on","x":"y","priority":"2"}}', { values: { priority: '2' }, base: {} }],
  ['', { values: {}, base: {} }],
])('S026 H060 of %j what can be used is', (stored, draft) => {
  expect(parseDetails(stored)).toEqual(draft);
});

test.each(['', '-', '--7', '-0', '1.5', '7-', '- 7'])('%j is no place for words', (text) => {
  expect(parsePlace(text)).toBeNull();
});
