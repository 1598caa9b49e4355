import { useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { currentLanguage, LanguageContext, onLanguage } from './language.ts';

/** Shows everything below it in the chosen language. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const language = useSyncExternalStore(onLanguage, currentLanguage, currentLanguage);
  return <LanguageContext value={language}>{children}</LanguageContext>;
}
