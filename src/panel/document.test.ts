import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choicesOf, withoutMarkup } from './choices.ts';
import {
  attribute,
  caption,
  captionOrNull,
  child,
  coded,
  count,
  flag,
  flagOrNull,
  list,
  text,
} from './document.ts';
import { isArchivable, ticketStatus } from './ticketStatus.ts';

describe('one decoder for every way a node may come (panel protocol §1.4)', () => {
  test.each([
    [{ $: 'a' }, 'a'],
    ['a', 'a'],
    [7, '7'],
    [true, 'true'],
    [{ $: 7 }, '7'],
    [{ $: false }, 'false'],
    [undefined, ''],
    [null, ''],
    [{}, ''],
    [[], ''],
    [{ $: {} }, ''],
    [{ $: ['a'] }, ''],
    [{ $: null }, ''],
    [{ $orig: '2' }, ''],
    [[{ $: 'first' }, { $: 'second' }], 'first'],
    [[null, 'b'], 'b'],
    [[[{ $: 'deep' }]], 'deep'],
  ])('H038 the text of %j is "%s"', (node, expected) => {
    expect(text(node)).toBe(expected);
  });

  test.each([
    [undefined, []],
    [null, []],
    [[], []],
    ['a', ['a']],
    [0, [0]],
    [{ a: 1 }, [{ a: 1 }]],
    [
      [1, null, 2, undefined],
      [1, 2],
    ],
    [
      [[1], [[2, null]]],
      [1, 2],
    ],
  ])('H039 the list of %j', (node, expected) => {
    expect(list(node)).toEqual(expected);
  });

  test('captions are trimmed, text and ids are not', () => {
    expect([caption({ $: ' a ' }), text({ $: ' a ' }), attribute({ $id: ' 7 ' }, 'id')]).toEqual([
      'a',
      ' a ',
      ' 7 ',
    ]);
    expect([captionOrNull({ $: '  ' }), captionOrNull({ $: '0' })]).toEqual([null, '0']);
  });

  test.each([
    ['on', true],
    ['yes', true],
    [' On ', true],
    ['1', true],
    [true, true],
    [1, true],
    ['off', false],
    ['no', false],
    ['', false],
    [{}, false],
    [null, false],
    ['online', false],
    [[], false],
  ])('the flag %j is %s', (node, expected) => {
    expect(flag(node)).toBe(expected);
  });

  test('a flag that is not there says nothing', () => {
    expect([flagOrNull(undefined), flagOrNull({}), flagOrNull({ $: 'off' })]).toEqual([null, null, false]);
  });

  test.each([
    ['7', 7],
    [7, 7],
    ['0', 0],
    ['', null],
    ['-1', null],
    ['1.5', null],
    ['1e3', null],
    ['9'.repeat(16), null],
    [{}, null],
  ])('the count %j is %s', (node, expected) => {
    expect(count(node)).toBe(expected);
  });

  test('H037 only what the document itself holds is read', () => {
    expect(child({}, 'constructor')).toBeUndefined();
    expect(child(JSON.parse('{"__proto__":{"a":1}}'), 'a')).toBeUndefined();
    expect(child(JSON.parse('{"__proto__":{"a":1}}'), '__proto__')).toEqual({ a: 1 });
    expect([attribute({}, 'id'), text({ toString: 'x' }), coded('x')]).toEqual([
      '',
      '',
      { code: null, caption: 'x' },
    ]);
  });

  test('H036 lists of 100,000 and lists in lists without end are no trouble', () => {
    expect(list(Array.from({ length: 100_000 }, () => ({})))).toHaveLength(100_000);
    const deep: unknown = JSON.parse(`${'['.repeat(200_000)}${']'.repeat(200_000)}`);
    expect([text(deep), caption({ $: deep }), list({ a: deep }).length]).toEqual(['', '', 1]);
  });
});

describe('status by its code alone (panel protocol §4.5)', () => {
  test.each([
    [{ $orig: '0', $: 'New' }, 'new', 'New'],
    [{ $orig: '2', $: 'Closed' }, 'waiting', 'Closed'],
    [{ $orig: '10' }, 'archived', ''],
    [{ $orig: 3, $: ' Closed ' }, 'closed', 'Closed'],
    [{ $: '3' }, 'closed', ''],
    ['0', 'new', ''],
    [{ $: 'Closed' }, 'unknown', 'Closed'],
    [{ $orig: '42', $: '3' }, 'unknown', '3'],
    [{ $orig: 'toString' }, 'unknown', ''],
    [undefined, 'unknown', ''],
  ])('H041 %j', (node, code, caption) => {
    expect(ticketStatus(node)).toEqual({ code, caption });
  });

  test.each([
    ['new', null, false],
    ['inProgress', null, false],
    ['archived', null, false],
    ['waiting', null, true],
    ['closed', null, true],
    ['unknown', null, true],
    ['new', true, true],
    ['closed', false, false],
  ] as const)('%s, the panel says %s: %s', (code, stated, expected) => {
    expect(isArchivable({ code, caption: '' }, stated)).toBe(expected);
  });
});

describe('choices (panel protocol §5.2)', () => {
  test.each([
    ['<b>Technical</b> support', 'Technical support'],
    ['<!-- dept --><b>Care</b><br/>Payments &amp; changes.', 'Care Payments & changes.'],
    ['a < b and c > d', 'a < b and c > d'],
    ['&lt;b&gt; &quot;x&quot; &#39;y&#39;&nbsp;z', '<b> "x" \'y\' z'],
    ['&amp;lt;', '&lt;'],
    ['open <b', 'open'],
    ['<', '<'],
    ['<img src=x onerror=alert(1)>', ''],
  ])('H045 %s', (markup, expected) => {
    expect(withoutMarkup(markup)).toBe(expected);
  });

  test('H045 markup of any size is read at once', () => {
    expect(withoutMarkup('<a '.repeat(1_000_000)).length).toBeLessThan(10);
    expect(withoutMarkup('<'.repeat(1_000_000)).length).toBeLessThan(30_000);
  });

  test('H051 repeated, empty and wrong choices go, the rest stays', () => {
    const val = [
      { $key: '1', $: 'One' },
      { $key: '1', $: 'Again' },
      {},
      null,
      7,
      'Bare',
      { $: 'Captioned' },
      [[{ $key: '2', $plainval: 'Two', $: '<b>2</b>' }]],
    ];
    const plain = choicesOf({ $name: 'x', val }, 'x').map(({ key, caption }) => ({ key, caption }));
    expect(plain).toEqual([
      { key: '1', caption: 'One' },
      { key: '7', caption: '7' },
      { key: 'Bare', caption: 'Bare' },
      { key: 'Captioned', caption: 'Captioned' },
      { key: '2', caption: 'Two' },
    ]);
    expect(choicesOf(undefined, 'x')).toEqual([]);
  });

  test('text without markup stays as it is', () => {
    const words = fc
      .array(fc.stringMatching(/^[a-z0-9äж.,]{1,9}$/), { minLength: 1 })
      .map((each) => each.join(' '));
    fc.assert(
      fc.property(words, (written) => {
        expect(withoutMarkup(written)).toBe(written);
      }),
    );
  });
});
