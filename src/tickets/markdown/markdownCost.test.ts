import { describe, expect, test } from 'vitest';
import type { Block } from './markdownTree.ts';
import { countElements, inlineDepth, quoteDepth, wordsShown } from './measureTree.ts';
import { MAX_NODES, MAX_PIECE, parseMarkdown } from './parseMarkdown.ts';
import { MAX_COLUMNS } from './tableRows.ts';

function parse(source: string): { blocks: Block[]; steps: number } {
  const meter = { steps: 0 };
  return { blocks: parseMarkdown(source, meter), steps: meter.steps };
}

const repeated: Record<string, (count: number) => string> = {
  'words without a blank': (count) => 'a'.repeat(count),
  brackets: (count) => '['.repeat(count),
  'brackets that close': (count) => '['.repeat(count) + ']'.repeat(count),
  'brackets that close below a definition': (count) =>
    `[a]: https://x.example\n\n${'['.repeat(count)}${']'.repeat(count)}`,
  'links in links': (count) => '['.repeat(count) + '](https://x.example)'.repeat(count),
  pictures: (count) => '!['.repeat(count),
  'links that never end': (count) => '[a](b'.repeat(count),
  'titles that never end': (count) => '[a](b "'.repeat(count),
  'titles of two kinds': (count) => `[a](b "${"[a](b '".repeat(count)}`,
  'addresses that never end': (count) => '[a](<b'.repeat(count),
  'round brackets': (count) => `[a](${'('.repeat(count)}`,
  'references without an end': (count) => '[a]: https://x.example\n\n' + '[a]['.repeat(count),
  'angle brackets': (count) => '<'.repeat(count),
  'angle addresses': (count) => '<a:'.repeat(count),
  stars: (count) => '*'.repeat(count),
  'stars with words': (count) => '*a '.repeat(count),
  'stars that close others': (count) => '*a_ '.repeat(count),
  'stars in stars': (count) => '*a **b '.repeat(count) + 'c** d* '.repeat(count),
  underscores: (count) => '_'.repeat(count),
  'underscores in words': (count) => 'a_b'.repeat(count),
  tildes: (count) => '~~a '.repeat(count),
  backticks: (count) => '`'.repeat(count),
  'backticks of many lengths': (count) =>
    Array.from({ length: Math.sqrt(count) }, (_, length) => '`'.repeat(length)).join(' '),
  backslashes: (count) => '\\'.repeat(count),
  entities: (count) => '&'.repeat(count),
  'schemes without an address': (count) => 'https://'.repeat(count),
  'addresses with closing brackets': (count) => `https://x.example/${')'.repeat(count)}`,
  quotes: (count) => '>'.repeat(count),
  'quotes with blanks': (count) => '> '.repeat(count),
  lists: (count) => '- '.repeat(count),
  'numbered lists': (count) => '1) '.repeat(count),
  'lists of two kinds': (count) => '- + '.repeat(count),
  blanks: (count) => `a${' '.repeat(count)}b`,
  'heading signs': (count) => `# ${'# '.repeat(count)}a`,
  lines: (count) => 'a\n'.repeat(count),
  paragraphs: (count) => 'a\n\n'.repeat(count),
  fences: (count) => '```\n'.repeat(count),
  definitions: (count) => '[a]: https://x.example\n'.repeat(count),
  'rows of dashes': (count) => '|-|\n'.repeat(count),
  links: (count) => '[a](https://x.example) '.repeat(count),
  addresses: (count) => 'https://x.example '.repeat(count),
  'columns of a table': (count) => `${'|a'.repeat(count)}\n${'|-'.repeat(count)}\n${'|b'.repeat(count)}`,
};

describe.each(Object.entries(repeated))('H008 H017 %s by the thousand', (_, make) => {
  test('take a few steps for each character, however many there are', () => {
    for (const count of [2000, 20_000]) {
      const source = make(count);
      expect(parse(source).steps).toBeLessThan(6 * source.length + 100);
    }
  });

  test('make a tree that is neither deep nor large', () => {
    const { blocks } = parse(make(20_000));
    expect(quoteDepth(blocks)).toBeLessThanOrEqual(12);
    expect(inlineDepth(blocks)).toBeLessThanOrEqual(25);
    expect(countElements(blocks)).toBeLessThanOrEqual(MAX_NODES);
  });
});

test.each(['a', '😀'])('H008 a megabyte of %j is plain text in pieces, with no character cut', (unit) => {
  const text = unit.repeat(1_000_000 / unit.length).trim();
  const pieces = parse(text).blocks.map((block) => wordsShown([block]).replace(/\n$/, ''));
  expect(pieces.join('') === text).toBe(true);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(MAX_PIECE + 1);
  expect(pieces.every((piece) => piece.isWellFormed())).toBe(true);
});

test('H008 a megabyte of words on one line shows each of them', () => {
  expect(wordsShown(parse('word '.repeat(200_000)).blocks).match(/word/g)).toHaveLength(200_000);
});

test('H008 100,000 lines are all there, as one text beyond the bound', () => {
  const lines = Array.from({ length: 100_000 }, (_, index) => `line ${index}`);
  const { blocks } = parse(lines.join('\n'));
  const text = wordsShown(blocks).trim().replaceAll(/\n+/g, '\n');
  expect(text.split('\n')).toEqual(lines);
});

test('H008 beyond the number of inline nodes that are made, words keep their signs', () => {
  const [block] = parse('*a* '.repeat(9000)).blocks;
  const last = block?.kind === 'paragraph' ? block.children.at(-1) : undefined;
  expect(last).toMatch(/^ (?:\*a\* )+\*a\*$/);
});

test('H008 10,000 links are links as far as the panel lets a message go, and words beyond', () => {
  const { blocks } = parse('[a](https://x.example) '.repeat(10_000));
  expect(countElements(blocks)).toBeGreaterThan(65_535 / 25);
  expect(wordsShown(blocks)).toContain('[a](https://x.example)');
});

test.each(['- ', '', '> - ', '|', '    '])(
  'H008 beyond the number of blocks that are made, each %j stays readable',
  (sign) => {
    const items = Array.from({ length: 6000 }, (_, index) => `i${index}`);
    const { blocks } = parse(items.map((item) => sign + item).join(sign === '' ? '\n\n' : '\n'));
    expect(wordsShown(blocks).match(/i\d+/g)).toEqual(items);
  },
);

test('H019 a table of as many columns as we draw is a table, a wider one is text', () => {
  const table = (columns: number) =>
    `${'|a'.repeat(columns)}|\n${'|-'.repeat(columns)}|\n${'|b'.repeat(columns)}|`;
  expect(parse(table(MAX_COLUMNS)).blocks[0]?.kind).toBe('table');
  expect(parse(table(MAX_COLUMNS + 1)).blocks).toEqual([
    { kind: 'paragraph', children: [table(MAX_COLUMNS + 1)] },
  ]);
  expect(parse(table(1000)).blocks).toHaveLength(1);
});

test('H021 a fence that is never closed holds the rest of its quote and no more', () => {
  expect(parse('> ```\n> a\n\nb').blocks.map(({ kind }) => kind)).toEqual(['quote', 'paragraph']);
});
