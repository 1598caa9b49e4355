// Builds the app: the chunks, the page as served (its first paint, its starter), and their compressed forms.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { root } from './boot.mjs';

const output = join(root, 'dist', 'app');
const assets = join(output, 'assets');
const FIRST_STYLES = 'virtual:first-styles';
let firstStyles = '';

/**
 * Takes the entry's sheet out of the build: the starter puts it on, so that no separate file has to come before the
 * rows. Before Vite writes the page and the chunks' preload lists, so that neither asks for it.
 */
const foldFirstStyles = {
  name: 'fold-first-styles',
  generateBundle: {
    order: 'pre',
    handler(_options, bundle) {
      const entry = Object.values(bundle).find((chunk) => chunk.type === 'chunk' && chunk.isEntry);
      for (const name of entry.viteMetadata.importedCss) {
        firstStyles += bundle[name].source;
        delete bundle[name];
      }
      entry.viteMetadata.importedCss.clear();
    },
  },
};

process.env.NODE_ENV = 'production';
await build({ root, logLevel: 'warn', plugins: [foldFirstStyles] });
const markup = await firstPaint();
const starter = await buildStarter();
foldPage(markup, starter);
compress();

/** The markup of the first paint, rendered by the app's own components. */
async function firstPaint() {
  const folder = join(root, 'dist', 'firstPaint');
  await build({
    root,
    logLevel: 'warn',
    build: { ssr: 'src/app/firstPaint.tsx', outDir: folder, emptyOutDir: true, manifest: false },
  });
  const rendered = await import(pathToFileURL(join(folder, 'firstPaint.js')).href);
  rmSync(folder, { recursive: true });
  return rendered.firstPaint();
}

/** The starter as one script without imports; gives its name. */
async function buildStarter() {
  const result = await build({
    root,
    logLevel: 'warn',
    plugins: [
      {
        name: 'first-styles',
        resolveId: (id) => (id === FIRST_STYLES ? `\0${FIRST_STYLES}` : undefined),
        load: (id) =>
          id === `\0${FIRST_STYLES}` ? `export default ${JSON.stringify(firstStyles)};` : undefined,
      },
    ],
    build: {
      write: false,
      manifest: false,
      copyPublicDir: false,
      rolldownOptions: { input: join(root, 'src/app/starter.ts'), output: { format: 'iife' } },
    },
  });
  const { code } = result.output[0];
  const name = `starter-${createHash('sha256').update(code).digest('base64url').slice(0, 8)}.js`;
  writeFileSync(join(assets, name), code);
  return name;
}

/** Puts first paint and starter into the page, and hints where Russian lies, for whoever needs it at once. */
function foldPage(markup, starter) {
  const path = join(output, 'index.html');
  const page = readFileSync(path, 'utf8')
    .replace('<!--starter-->', () => `<script src="/assets/${starter}"></script>`)
    .replace('<!--first-paint-->', () => markup);
  writeFileSync(path, page);
  mkdirSync(join(root, 'dist'), { recursive: true });
}

/** Brotli and gzip beside each file that gains by it. */
function compress() {
  for (const name of readdirSync(assets)) {
    if (!/\.(js|css|svg|json)$/.test(name)) continue;
    const path = join(assets, name);
    const bytes = readFileSync(path);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }));
    writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
  }
}
