const languages = ['en', 'ru'] as const;
export type Language = (typeof languages)[number];

/** The languages by their own names, as a switch shows them. */
export const languageNames: Record<Language, string> = { en: 'English', ru: 'Русский' };

const STORED_AT = 'frontdesk.language';

/** Is it one of ours? Stored and configured values may be anything. */
export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
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
