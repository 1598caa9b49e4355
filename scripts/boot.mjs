// Plain JavaScript for Node 20 and up: it runs before anything of the project is installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const binaries = join(root, 'node_modules', '.bin');
const installedMark = join(root, 'node_modules', '.installed');
const MINIMUM_NODE = 24; // node:sqlite and running TypeScript directly

/** Installs the locked packages when they are not the ones that package-lock.json names. */
export function installPackages() {
  const wanted = hashOf([join(root, 'package-lock.json'), join(root, 'package.json')]);
  if (existsSync(installedMark) && readFileSync(installedMark, 'utf8') === wanted) return;
  console.log('Installing packages…');
  const flags = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const { command, rest, options } = npm(flags);
  runOrExit(command, rest, options);
  writeFileSync(installedMark, wanted);
}

/** How npm is called: by its own Node, for `npm ci` deletes the node_modules/.bin/node that may be running this. */
export function npm(args) {
  const own = process.env.npm_execpath
    ? [process.env.npm_node_execpath ?? process.execPath, process.env.npm_execpath]
    : ['npm'];
  const [command, ...rest] = [...own, ...args];
  const env = { ...process.env, NODE_ENV: 'development', PATH: pathWithout(binaries) };
  return { command, rest, options: { env, shell: process.platform === 'win32' && command === 'npm' } };
}

/** The Node that the project runs on: the one it installs, else the running one where that is new enough. */
export function projectNode() {
  const installed = join(binaries, process.platform === 'win32' ? 'node.cmd' : 'node');
  if (existsSync(installed)) return installed;
  if (Number(process.versions.node.split('.')[0]) >= MINIMUM_NODE) return process.execPath;
  console.error(
    `Frontdesk needs Node ${MINIMUM_NODE}; this is ${process.version} and no package brings it here.`,
  );
  return process.exit(1);
}

/** Environment in which the project's own tools, and its own Node, come first. */
export function projectEnv(extra = {}) {
  return { ...process.env, PATH: binaries + delimiter + (process.env.PATH ?? ''), ...extra };
}

/** Puts Debian's headless browser and fonts in place for the end-to-end tests, and says where it is. */
export function installBrowser() {
  const known = [process.env.CHROMIUM_PATH, '/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];
  const found = known.find((path) => path && existsSync(path));
  if (found) return found;
  console.log('Installing the browser for the tests…');
  const packages = ['chromium-headless-shell', 'fonts-noto-core', 'fonts-noto-color-emoji'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  runOrExit('apt-get', ['update', '-qq'], { env });
  runOrExit('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
  return '/usr/bin/chromium-headless-shell';
}

/** Builds the app unless what stands in dist/ was made of the very same sources. */
export function buildIfStale() {
  const mark = join(root, 'dist', '.sources');
  const wanted = hashOf(appSources());
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  console.log('Building the app…');
  runOrExit(projectNode(), [join(root, 'scripts', 'build.mjs')], { env: projectEnv() });
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, wanted);
}

function appSources() {
  const single = ['index.html', 'vite.config.ts', 'package-lock.json', 'scripts/build.mjs', 'tsconfig.json'];
  return [...single.map((name) => join(root, name)), ...filesBelow('src'), ...filesBelow('public')].filter(
    (path) => existsSync(path) && !/\.test\.tsx?$/.test(path),
  );
}

function filesBelow(folder) {
  const start = join(root, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths)
    hash.update(path.slice(root.length)).update('\0').update(readFileSync(path)).update('\0');
  return hash.digest('hex');
}

function pathWithout(folder) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((entry) => entry !== folder)
    .join(delimiter);
}

/** Runs a tool to its end on this terminal; when it fails, so does the script. */
export function runOrExit(command, args, options = {}) {
  const status = run(command, args, options);
  if (status !== 0) process.exit(status);
}

/** Runs a tool to its end on this terminal and gives its exit status. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (result.error) console.error(`${command}: ${result.error.message}`);
  return result.status ?? 1;
}

/** Runs a tool beside others and gives its exit status and all that it said. */
export function runAside(command, args, options = {}) {
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ status: 1, output: `${command}: ${error.message}` }));
    child.on('close', (status) => resolve({ status: status ?? 1, output }));
  });
}

/**
 * Goes over to a TypeScript program of the project: in this very process where it is the project's Node,
 * else in a child that gets our signals and ends with us, even when we are killed (its IPC channel closes).
 */
export async function enter(program, args = process.argv.slice(2), env = {}) {
  const path = join(root, program);
  if (Number(process.versions.node.split('.')[0]) >= MINIMUM_NODE) {
    Object.assign(process.env, env);
    process.argv = [process.execPath, path, ...args];
    await import(path);
    return;
  }
  const stdio = ['inherit', 'inherit', 'inherit', 'ipc'];
  const child = spawn(projectNode(), [path, ...args], { cwd: root, stdio, env: projectEnv(env) });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}
