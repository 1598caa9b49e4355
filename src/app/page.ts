import type { Language } from '../i18n/languages.ts';
import type { Config } from './config.ts';

declare global {
  // The starter script, which runs before the app, leaves here what it has read.
  // oxlint-disable-next-line no-var -- only `var` declares a property of globalThis
  var frontdeskPage: { config: Config; language: Language };
}

/** The configuration of this page, and the language it is shown in at first. */
export function thisPage(): { config: Config; language: Language } {
  return globalThis.frontdeskPage;
}
