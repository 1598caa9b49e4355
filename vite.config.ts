import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import type { Plugin } from 'vite';

const FIRST_STYLES = 'virtual:first-styles';
const letters = 'abcdefghijklmnopqrstuvwxyzBCDEFGHIJKLMNOPQRSTUVWXYZ';

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

// Class names stand in the page, the sheet and the script and do not compress: two letters each, given out in order,
// the same for the app and for its first paint.
const classNames = new Map<string, string>();
for (const file of globSync('src/**/*.module.css', { cwd: import.meta.dirname }).toSorted()) {
  for (const [, local] of readFileSync(join(import.meta.dirname, file), 'utf8').matchAll(
    /(?:\.|@keyframes )([a-z][\w-]*)/gi,
  )) {
    const key = `${file}:${local}`;
    if (!classNames.has(key)) classNames.set(key, nameOf(classNames.size));
  }
}

/** No name begins with an "a": what is called "ad" is hidden by blockers. */
function nameOf(index: number): string {
  const first = letters[Math.floor(index / letters.length) + 1];
  if (first === undefined) throw new Error('There are more classes than names of two letters');
  return `${first}${letters[index % letters.length]}`;
}

function shortName(local: string, file: string): string {
  const name = classNames.get(`${relative(import.meta.dirname, file.split('?')[0] ?? file)}:${local}`);
  if (name === undefined) throw new Error(`${file} has no class ${local}`);
  return name;
}

/**
 * What lazy parts share, in the order in which a visit needs it. Each file holds the modules named and all that they
 * lean on, but for what the files above have. Left to itself, Rolldown makes a file of every set of parts that share
 * something: eighty requests behind the rows, most for less than a kilobyte, and the first chunk has to name them all.
 */
const filesOfParts: Record<string, string[]> = {
  session: [
    ...['establish', 'sessionWatch', 'signOut', 'endPanelSession'].map((name) => `src/session/${name}`),
    ...['schema', 'sessionProcedures', 'readTicket'].map((name) => `src/panel/${name}`),
    'node_modules/idb-keyval/',
  ],
  shared: [
    ...['LaterIcon', 'Notice', 'focusIt'].map((name) => `src/ui/${name}`),
    ...['keyboard', 'selection'].map((name) => `src/i18n/en/${name}`),
    ...['filterLanguage', 'here', 'panelFilter', 'queryFilter'].map((name) => `src/tickets/filter/${name}`),
    ...['account', 'accountWords', 'heldRows', 'holdTickets', 'TicketNames'].map(
      (name) => `src/tickets/archive/${name}`,
    ),
    ...['BackLink', 'keyboard/performers', 'ListNotice.module', 'plainLine', 'undoPreference'].map(
      (name) => `src/tickets/${name}`,
    ),
    'src/outbox/archiveAct',
  ],
  laterParts: ['src/tickets/laterParts'],
  ListTop: ['src/tickets/top/ListTop'],
  outbox: [
    ...['archives', 'browserParts', 'outbox', 'purchases'].map((name) => `src/outbox/${name}`),
    'src/panel/incidentForm',
  ],
  Companions: ['src/app/Companions'],
  writing: [
    ...['applyEdit', 'formatText', 'MessageEditor'].map((name) => `src/tickets/editor/${name}`),
    ...['MessageBody', 'safeFileName', 'saveFile'].map((name) => `src/tickets/thread/${name}`),
    ...[
      'attach/attachParts',
      'purchasePart',
      'quote/quoteTarget',
      'reply/sendKey',
      'secrets/useSecretGuard',
    ].map((name) => `src/tickets/${name}`),
  ],
  fields: [
    'src/ui/HeavyProvider',
    ...['DateField', 'Form', 'SelectField', 'TextField'].map((name) => `src/ui/fields/${name}`),
    'node_modules/@hookform/',
  ],
  dialogs: ['src/ui/Dialog', 'src/ui/Drawer'],
  SignInPage: ['src/session/SignInPage'],
  ticketForm: ['src/tickets/form/'],
  menus: [
    ...['filter/FilterPanel', 'archive/BeforeArchive', 'keyboard/ShortcutsDialog'].map(
      (name) => `src/tickets/${name}`,
    ),
    ...['views/ViewsMenu', 'ownOrder/RowMenuChoices'].map((name) => `src/tickets/${name}`),
  ],
};

/** Whether the module is the one named, or lies in the folder named. */
function isNamed(id: string, names: readonly string[]): boolean {
  const path = relative(import.meta.dirname, id).replaceAll('\\', '/');
  return names.some((name) => path.startsWith(name.endsWith('/') ? name : `${name}.`));
}

export default defineConfig(({ command, isSsrBuild }) => ({
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
    terserOptions: { module: true, compress: { passes: 3, ecma: 2020, typeofs: false } },
    rolldownOptions: {
      output: {
        // All that the first paint needs is one file: left alone, Rolldown puts what lazy parts share with it into a
        // second one (rolldown#9963), which would be one request more before the rows.
        // The first paint, rendered ahead, is of one part alone.
        codeSplitting: !isSsrBuild && {
          groups: [
            { name: 'app', test: /src\/main\.tsx$/, priority: 1 },
            ...Object.entries(filesOfParts).map(([name, names]) => ({
              name,
              test: (id: string) => isNamed(id, names),
            })),
          ],
        },
      },
    },
  },
  server: {
    proxy: { '/billmgr': process.env['FRONTDESK_SERVER'] ?? 'http://127.0.0.1:8081' },
  },
  test: {
    include: ['{src,server,stand-in,scripts,bench,e2e}/**/*.test.{ts,tsx,mjs}'],
    environment: 'node',
    pool: 'threads',
    // Modules are read once a thread, not once a file: that is more than half of the time. Any order of files will do.
    isolate: false,
    testTimeout: 20_000,
  },
}));
