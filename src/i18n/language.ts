import { useSyncExternalStore } from 'react';
import type { Catalogue } from './ru.ts';
import type { Section, SectionText, Translated } from './section.ts';

export const languages = ['en', 'ru'] as const;
export type Language = (typeof languages)[number];

/** The languages by their own names, as a switch shows them. */
export const languageNames: Record<Language, string> = { en: 'English', ru: 'Русский' };

const STORED_AT = 'frontdesk.language';
const loaders: Record<Exclude<Language, 'en'>, () => Promise<Catalogue>> = {
  ru: () => import('./ru.ts').then((module) => module.russian),
};

let chosen: Language = 'en';
let catalogue: Catalogue | null = null;
const listeners = new Set<() => void>();

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

/** Loads the language's catalogue, then shows everything in it. Rejects when the catalogue cannot be loaded; the old language stays. */
export async function chooseLanguage(language: Language): Promise<void> {
  const loaded = language === 'en' ? null : await loaders[language]();
  chosen = language;
  catalogue = loaded;
  document.documentElement.lang = language;
  for (const listener of listeners) listener();
}

/** Keeps the choice on this device for the next visit; it says nothing of who the customer is. */
export function rememberLanguage(language: Language): void {
  localStorage.setItem(STORED_AT, language);
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
  return useSyncExternalStore(onLanguage, currentLanguage);
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
