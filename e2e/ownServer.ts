import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openSeeder } from '../stand-in/seedBuilders.ts';
import type { Seeder } from '../stand-in/seedBuilders.ts';
import { test as base } from './fixtures.ts';

interface OwnServer {
  url: string;
  /** What the process said when it could serve. */
  startLine: string;
  seeder: Seeder;
  /** All that the process has said so far. */
  output(): string;
  /** Sends the signal and resolves with the exit code once the process is gone. */
  stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
}

interface Wish {
  env?: Record<string, string>;
  /** The text of its config.json. */
  config?: string;
  /** Another server's store, once that has stopped. */
  dataDir?: string;
}

export type StartServer = (wish?: Wish) => Promise<OwnServer & { dataDir: string; port: string }>;

interface Fixtures {
  /** Starts a server of this test alone, with a store of its own; all are stopped afterwards. */
  startServer: StartServer;
}

export const test = base.extend<Fixtures>({
  startServer: async ({}, use) => {
    const running: ChildProcess[] = [];
    const folder = mkdtempSync(join(tmpdir(), 'frontdesk-own-'));
    const seeders: Seeder[] = [];
    await use(async ({ env = {}, config, dataDir = mkdtempSync(join(folder, 'data-')) } = {}) => {
      if (config !== undefined) writeFileSync(join(folder, 'config.json'), config);
      const child = spawn(process.execPath, ['server/main.ts'], {
        cwd: fileURLToPath(new URL('..', import.meta.url)),
        stdio: ['ignore', 'pipe', 'inherit'],
        env: {
          ...process.env,
          PORT: '0',
          DATA_DIR: dataDir,
          SEED_TICKETS: '0',
          ...(config === undefined ? {} : { CONFIG_FILE: join(folder, 'config.json') }),
          ...env,
        },
      });
      running.push(child);
      const { output, isStarted } = listen(child);
      const startLine = await isStarted;
      const url = /http:\/\/\S+/.exec(startLine)?.[0] ?? '';
      const seeder = openSeeder(dataDir);
      seeders.push(seeder);
      const stop = async (signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM') => {
        const gone = once(child, 'exit');
        child.kill(signal);
        await gone;
        return child.exitCode;
      };
      return { url, startLine, seeder, output, stop, dataDir, port: new URL(url).port };
    });
    for (const seeder of seeders) seeder.close();
    for (const child of running) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  },
});

/** Collects what the process says; `isStarted` resolves with its first line. */
function listen({ stdout }: ChildProcess): { output: () => string; isStarted: Promise<string> } {
  let text = '';
  const first = Promise.withResolvers<string>();
  stdout?.on('data', (bytes: Buffer) => {
    text += String(bytes);
    if (text.includes('\n')) first.resolve(text);
  });
  stdout?.on('end', () => first.reject(new Error('The server did not start')));
  return { output: () => text, isStarted: first.promise };
}
