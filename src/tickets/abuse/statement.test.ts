import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withStatement } from './statement.ts';

const outline = { happened: 'What happened', did: 'What I did', prevent: 'How it will not happen again' };

test('C82 an empty reply becomes the outline, and writing begins under its first heading', () => {
  const { text, caret } = withStatement('', outline);
  expect(text).toBe('**What happened**\n\n\n**What I did**\n\n\n**How it will not happen again**\n\n');
  expect(text.slice(0, caret)).toBe('**What happened**\n');
});

test('C82 whatever is in the reply stays in front, and a second press changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (written) => {
      const once = withStatement(written, outline);
      expect(once.text.startsWith(written.trimEnd())).toBe(true);
      expect(withStatement(once.text, outline).text).toBe(once.text);
      expect(once.text.slice(0, once.caret).endsWith('**What happened**\n')).toBe(true);
    }),
  );
});

test('C82 pressed again, writing goes on behind what was written under the first heading', () => {
  const { text, caret } = withStatement('', outline);
  const written = `${text.slice(0, caret)}A form was open.${text.slice(caret)}`;
  const again = withStatement(written, outline);
  expect(again.text).toBe(written);
  expect(written.slice(0, again.caret)).toBe('**What happened**\nA form was open.');
});
