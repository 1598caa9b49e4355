const languages = ['en', 'ru', 'en-XA', 'ar-XB'] as const;

/**
 * The tags of the two trial languages are those that every platform has for them: English with accents, and a mirrored
 * one. `Intl` knows neither and writes plain English for the one, Arabic for the other.
 */
export type Language = (typeof languages)[number];

const STORED_AT = 'frontdesk.language';

/** Is it one of ours? Stored and configured values may be anything. */
export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}

/** Which way the language is written, for `dir`. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar-XB' ? 'rtl' : 'ltr';
}

/** The language to ask the panel for: it has never heard of ours that are for trial. */
export function panelLanguage(language: Language): 'en' | 'ru' {
  return language === 'ru' ? language : 'en';
}

/** The customer's stored choice, else the first language of the browser that is offered, else the first offered. */
export function preferredLanguage(offered: readonly Language[]): Language {
  const stored = localStorage.getItem(STORED_AT);
  if (isLanguage(stored) && offered.includes(stored)) return stored;
  const wished = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return (
    wished.find((tag): tag is Language => isLanguage(tag) && offered.includes(tag)) ?? offered[0] ?? 'en'
  );
}

/** Keeps the choice on this device for the next visit; it says nothing of who the customer is. */
export function rememberLanguage(language: Language): void {
  localStorage.setItem(STORED_AT, language);
}
