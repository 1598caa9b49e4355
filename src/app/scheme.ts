export const schemes = ['system', 'light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

const STORED_AT = 'frontdesk.scheme';

/** The customer's choice on this device; without one the system decides. */
export function storedScheme(): Scheme {
  const stored = localStorage.getItem(STORED_AT);
  return schemes.find((scheme) => scheme === stored) ?? 'system';
}

/** Draws the page in the scheme; the tokens follow `data-scheme` (tokens.css). */
export function applyScheme(scheme: Scheme): void {
  if (scheme === 'system') delete document.documentElement.dataset['scheme'];
  else document.documentElement.dataset['scheme'] = scheme;
}

export function chooseScheme(scheme: Scheme): void {
  localStorage.setItem(STORED_AT, scheme);
  applyScheme(scheme);
}
