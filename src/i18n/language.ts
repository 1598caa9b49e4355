import { directionOf } from './languages.ts';
import { createContext, useContext } from 'react';
import type { Language } from './languages.ts';
import type { Catalogue } from './ru.ts';
import type { Section, SectionText, Translated } from './section.ts';

type Translate = (section: Section<keyof Catalogue>) => SectionText;

const loaders: Record<Language, () => Promise<Translate> | Translate> = {
  en: () => (section) => section.english,
  ru: () =>
    import('./ru.ts').then(
      ({ russian }) =>
        ({ name }) =>
          russian[name],
    ),
  'en-XA': () => import('./pseudo.ts').then((module) => module.longer),
  'ar-XB': () => import('./pseudo.ts').then((module) => module.mirrored),
};

let chosen: Language = 'en';
let translate: Translate = ({ english }) => english;
const listeners = new Set<() => void>();

/** Loads the language's catalogue, then shows everything in it. Rejects when the catalogue cannot be loaded; the old language stays. */
export async function chooseLanguage(language: Language): Promise<void> {
  translate = await loaders[language]();
  chosen = language;
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  for (const listener of listeners) listener();
}

export function currentLanguage(): Language {
  return chosen;
}

/** Runs `listener` whenever the language changes; returns how to stop. */
export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Set by LanguageProvider, which alone listens: hundreds of components have words. */
export const LanguageContext = createContext<Language>('en');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The section's strings in the chosen language. */
export function useText<Name extends keyof Catalogue, Text extends SectionText>(
  section: Section<Name, Text>,
): Translated<Text> {
  useLanguage();
  return textOf(section);
}

/** The same outside React. */
export function textOf<Name extends keyof Catalogue, Text extends SectionText>(
  section: Section<Name, Text>,
): Translated<Text> {
  const translated: unknown = translate(section);
  return translated as Translated<Text>;
}
