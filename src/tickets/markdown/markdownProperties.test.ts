import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { countElements, everyInline, inlineDepth, quoteDepth, wordsShown } from './measureTree.ts';
import { MAX_NODES, parseMarkdown } from './parseMarkdown.ts';

const signs =
  '* ** *** _ __ ~~ ` `` ``` ~~~ [ ] ( ) ![ ]( ][ ]: < > # ## - + 1. 7) | |-| --- & &lt; &#106; \\ "'.split(
    ' ',
  );
const spaces = [' ', '  ', '    ', '\t', '\n', '\n\n', '\n> ', '\n- ', '\n  ', '\n    ', '\r\n', '\u2028'];
const addresses = [
  'https://x.example/a',
  'www.x.example',
  'javascript:alert(1)',
  'mailto:a@x.example',
  '//x.example',
  'data:,a',
  'a@',
];
const anything = fc
  .array(
    fc.oneof(
      fc.constantFrom(...signs, ...spaces, ...addresses),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 120 },
  )
  .map((parts) => parts.join(''));

test('H001–H024 no text whatever throws, or makes a tree that is deep or large', () => {
  fc.assert(
    fc.property(anything, (source) => {
      const meter = { steps: 0 };
      const blocks = parseMarkdown(source, meter);
      expect(quoteDepth(blocks)).toBeLessThanOrEqual(12);
      expect(inlineDepth(blocks)).toBeLessThanOrEqual(25);
      expect(countElements(blocks)).toBeLessThanOrEqual(MAX_NODES);
      expect(meter.steps).toBeLessThan(8 * source.length + 100);
    }),
    { numRuns: 2000 },
  );
});

test('H013 H015 every address is one of a page or of mail, with nobody before its host', () => {
  fc.assert(
    fc.property(anything, (source) => {
      for (const node of everyInline(parseMarkdown(source))) {
        if (typeof node === 'string' || node.kind !== 'link') continue;
        const url = new URL(node.href, 'evil://base');
        expect(['http:', 'https:', 'mailto:']).toContain(url.protocol);
        expect(url.username + url.password).toBe('');
        expect(node.href).toMatch(/^(?:https?:\/\/[^/\\]|mailto:[^@]+@)/);
      }
    }),
    { numRuns: 2000 },
  );
});

test('C48 where there is no link and no entity, every letter is shown, once and in order', () => {
  const words = fc.constantFrom('a', 'bc', 'D', 'ж', 'é', '漢', 'e\u0301');
  const markup = fc.constantFrom(...signs.filter((sign) => !/[&\d]/.test(sign)), ...spaces);
  fc.assert(
    fc.property(fc.array(fc.oneof(words, markup), { maxLength: 80 }), (parts) => {
      const source = parts.join('');
      expect(lettersOf(wordsShown(parseMarkdown(source)))).toBe(lettersOf(source));
    }),
    { numRuns: 3000 },
  );
});

function lettersOf(text: string): string {
  return text.replaceAll(/[^\p{L}\p{M}]/gu, '');
}

const word = fc.integer({ min: 0, max: 99_999 }).map((id) => `word${id}`);
const phrase = fc.oneof(
  word,
  fc
    .tuple(fc.constantFrom('*', '**', '***', '~~', '`', '_', '__'), word)
    .map(([sign, text]) => sign + text + sign),
  fc
    .tuple(word, fc.constantFrom('', ' "title"'))
    .map(([text, title]) => `[${text}](https://x.example/a${title})`),
  word.map((text) => `![${text}](https://x.example/a.png)`),
  word.map((text) => `https://x.example/${text}`),
  word.map((text) => `<https://x.example/${text}>`),
  word.map((text) => `<b class="${text}">`),
  word.map((text) => `&lt;${text}&gt;`),
  word.map((text) => `[${text}][nowhere]`),
  word.map((text) => `\\*${text}\\*`),
);
const line = fc.array(phrase, { minLength: 1, maxLength: 6 }).map((phrases) => phrases.join(' '));
const block = fc.oneof(
  line,
  fc
    .tuple(fc.constantFrom('# ', '> ', '- ', '3. ', '    ', '- > ', '> 1) '), line)
    .map(([sign, text]) => sign + text),
  fc.tuple(fc.constantFrom('```', '~~~~'), line).map(([fence, text]) => `${fence}\n${text}\n${fence}`),
  fc.tuple(line, line, line).map(([a, b, c]) => `|${a}|${b}|\n|-|:-:|\n|${c}|`),
  fc.tuple(line, line).map(([a, b]) => `- ${a}\n  - ${b}`),
);

test('C48 every word of a message with all there is in Markdown is shown, once and in order', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 8 }), fc.constantFrom('\n', '\n\n'), (blocks, between) => {
      const source = blocks.join(between);
      expect(wordsShown(parseMarkdown(source)).match(/word\d+/g)).toEqual(source.match(/word\d+/g));
    }),
    { numRuns: 1000 },
  );
});
