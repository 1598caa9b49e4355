import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoteOf, sourceOf } from './quoteOf.ts';

test('C69 a whole message is quoted line by line, under who wrote it', () => {
  expect(quoteOf('Restart **it**.\r\n\r\n- now\n', null, 'Ada wrote:')).toBe(
    'Ada wrote:\n> Restart **it**.\n>\n> - now',
  );
});

test('C69 a name is no Markdown', () => {
  expect(quoteOf('a', null, '*Ada* <b> wrote:')).toBe(String.raw`\*Ada\* \<b\> wrote:` + '\n> a');
});

test.each<[string, string, string | null]>([
  ['Restart **it** now', 'it', '**it**'],
  ['Restart **it** now', 'Restart it', 'Restart **it**'],
  ['Restart **it at once** now', 'once now', null],
  ['See [the page](http://127.0.0.1/a) for it', 'the page', '[the page](http://127.0.0.1/a)'],
  ['See [the page](http://127.0.0.1/a) for it', 'page for', null],
  ['- one\n- two\n- three', 'two\nthree', '- two\n- three'],
  ['Run `ls -l` here', 'ls -l', '`ls -l`'],
  ['a\n```\n$ ping  -c 3\n```', '$ ping -c 3', '$ ping  -c 3'],
  ['one two', 'three', null],
  ['one two', ' \n', null],
])('C69 in %j what is seen as %j stands as %j', (source, selected, expected) => {
  expect(sourceOf(source, selected)).toBe(expected);
});

test('C69 what cannot be found in the source is quoted as it is seen', () => {
  expect(quoteOf('See [the page](http://127.0.0.1/a)', 'other words', 'Ada:')).toBe('Ada:\n> other words');
});

test('C69 each line of a quotation is one, whatever is quoted', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (source, selected) => {
      const [, ...lines] = quoteOf(source, selected, 'Ada:').split('\n');
      expect(lines.every((line) => line === '>' || line.startsWith('> '))).toBe(true);
    }),
  );
});

test.each(['[', '](', '**', ' ', '> ', '[a](b)'])(
  'H017 a message of half a million of %j is quoted at once',
  (bait) => {
    const source = bait.repeat(Math.ceil(500_000 / bait.length));
    expect(quoteOf(source, 'a', 'Ada:')).toContain('> ');
  },
);
