import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { appDirOf, ask, startBench } from './testBench.ts';

const main = fileURLToPath(new URL('main.ts', import.meta.url));
// Nobody listens there: these tests need no panel, only a server in front of one.
const panel = { PANEL_URL: 'http://127.0.0.1:9/billmgr', PORT: '0' };

type Started = { child: ChildProcess; line: string; port: number; exit: Promise<number | null> };

async function start(environment: Readonly<Record<string, string>>, ipc = false): Promise<Started> {
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env['PATH'], APP_DIR: appDirOf({}), ...environment },
    stdio: ['ignore', 'pipe', 'pipe', ...(ipc ? (['ipc'] as const) : [])],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const line = await new Promise<string>((resolve) => {
    child.stdout?.once('data', (chunk: Buffer) => resolve(chunk.toString()));
    child.stderr?.once('data', (chunk: Buffer) => resolve(chunk.toString()));
  });
  return { child, line, port: Number(/:(\d+)/.exec(line)?.[1] ?? 0), exit };
}

test('one line says where it is and which panel it fronts', async () => {
  const { line, port } = await start(panel);
  expect(line).toBe(
    `Frontdesk is at http://127.0.0.1:${port} · in front of the panel at http://127.0.0.1:9/billmgr\n`,
  );
  expect((await ask(port, '/healthz')).status).toBe(200);
});

test.each(['SIGINT', 'SIGTERM'] as const)('S096 %s ends it cleanly', async (signal) => {
  const { child, exit } = await start(panel);
  child.kill(signal);
  expect(await exit).toBe(0);
});

test('it ends with whoever started it', async () => {
  const { child, exit } = await start(panel, true);
  child.disconnect();
  expect(await exit).toBe(0);
});

test('a taken port is said, and another one used', async () => {
  const { port: taken } = await startBench();
  const { line, port } = await start({ ...panel, PORT: String(taken) });
  expect(port).not.toBe(taken);
  expect(line).toContain(`port ${taken} is taken`);
});

test('H061 a configuration that cannot be read is said', async () => {
  const { line } = await start({ ...panel, APP_DIR: appDirOf({ 'config.json': '{' }) });
  expect(line).toContain('config.json is not a JSON object, so the defaults are used');
});

test.each([
  [{ PANEL_URL: 'https://u:p@panel.example' }, 'PANEL_URL must not hold a name or a password.'],
  [{ APP_DIR: '/nowhere' }, 'the app is not built'],
])('H086 what cannot be used is said in a sentence: %j', async (environment, sentence) => {
  const { line, exit } = await start({ ...panel, ...environment });
  expect(line).toContain('Frontdesk cannot start. ');
  expect(line).toContain(sentence);
  expect(line).not.toContain('    at ');
  expect(await exit).toBe(1);
});
