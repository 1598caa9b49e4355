import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

export interface RunningServer {
  origin: string;
  dataDir: string;
  pid: number;
  /** From the start of the process until it could serve; the seeding of its fresh store is in it. */
  readyMs: number;
  /** Ends it, and with it the store that was made for it. */
  stop(): Promise<void>;
  /** Ends it as a power cut would; the store stays. */
  kill(): Promise<void>;
}

/** The real server with a store of its own unless one is given, as `npm start` runs it. */
export async function startServer(
  port: number,
  seedTickets: number,
  dataDir = mkdtempSync(join(tmpdir(), 'frontdesk-bench-')),
): Promise<RunningServer> {
  const begun = performance.now();
  const child = spawn(process.execPath, ['server/main.ts'], {
    cwd: root,
    stdio: 'ignore',
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, SEED_TICKETS: String(seedTickets) },
  });
  const origin = `http://127.0.0.1:${port}`;
  await untilServing(origin);
  const end = async (signal: NodeJS.Signals) => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    if (child.kill(signal)) await ended;
  };
  return {
    origin,
    dataDir,
    pid: child.pid ?? 0,
    readyMs: performance.now() - begun,
    kill: () => end('SIGKILL'),
    stop: async () => {
      await end('SIGTERM');
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function untilServing(origin: string): Promise<void> {
  const limit = performance.now() + 60_000;
  while (performance.now() < limit) {
    const answer = await fetch(`${origin}/healthz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`Nothing serves at ${origin}`);
}

/** A client that keeps the session cookie, as the browser does. */
export async function signedInClient(
  origin: string,
): Promise<(fields: Record<string, string>) => Promise<string>> {
  const session = await demoSession(origin);
  return async (fields) => (await ask(origin, fields, `frontdesk_session=${session}`)).text();
}

/** Signs in as demo; gives what the cookie holds. */
export async function demoSession(origin: string): Promise<string> {
  const answer = await ask(origin, { func: 'auth', username: 'demo', password: 'demo', sok: 'ok' }, '');
  const session = /^frontdesk_session=([^;]+)/.exec(answer.headers.getSetCookie()[0] ?? '')?.[1];
  if (session === undefined) throw new Error(`No session: ${await answer.text()}`);
  return session;
}

function ask(origin: string, fields: Record<string, string>, cookie: string): Promise<Response> {
  return fetch(`${origin}/billmgr`, {
    method: 'POST',
    headers: { 'X-Frontdesk': '1', cookie },
    body: new URLSearchParams({ ...fields, out: 'json', lang: 'en' }),
  });
}
