import { isLanguage } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';

/** What a deployment may set, in `public/config.json`; README lists it. */
export interface Config {
  brandName: string;
  /** Any CSS colour; null keeps the sheet's own. */
  brandColor: string | null;
  /** The languages offered, the first is for browsers that ask for none of them. */
  languages: readonly Language[];
  /** The zone in which the panel writes times that carry none. */
  panelTimeZone: string;
  /** The panel filters by the list call itself (protocol §4.4). */
  statelessFilter: boolean;
  /** Where the provider takes money; null offers no link. */
  topUpUrl: string | null;
}

export const defaultConfig: Config = {
  brandName: 'Frontdesk',
  brandColor: null,
  languages: ['en', 'ru'],
  panelTimeZone: 'UTC',
  statelessFilter: true,
  topUpUrl: null,
};

/** The configuration as the server folded it into the page; what is faulty in it falls back, part by part (H061). */
export function readConfig(json: string | null | undefined): Config {
  const given = parsedObject(json);
  const languages = Array.isArray(given['languages']) ? given['languages'].filter(isLanguage) : [];
  return {
    brandName: text(given['brandName'], 60) ?? defaultConfig.brandName,
    brandColor: text(given['brandColor'], 60) ?? null,
    languages: languages.length > 0 ? languages : defaultConfig.languages,
    panelTimeZone: text(given['panelTimeZone'], 60) ?? defaultConfig.panelTimeZone,
    statelessFilter: given['statelessFilter'] !== false,
    topUpUrl: webAddress(given['topUpUrl']),
  };
}

// Never `javascript:` or the like, whoever wrote the configuration.
function webAddress(value: unknown): string | null {
  const address = text(value, 1000) ?? '';
  return /^https?:\/\/[^\s/]/i.test(address) ? address : null;
}

function parsedObject(json: string | null | undefined): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(json ?? '');
    return isRecord(parsed) ? parsed : {};
  } catch {
    return {}; // Told by the server when it starts: a customer can do nothing about it.
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown, limit: number): string | undefined {
  return typeof value === 'string' && value.trim() !== '' && value.length <= limit ? value.trim() : undefined;
}
