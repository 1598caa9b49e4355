import type { Section, SectionText } from './section.ts';

const accented: Record<string, string> = Object.fromEntries(
  [
    ...'AÅBƁCÇDÐEÉFƑGĜHĤIÎJĴKĶLĻMṀNÑOÖPÞQǪRŔSŠTŢUÛVṼWŴXẊYÝZŽaåbƀcçdðeéfƒgĝhĥiîjĵkķlļmɱnñoöpþqǫrŕsštţuûvṽwŵxẋyýzž'.matchAll(
      /(.)(.)/gu,
    ),
  ].map(([, plain = '', other = '']) => [plain, other]),
);

/** How much longer than English a translation must be able to be. */
const LONGER = 1.4;

/**
 * English in disguise: every letter with an accent, vowels doubled, 40 % longer at the least, in brackets. What is shown
 * without brackets comes from no catalogue; what is shown without its last one is cut.
 *
 * `values` are what somebody put into the sentence; they stay as they are.
 */
export function disguise(english: string, values: readonly string[] = []): string {
  // The longest first: one may be a part of another.
  const own = values.toSorted((one, other) => other.length - one.length);
  const words = around(
    own.filter((value) => value !== ''),
    english,
  );
  return `⟦${words.padEnd(Math.ceil(english.length * LONGER), '~')}⟧`;
}

function around([value, ...others]: readonly string[], words: string): string {
  if (value === undefined) return accentedWords(words);
  return words
    .split(value)
    .map((part) => around(others, part))
    .join(value);
}

function accentedWords(words: string): string {
  return words.replaceAll(/[a-z]/gi, (letter) => {
    const other = accented[letter] ?? letter;
    return /[aeiou]/i.test(letter) ? other + other : other;
  });
}

const made = new WeakMap<Section, SectionText>();

/** The section as the trial languages have it. */
export function pseudo(section: Section): SectionText {
  const text = made.get(section) ?? disguised(section.english);
  made.set(section, text);
  return text;
}

function disguised(english: SectionText): SectionText {
  return Object.fromEntries(
    Object.entries(english).map(([key, text]) => [
      key,
      typeof text === 'string'
        ? disguise(text)
        : (...values: never[]) => disguise(text(...values), values.filter(isString)),
    ]),
  );
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}
