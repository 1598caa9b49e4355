import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

export interface RunningServer {
  origin: string;
  /** From the start of the process until it could serve; the seeding of its fresh store is in it. */
  readyMs: number;
  stop(): Promise<void>;
}

/** The real server with a store of its own, as `npm start` runs it. */
export async function startServer(port: number, seedTickets: number): Promise<RunningServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'frontdesk-bench-'));
  const begun = performance.now();
  const child = spawn(process.execPath, ['server/main.ts'], {
    cwd: root,
    stdio: 'ignore',
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, SEED_TICKETS: String(seedTickets) },
  });
  const origin = `http://127.0.0.1:${port}`;
  await untilServing(origin);
  return {
    origin,
    readyMs: performance.now() - begun,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await ended;
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
  let cookie = '';
  const call = async (fields: Record<string, string>) => {
    const answer = await fetch(`${origin}/billmgr`, {
      method: 'POST',
      headers: { 'X-Frontdesk': '1', cookie },
      body: new URLSearchParams({ ...fields, out: 'json', lang: 'en' }),
    });
    cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
    return answer.text();
  };
  await call({ func: 'auth', username: 'demo', password: 'demo', sok: 'ok' });
  return call;
}
