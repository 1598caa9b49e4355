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
      const { first } = chunksOf(bundle);
      for (const name of first.viteMetadata.importedCss) {
        firstStyles += bundle[name].source;
        delete bundle[name];
      }
      first.viteMetadata.importedCss.clear();
    },
  },
};

/**
 * Puts a copy of Rolldown's few lines of module interop into the first chunk, which would otherwise ask for them in a
 * request of their own before the rows. Lazy chunks go on sharing the file.
 */
const foldRuntime = {
  name: 'fold-runtime',
  generateBundle: {
    order: 'pre',
    handler(_options, bundle) {
      const { first, entry, runtime } = chunksOf(bundle);
      const [, body, exported] = /^(.*?)export\s*\{(.*?)\}/s.exec(runtime.code);
      const taken = new RegExp(`import\\s*\\{([^}]*)\\}\\s*from\\s*["']\\./${runtime.name}[^"']*["'];?`);
      const properties = exported.replace(/([\w$]+) as ([\w$]+)/g, '$2:$1');
      first.code = first.code.replace(
        taken,
        (_match, names) => `const{${names.replaceAll(' as ', ':')}}=(()=>{${body};return{${properties}}})();`,
      );
      for (const chunk of [first, entry])
        chunk.imports = chunk.imports.filter((name) => name !== runtime.fileName);
      if (first.imports.length > 0) throw new Error(`The first chunk asks for ${first.imports}`);
    },
  },
};

/** The chunk that holds all the first paint needs (vite.config.ts names it), the page's entry, which is but the way to it, and the interop. */
function chunksOf(bundle) {
  const chunks = Object.values(bundle).filter((chunk) => chunk.type === 'chunk');
  return {
    first: chunks.find((chunk) => chunk.name === 'app'),
    entry: chunks.find((chunk) => chunk.isEntry),
    runtime: chunks.find((chunk) => chunk.moduleIds.includes('\0rolldown/runtime.js')),
  };
}

process.env.NODE_ENV = 'production';
await build({ root, logLevel: 'warn', plugins: [foldFirstStyles, foldRuntime] });
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
    build: {
      ssr: 'src/app/firstPaint.tsx',
      outDir: folder,
      emptyOutDir: true,
      manifest: false,
      copyPublicDir: false,
    },
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
      rolldownOptions: {
        input: join(root, 'src/app/starter.ts'),
        output: { format: 'iife', codeSplitting: false },
      },
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
