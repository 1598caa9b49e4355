import type { Language } from './languages.ts';

/** The languages by their own names, as a switch shows them. */
export const languageNames: Record<Language, string> = {
  en: 'English',
  ru: 'Русский',
  'en-XA': '⟦Éñĝļîšĥ⟧',
  'ar-XB': '⟦Éñĝļîšĥ, ɱîŕŕöŕéð⟧',
};
