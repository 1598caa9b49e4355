import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { compressOnce, foldConfig } from './appPage.ts';
import type { Coding } from './contentCoding.ts';

export type Variant = { content: Buffer; etag: string };
export type AppFile = {
  type: string;
  isImmutable: boolean;
  variants: ReadonlyMap<Coding, Variant>;
};
export type AppFiles = {
  files: ReadonlyMap<string, AppFile>;
  page: AppFile;
  /** What is wrong with the configuration, for the start line; null when nothing is. */
  fault: string | null;
};

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * Reads the built app into memory once. From then on no path of a request touches the file system (H076), and a
 * build that replaces the files does not change what a running server serves (S095).
 */
export function readAppFiles(appDir: string, configFile: string | null): AppFiles {
  const contents = existsSync(appDir) ? readTree(appDir) : new Map<string, Buffer>();
  const page = contents.get('/index.html');
  if (page === undefined) {
    throw new Error(`There is no index.html in ${appDir}, so the app is not built. npm run build makes it.`);
  }
  const config = configFile === null ? contents.get('/config.json') : readIfThere(configFile);
  const folded = foldConfig(page.toString('utf8'), config?.toString('utf8') ?? null);
  const files = new Map<string, AppFile>();
  for (const [path, content] of contents) {
    // The configuration is in the page; a second copy could differ from it.
    if (path === '/index.html' || path === '/config.json' || /\.(br|gz)$/.test(path)) continue;
    files.set(path, appFile(path, content, contents.get(`${path}.br`), contents.get(`${path}.gz`)));
  }
  const html = Buffer.from(folded.html, 'utf8');
  const { br, gzip } = compressOnce(html);
  const isMissing = configFile !== null && config === undefined;
  const fault = isMissing ? `${configFile} cannot be read, so the defaults are used` : folded.fault;
  return { files, page: appFile('/index.html', html, br, gzip), fault };
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function readTree(root: string): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    found.set(`/${relative(root, file).split(sep).join('/')}`, readFileSync(file));
  }
  return found;
}

function appFile(path: string, content: Buffer, br: Buffer | undefined, gzip: Buffer | undefined): AppFile {
  const variants = new Map<Coding, Variant>([['identity', variant(content)]]);
  if (br !== undefined) variants.set('br', variant(br));
  if (gzip !== undefined) variants.set('gzip', variant(gzip));
  const type = types[extname(path).toLowerCase()] ?? 'application/octet-stream';
  return { type, isImmutable: path.startsWith('/assets/'), variants };
}

function variant(content: Buffer): Variant {
  return { content, etag: `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"` };
}
