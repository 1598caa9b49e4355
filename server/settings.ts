import type { Log } from './accessLog.ts';
import type { FrontdeskOptions } from './frontdesk.ts';
import { parsePanelUrl } from './panelAddress.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the process's variables (design §6); `appDir` is where the app is built unless `APP_DIR` says otherwise.
 * Throws one plain sentence about the first that cannot be used.
 */
export function readSettings(environment: Environment, appDir: string, log: Log): FrontdeskOptions {
  const text = (name: string) => environment[name]?.trim() || undefined;
  const seedTickets = text('SEED_TICKETS');
  const panelUrl = text('PANEL_URL');
  const configFile = text('CONFIG_FILE');
  return {
    port: wholeNumber('PORT', text('PORT') ?? '8080', 65_535),
    host: text('HOST') ?? '127.0.0.1',
    appDir: text('APP_DIR') ?? appDir,
    dataDir: text('DATA_DIR') ?? '.data',
    allowedHosts: (text('ALLOWED_HOSTS') ?? '').split(/[\s,]+/).filter((name) => name !== ''),
    trustProxy: flag('TRUST_PROXY', text('TRUST_PROXY')),
    faultInjection: flag('STAND_IN_FAULTS', text('STAND_IN_FAULTS')),
    ...(seedTickets === undefined
      ? {}
      : { seedTickets: wholeNumber('SEED_TICKETS', seedTickets, 10_000_000) }),
    ...(panelUrl === undefined ? {} : { panelUrl: parsePanelUrl(panelUrl).href }),
    ...(configFile === undefined ? {} : { configFile }),
    ...(flag('FRONTDESK_LOG', text('FRONTDESK_LOG')) ? { log } : {}),
  };
}

function wholeNumber(name: string, text: string, most: number): number {
  const value = Number(text);
  if (/^\d{1,8}$/.test(text) && value <= most) return value;
  throw new Error(`${name} must be a whole number from 0 to ${most}.`);
}

function flag(name: string, text: string | undefined): boolean {
  if (text === undefined || text === '0') return false;
  if (text === '1') return true;
  throw new Error(`${name} must be 1 or 0.`);
}
