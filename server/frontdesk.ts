import type { Log } from './accessLog.ts';
import { readAppFiles } from './appFiles.ts';
import type { Served, Stage } from './dispatch.ts';
import { allowedHostNames } from './hostCheck.ts';
import { defaultLimits } from './limits.ts';
import type { Limits } from './limits.ts';
import type { Panel } from './panel.ts';
import { parsePanelUrl } from './panelAddress.ts';
import { remotePanel } from './remotePanel.ts';
import { createBucketLimit } from './bucketLimit.ts';
import { createSignInLimit } from './signInLimit.ts';
import { inProcessPanel } from './standInPanel.ts';
import type { PanelHandler } from './standInPanel.ts';
import { createTryLedger } from './tryLedger.ts';
import { openWebServer } from './webServer.ts';

export type FrontdeskOptions = {
  port: number;
  host: string;
  /** The built app. */
  appDir: string;
  /** Where the stand-in panel keeps its state; needed without `panelUrl`. */
  dataDir?: string;
  seedTickets?: number;
  sessionIdleMs?: number;
  /** Lets tests break the stand-in's answers; never on for customers. */
  faultInjection?: boolean;
  /** A real panel: no stand-in runs then. */
  panelUrl?: string;
  allowedHosts?: readonly string[];
  /** Stands in front of `config.json` in `appDir`. */
  configFile?: string;
  trustProxy?: boolean;
  log?: Log;
  limits?: Partial<Limits>;
  /** A panel of one's own, for tests of the gateway. */
  panelHandler?: PanelHandler;
};

export type Frontdesk = {
  url: string;
  /** TOTP secret of the stand-in's `secure` account; null in front of a real panel. */
  totpSecret: string | null;
  /** What is wrong with the configuration; null when nothing is. */
  configFault: string | null;
  close(): Promise<void>;
};

type OpenedPanel = { panel: Panel; totpSecret: string | null };

/**
 * Serves the app and the gateway to a panel. Resolves once it can serve; until then and while it closes `/healthz`
 * answers 503 with the reason, and `/livez` 200. Throws when the app is not built, the panel's address is bad or no port can be had.
 */
export async function startFrontdesk(options: FrontdeskOptions): Promise<Frontdesk> {
  const limits = { ...defaultLimits, ...options.limits };
  const app = readAppFiles(options.appDir, options.configFile ?? null);
  let served: Served | Stage = 'starting';
  const server = await openWebServer(options.port, options.host, {
    limits,
    allowedHosts: allowedHostNames(options.host, options.allowedHosts ?? []),
    trustProxy: options.trustProxy ?? false,
    served: () => served,
    log: options.log ?? null,
  });
  try {
    const { panel, totpSecret } = await openPanel(options, limits);
    const signIns = createSignInLimit(limits);
    const purchases = createBucketLimit(limits.purchaseBurst, limits.purchasesPerMinute);
    const tries = createTryLedger(limits);
    served = { app, panel, limits, signIns, purchases, tries };
    const close = async () => {
      served = 'stopping';
      const late = Date.now() + limits.drainMs;
      await server.close();
      // A write whose client is gone may still be with the panel.
      await tries.close(Math.max(0, late - Date.now()));
      panel.close();
    };
    return { url: urlOf(options.host, server.port), totpSecret, configFault: app.fault, close };
  } catch (error) {
    await server.close();
    throw error;
  }
}

async function openPanel(options: FrontdeskOptions, limits: Limits): Promise<OpenedPanel> {
  if (options.panelHandler !== undefined) {
    return { panel: inProcessPanel(options.panelHandler, () => {}), totpSecret: null };
  }
  if (options.panelUrl !== undefined) {
    return { panel: remotePanel(parsePanelUrl(options.panelUrl), limits), totpSecret: null };
  }
  if (options.dataDir === undefined) throw new Error('Without PANEL_URL a data directory is needed.');
  // Loaded only here: in front of a real panel there is no storage to open.
  const { openStandIn, prepareStandIn } = await import('../stand-in/standIn.ts');
  const store = {
    dataDir: options.dataDir,
    ...(options.seedTickets === undefined ? {} : { seedTickets: options.seedTickets }),
  };
  await prepareStandIn(store);
  const standIn = openStandIn({
    ...store,
    ...(options.sessionIdleMs === undefined ? {} : { sessionIdleMs: options.sessionIdleMs }),
    ...(options.faultInjection === undefined ? {} : { faultInjection: options.faultInjection }),
  });
  const handle: PanelHandler = (request, peer) => standIn.handle(request, peer);
  return { panel: inProcessPanel(handle, () => standIn.close()), totpSecret: standIn.totpSecret };
}

function urlOf(host: string, port: number): string {
  // Nobody can open "every address"; this machine's own is one of them.
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
