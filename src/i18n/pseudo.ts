import type { Section, SectionText } from './section.ts';

const PLAIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const ACCENTED = 'ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž';

/** How much longer than English a translation must be able to be. */
const LONGER = 1.4;

type Spell = (words: string) => string;

/** English with an accent on every letter and its vowels doubled. */
export const longer = translator(accentedWords);

/** The same, written from right to left. */
export const mirrored = translator(turnedWords);

function accentedWords(words: string): string {
  return words.replaceAll(/[a-z]/gi, (letter) => {
    const other = ACCENTED.charAt(PLAIN.indexOf(letter));
    return /[aeiou]/i.test(letter) ? other + other : other;
  });
}

// Each word is turned about (U+202E to U+202C), and counts as one that is written so (U+200F).
function turnedWords(words: string): string {
  return accentedWords(words).replaceAll(/\p{L}+/gu, '\u200F\u202E$&\u202C');
}

/** Gives a section's text in disguise, the very same one each time. */
function translator(spell: Spell): (section: Section) => SectionText {
  const made = new WeakMap<Section, SectionText>();
  return (section) => {
    const text = made.get(section) ?? disguised(section.english, spell);
    made.set(section, text);
    return text;
  };
}

function disguised(english: SectionText, spell: Spell): SectionText {
  return Object.fromEntries(
    Object.entries(english).map(([key, text]) => [
      key,
      typeof text === 'string'
        ? disguise(spell, text, [])
        : (...values: never[]) => disguise(spell, text(...values), values.filter(isString)),
    ]),
  );
}

/**
 * At least 40 % longer, and in brackets: what is shown without brackets comes from no catalogue; what is shown without
 * its last one is cut. `values` are what somebody put into the sentence; they stay as they are.
 */
function disguise(spell: Spell, english: string, values: readonly string[]): string {
  const filling = Math.ceil(english.length * LONGER) - accentedWords(english).length;
  const own = values.filter((value) => value !== '');
  // The longest first: one may be a part of another.
  own.sort((one, other) => other.length - one.length);
  return `⟦${around(own, english, spell)}${'~'.repeat(Math.max(0, filling))}⟧`;
}

function around([value, ...others]: readonly string[], words: string, spell: Spell): string {
  if (value === undefined) return spell(words);
  return words
    .split(value)
    .map((part) => around(others, part, spell))
    .join(value);
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}
