import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import type { Plugin } from 'vite';

const FIRST_STYLES = 'virtual:first-styles';

/** While developing, the first styles are put on by Vite itself and the starter runs as a module of the page. */
function startFromSources(): Plugin {
  return {
    name: 'start-from-sources',
    apply: 'serve',
    resolveId: (id) => (id === FIRST_STYLES ? `\0${FIRST_STYLES}` : undefined),
    load: (id) => (id === `\0${FIRST_STYLES}` ? 'export default "";' : undefined),
    transformIndexHtml: () => [
      { tag: 'script', attrs: { type: 'module', src: '/src/app/starter.ts' }, injectTo: 'head' },
    ],
  };
}

const taken = new Map<string, string>();

/**
 * Class names stand in the page, the sheet and the script and do not compress: three letters each, the same in every
 * build. Should two ever meet, the build fails: then change the salt.
 */
function shortName(local: string, file: string): string {
  const path = `${relative(import.meta.dirname, file.split('?')[0] ?? file)}:${local}`;
  const hash = createHash('sha256').update(`1 ${path}`).digest('hex');
  const name = Array.from(
    { length: 3 },
    (_, at) => letters[parseInt(hash.slice(at * 6, at * 6 + 6), 16) % 52],
  ).join('');
  const other = taken.get(name) ?? path;
  if (other !== path) throw new Error(`${path} and ${other} would share the class name ${name}`);
  taken.set(name, path);
  return name;
}

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

export default defineConfig(({ command }) => ({
  plugins: [react(), startFromSources()],
  // wouter's shim of a hook that React itself has by now.
  resolve: { alias: { 'use-sync-external-store/shim/index.js': 'react' } },
  css: { modules: { generateScopedName: command === 'build' ? shortName : '[name]__[local]' } },
  build: {
    outDir: 'dist/app',
    emptyOutDir: true,
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2023',
    // light-dark(), oklch(from …) and @starting-style are there since; older ones would need them doubled.
    cssTarget: ['chrome123', 'firefox128', 'safari18'],
    reportCompressedSize: false,
    minify: 'terser',
    terserOptions: { module: true, compress: { passes: 3, ecma: 2020 } },
    rolldownOptions: {
      output: {
        // All that the first paint needs is one file: left alone, Rolldown puts what lazy parts share with it into a
        // second one (rolldown#9963), which would be one request more before the rows.
        codeSplitting: { groups: [{ name: 'app', test: /src\/main\.tsx$/ }] },
      },
    },
  },
  server: {
    proxy: { '/billmgr': process.env['FRONTDESK_SERVER'] ?? 'http://127.0.0.1:8081' },
  },
  test: {
    include: ['{src,server,stand-in,scripts}/**/*.test.{ts,tsx,mjs}'],
    environment: 'node',
    pool: 'threads',
    testTimeout: 20_000,
  },
}));
