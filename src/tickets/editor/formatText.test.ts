import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { formatEdit, ownLinesEdit } from './formatText.ts';
import type { Edit, Format, Passage } from './formatText.ts';

const formats: Format[] = ['bold', 'italic', 'code', 'link', 'list', 'quote'];

/** `|` stands before and after what is selected; one alone is the caret. */
function passageOf(drawn: string): Passage {
  const start = drawn.indexOf('|');
  const end = drawn.lastIndexOf('|') - (drawn.lastIndexOf('|') > start ? 1 : 0);
  return { text: drawn.replaceAll('|', ''), start, end };
}

function applied({ text }: Passage, { start, end, insert, select }: Edit): Passage {
  return { text: text.slice(0, start) + insert + text.slice(end), start: select[0], end: select[1] };
}

function drawn({ text, start, end }: Passage): string {
  const selected = start === end ? '|' : `|${text.slice(start, end)}|`;
  return text.slice(0, start) + selected + text.slice(end);
}

describe('C69 a formatting button', () => {
  it.each<[Format, string, string]>([
    ['bold', 'a |b| c', 'a **|b|** c'],
    ['bold', 'a **|b|** c', 'a |b| c'],
    ['bold', 'a |**b**| c', 'a |b| c'],
    ['bold', 'a| b |c', 'a **|b|** c'],
    ['bold', 'a |', 'a **|**'],
    ['bold', '|one\n\ntwo|', '|**one**\n\n**two**|'],
    ['italic', '|b|', '_|b|_'],
    ['italic', '**|b|**', '**_|b|_**'],
    ['code', 'run |ls -l| now', 'run `|ls -l|` now'],
    ['code', 'see\n|one\ntwo|', 'see\n|```\none\ntwo\n```|'],
    ['code', '|a ``` b\nc|', '|````\na ``` b\nc\n````|'],
    ['link', 'see |the page|', 'see [the page](|https://|)'],
    ['link', '|', '[|words|](https://)'],
    ['link', '|https://example.com/a|', '[|words|](https://example.com/a)'],
    ['list', 'one\n|two\nthree|', 'one\n|- two\n- three|'],
    ['list', '|- two\n- three|', '|two\nthree|'],
    ['list', '|', '- |'],
    ['list', '|one\n|two', '|- one|\ntwo'],
    ['quote', 'he s|aid', '> he said|'],
    ['quote', '|a\n\nb|', '|> a\n>\n> b|'],
    ['quote', '|> a\n>\n> b|', '|a\n\nb|'],
  ])('%s makes %j to %j', (format, before, after) => {
    const passage = passageOf(before);
    expect(drawn(applied(passage, formatEdit(format, passage, 'words')))).toBe(after);
  });

  test('takes nothing of the text away, wherever it is pressed', () => {
    const anyPassage = fc
      .tuple(
        fc.string({ unit: fc.constantFrom('a', ' ', '\n', '*', '_', '`', '> ', '- ') }),
        fc.nat(),
        fc.nat(),
      )
      .map(([text, one, other]) => {
        const [start = 0, end = 0] = [one % (text.length + 1), other % (text.length + 1)].toSorted(
          (a, b) => a - b,
        );
        return { text, start, end };
      });
    fc.assert(
      fc.property(anyPassage, fc.constantFrom(...formats), (passage, format) => {
        const edit = formatEdit(format, passage, 'words');
        const after = applied(passage, edit);
        const letters = (text: string) => text.replaceAll(/[^a]/g, '');
        expect(letters(after.text.replace('[words](https://', ''))).toBe(letters(passage.text));
        expect(0 <= after.start && after.start <= after.end && after.end <= after.text.length).toBe(true);
      }),
    );
  });
});

test.each([
  ['|', '> a\n\n|'],
  ['Hello|', 'Hello\n\n> a\n\n|'],
  ['Hello\n|', 'Hello\n\n> a\n\n|'],
  ['Hello\n\n|\nBye', 'Hello\n\n> a\n\n|\nBye'],
])('C69 a quotation put at %j stands on lines of its own: %j', (before, after) => {
  const passage = passageOf(before);
  expect(drawn(applied(passage, ownLinesEdit(passage, '> a')))).toBe(after);
});
