import { useSyncExternalStore } from 'react';
import type { Language } from './languages.ts';
import type { Catalogue } from './ru.ts';
import type { Section, SectionText, Translated } from './section.ts';

const loaders: Record<Exclude<Language, 'en'>, () => Promise<Catalogue>> = {
  ru: () => import('./ru.ts').then((module) => module.russian),
};

let chosen: Language = 'en';
let catalogue: Catalogue | null = null;
const listeners = new Set<() => void>();

/** Loads the language's catalogue, then shows everything in it. Rejects when the catalogue cannot be loaded; the old language stays. */
export async function chooseLanguage(language: Language): Promise<void> {
  const loaded = language === 'en' ? null : await loaders[language]();
  chosen = language;
  catalogue = loaded;
  document.documentElement.lang = language;
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

export function useLanguage(): Language {
  return useSyncExternalStore(onLanguage, currentLanguage, currentLanguage);
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
  const translated: unknown = catalogue?.[section.name] ?? section.english;
  return translated as Translated<Text>;
}
