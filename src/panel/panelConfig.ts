export type PanelSettings = {
  /** The panel's address on the app's origin. */
  address: string;
  /** IANA name of the zone in which the panel writes times that carry none; one that is unknown counts as UTC. */
  panelTimeZone: string;
  /** The panel filters by the list call itself (`filter=on`); otherwise its stored filter is set first (panel protocol §4.4). */
  statelessFilter: boolean;
  /** Language of the panel's captions and messages, `en`. */
  language: string;
  /** For tests; the browser's own unless told. */
  fetch: typeof fetch;
};

let settings: PanelSettings = {
  address: '/billmgr',
  panelTimeZone: 'UTC',
  statelessFilter: true,
  language: 'en',
  fetch: (request, init) => fetch(request, init),
};

/** Changes what is given and keeps the rest; may be called again (language). */
export function configurePanel(changes: Partial<PanelSettings>): void {
  settings = { ...settings, ...changes };
  if (!isTimeZone(settings.panelTimeZone)) settings.panelTimeZone = 'UTC';
}

export function panelSettings(): Readonly<PanelSettings> {
  return settings;
}

function isTimeZone(name: string): boolean {
  try {
    Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Gets the code that reads refusals, so that it is at hand when the network is not. */
export async function warmPanel(): Promise<void> {
  await import('./refused.ts');
}
