/** What a catalogue section may hold: finished strings, or functions that put values into one. */
export type SectionText = { readonly [key: string]: string | ((...values: never[]) => string) };

/** A section of the catalogue: its name, and its English, which also fixes what every other language must have. */
export interface Section<Name extends string = string, Text extends SectionText = SectionText> {
  readonly name: Name;
  readonly english: Text;
}

/** The same keys in another language; a function keeps its values. A missing key is a type error. */
export type Translated<Text> = {
  readonly [Key in keyof Text]: Text[Key] extends (...values: infer Values) => string
    ? (...values: Values) => string
    : string;
};

/** English stands with the vertical that shows it and is loaded with it; other languages come as one file each. */
export function defineText<const Name extends string, Text extends SectionText>(
  name: Name,
  english: Text,
): Section<Name, Text> {
  return { name, english };
}
