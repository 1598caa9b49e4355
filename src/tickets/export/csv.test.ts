import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { csvLine, harmless } from './csv.ts';

/** A reader of RFC 4180 that knows nothing of the writer. */
function readCsv(file: string): string[][] {
  const lines: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y;
  while (cell.lastIndex < file.length) {
    const match = cell.exec(file);
    if (!match) throw new Error(`No cell at ${cell.lastIndex}`);
    lines.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') lines.push([]);
  }
  return lines.slice(0, -1);
}

describe('H071 what would be calculated is text', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+7 495 000-00-00', "'+7 495 000-00-00"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tcmd', "'\tcmd"],
    ['\rcmd', "'\rcmd"],
    ['\n=1', "'\n'=1"],
    ['   =1', "'   =1"],
    ['\u00a0\u200b\u202e=1', "'\u00a0\u200b\u202e=1"],
    ['\u3164=1', "'\u3164=1"],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠1', "'＠1"],
    ['−1', "'−1"],
    ['\u0000=1', "'=1"],
    ['\ud800=1', "'=1"],
    ['disk;=cmd|A0', "disk;'=cmd|A0"],
    ['disk\t +1', "disk\t' +1"],
    ['one\r\n@two', "one\r\n'@two"],
  ])('%j', (words, expected) => {
    expect(harmless(words)).toBe(expected);
  });

  it.each(['web-01 does not answer', 'a = b', 'me@example.com', 'Wichtig: 1+1', '', "'quoted'", '🙂 ё ß'])(
    '%j stays as it is',
    (words) => {
      expect(harmless(words)).toBe(words);
    },
  );

  it('is found in a time that grows with the text alone', () => {
    const words = `${'\t'.repeat(200_000)}${' '.repeat(200_000)}`;
    expect(harmless(words)).toHaveLength(words.length + 1);
  });
});

test.each([
  ['separators', ['a,b', 'c;d'], '"a,b","c;d"\r\n'],
  ['quotes', ['say "no"'], '"say ""no"""\r\n'],
  ['line breaks', ['one\r\ntwo\nthree'], '"one\r\ntwo\nthree"\r\n'],
  ['NUL and lone surrogates', ['a\u0000b\ud800c\udfffd🙂'], '"abcd🙂"\r\n'],
  ['numbers', [1012, '', 0], '1012,"",0\r\n'],
])('H072 %s in cells', (_, cells, line) => {
  expect(csvLine(cells)).toBe(line);
});

test('H071, H072 whatever the cells hold, they come back one by one, and none begins as a formula', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' ', ';', ',', '"', '\u200b', '＝', 'a'),
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(words, { minLength: 3, maxLength: 3 }), { maxLength: 4 }), (lines) => {
      const read = readCsv(lines.map(csvLine).join(''));
      expect(read).toEqual(lines.map((cells) => cells.map(harmless)));
      for (const cell of read.flat()) {
        for (const piece of [cell, ...cell.split(/[;\t\r\n]/)]) {
          expect(piece.replace(/^[\s\p{Cf}]+/u, '')).not.toMatch(/^[=+\-@＝＋－＠]/);
        }
        expect(cell).not.toMatch(/^[\t\r\n]/);
      }
    }),
  );
});
