import { describe, expect, test } from 'vitest';
import { configurePanel } from './panelConfig.ts';
import { readThread } from './thread.ts';

const message = (type: string, body: string, more: Record<string, unknown> = {}) => ({
  $id: body,
  $type: type,
  body: { $: body },
  ...more,
});
const at = (time: string) => ({ date_post: { $: `2026-11-23 ${time}` } });
const thread = (...messages: unknown[]) => readThread([{ message: messages }]);
const bodies = (...messages: unknown[]) => thread(...messages).map(({ body }) => body);

describe('who speaks', () => {
  test("the directions are the provider's; what is unknown is an event", () => {
    const from = thread(
      message('incoming', 'a'),
      message('outcoming', 'b'),
      message('info', 'c'),
      message('note', 'd'),
      {},
    );
    expect(from.map((entry) => entry.from)).toEqual(['customer', 'staff', 'facts', 'system', 'system']);
  });

  test('a panel that means it the other way round is known by its ratings', () => {
    const entries = thread(
      message('incoming', 'a', { rates: {} }),
      message('outcoming', 'b'),
      message('system', 'c'),
    );
    expect(entries.map(({ from, rating }) => [from, rating])).toEqual([
      ['staff', 'none'],
      ['customer', null],
      ['system', null],
    ]);
  });

  test("ratings on both sides turn nothing round, and the customer's own cannot be rated", () => {
    const entries = thread(message('incoming', 'a', { rates: {} }), message('outcoming', 'b', { rates: {} }));
    expect(entries.map(({ from, rating }) => [from, rating])).toEqual([
      ['customer', null],
      ['staff', 'none'],
    ]);
  });
});

describe('order', () => {
  test('several lists are one thread', () => {
    const parts = [
      { message: message('incoming', 'a') },
      { message: [message('outcoming', 'b')] },
      null,
      {},
      'x',
    ];
    expect(readThread(parts).map(({ body }) => body)).toEqual(['a', 'b']);
  });

  test('H050 out of order: oldest first, equal dates as they came', () => {
    expect(
      bodies(
        message('incoming', 'third', at('12:00:00')),
        message('outcoming', 'first', at('09:00:00')),
        message('incoming', 'second', at('10:00:00')),
        message('outcoming', 'fourth', at('12:00:00')),
      ),
    ).toEqual(['first', 'second', 'third', 'fourth']);
  });

  test('an entry without a date stays behind the one before it', () => {
    const facts = message('info', 'facts');
    const undated = message('system', 'undated');
    expect(
      bodies(
        facts,
        message('incoming', 'b', at('10:00:00')),
        undated,
        message('incoming', 'a', at('09:00:00')),
      ),
    ).toEqual(['facts', 'a', 'b', 'undated']);
  });

  test('one date that cannot be read leaves all as they came', () => {
    const odd = message('incoming', 'odd', { date_post: 'yesterday' });
    expect(
      bodies(message('incoming', 'b', at('10:00:00')), odd, message('incoming', 'a', at('09:00:00'))),
    ).toEqual(['b', 'odd', 'a']);
  });

  test('H050 10,000 messages without ids all have a name of their own', () => {
    const entries = thread(...Array.from({ length: 10_000 }, () => ({ $type: 'incoming', body: 'same' })));
    expect(new Set(entries.map(({ id }) => id)).size).toBe(10_000);
  });

  test('H040 the same entry twice is shown once; two entries under one id are both shown', () => {
    const entries = thread(message('incoming', 'a'), message('incoming', 'a'), {
      ...message('outcoming', 'b', { rates: {} }),
      $id: 'a',
    });
    expect(entries.map(({ id, body, rating }) => [id, body, rating])).toEqual([
      ['a', 'a', null],
      ['position:2', 'b', null],
    ]);
  });
});

describe('what an entry holds', () => {
  const rated = (rates: unknown) => thread(message('outcoming', 'a', { rates }))[0]?.rating;

  test.each([
    [{}, 'none'],
    [[], 'none'],
    ['', 'none'],
    [{ rate: { $name: 'good' } }, 'good'],
    [{ rate: [{ $name: 'bad' }] }, 'bad'],
    [{ rate: [{ $name: 'good' }, { $name: 'bad' }] }, 'none'],
    [{ rate: { $name: 'splendid' } }, 'none'],
    [[{ $name: 'good' }, { $name: 'bad' }], 'none'],
    [undefined, null],
    [null, null],
  ])('rates %j: %s', (rates, expected) => {
    expect(rated(rates)).toBe(expected);
  });

  test('an answer without an id of its own cannot be rated', () => {
    expect(thread({ $type: 'outcoming', body: 'a', rates: {} })[0]?.rating).toBe(null);
  });

  test('text is verbatim: blanks, line ends and angle brackets included', () => {
    expect(bodies(message('incoming', '  <b>x</b>\r\n\n  y \n'))).toEqual(['  <b>x</b>\r\n\n  y \n']);
  });

  test('lines of facts in any nesting', () => {
    const rowgroup = [{ row: { $: 'one' } }, { row: [{ $: ' two ' }, {}, 'three'] }, null];
    expect(thread({ $type: 'info', rowgroup })[0]?.lines).toEqual(['one', 'two', 'three']);
  });

  test('a file without its key cannot be had and is left out', () => {
    const file = [
      { name: 'a.txt' },
      { param: 'f-1', size: '-1' },
      { name: { $: ' b.txt ' }, param: { $: 'f-2' }, size: 7 },
    ];
    expect(thread({ $type: 'incoming', file })[0]?.attachments).toEqual([
      { id: 'f-1', name: '', sizeBytes: null },
      { id: 'f-2', name: 'b.txt', sizeBytes: 7 },
    ]);
  });

  test("dates are read in the panel's zone", () => {
    configurePanel({ panelTimeZone: 'Europe/Moscow' });
    const [entry] = thread(message('incoming', 'a', at('12:00:00')));
    configurePanel({ panelTimeZone: 'UTC' });
    expect(entry?.postedAt).toBe(Date.UTC(2026, 10, 23, 9));
  });
});
