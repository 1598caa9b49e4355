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

export default defineConfig(({ command }) => ({
  plugins: [react(), startFromSources()],
  // Class names stand in the page, the sheet and the script: short ones count three times in the first load.
  css: { modules: { generateScopedName: command === 'build' ? '_[hash:base64:5]' : '[name]__[local]' } },
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
