// The linter's import rules are fed a file that breaks each: a rule that does not fire is no rule.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from './boot.mjs';

let tree = '';
const forbidden = [
  ['src/app/a.ts', '../panel/readTicket.ts'],
  ['src/app/a.ts', '../../server/frontdesk.ts'],
  ['src/tickets/a.ts', '../app/App.tsx'],
  ['src/tickets/a.ts', '../incidents/buy.ts'],
  ['src/tickets/a.ts', 'wouter'],
  ['src/tickets/thread/a.ts', '../../app/App.tsx'],
  ['src/tickets/thread/a.ts', '../../incidents/buy.ts'],
  ['src/incidents/a.ts', '../tickets/TicketPage.tsx'],
  ['src/incidents/a.ts', '../app/App.tsx'],
  ['src/session/a.ts', '../tickets/ticketQueries.ts'],
  ['src/session/a.ts', '../app/App.tsx'],
  ['src/outbox/a.ts', '../ui/Button.tsx'],
  ['src/outbox/a.ts', '../session/session.ts'],
  ['src/outbox/a.ts', '../tickets/ticketQueries.ts'],
  ['src/ui/a.ts', '../panel/failure.ts'],
  ['src/ui/a.ts', '../tickets/ticketStatus.ts'],
  ['src/ui/a.ts', '@tanstack/react-query'],
  ['src/ui/fields/a.ts', '../../panel/failure.ts'],
  ['src/i18n/a.ts', '../panel/failure.ts'],
  ['src/i18n/en/a.ts', '../../panel/failure.ts'],
  ['src/panel/a.ts', '../i18n/language.ts'],
  ['src/panel/a.ts', 'react'],
  ['src/panel/a.ts', '@tanstack/react-query'],
  ['src/panel/a.ts', 'idb-keyval'],
  ['src/a.ts', '../server/frontdesk.ts'],
  ['server/a.ts', '../src/paths.ts'],
  ['server/a.ts', '../stand-in/store.ts'],
  ['stand-in/a.ts', '../src/panel/listFields.ts'],
  ['stand-in/a.ts', '../server/frontdesk.ts'],
  ['stand-in/demo/a.ts', '../../src/paths.ts'],
  ['e2e/a.ts', '../src/panel/failure.ts'],
  ['e2e/a.ts', '../server/frontdesk.ts'],
  ['e2e/tickets/a.ts', '../../stand-in/store.ts'],
  ['e2e/fixtures.ts', '../stand-in/store.ts'],
];
const allowed = [
  ['src/tickets/a.ts', '../Link.tsx'],
  ['src/tickets/a.ts', 'wouter/use-browser-location'],
  ['src/app/a.ts', '../tickets/TicketListPage.tsx'],
  ['src/app/a.ts', '../panel/failure.ts'],
  ['src/tickets/a.ts', '../panel/readTicket.ts'],
  ['src/tickets/thread/a.ts', '../ticketStatus.ts'],
  ['src/tickets/thread/a.ts', '../../ui/Button.tsx'],
  ['src/outbox/a.ts', '../panel/replyTicket.ts'],
  ['src/ui/fields/a.ts', '../Button.tsx'],
  ['src/panel/a.ts', 'zod/mini'],
  ['server/a.ts', '../stand-in/standIn.ts'],
  ['e2e/tickets/a.ts', '../../stand-in/seedBuilders.ts'],
  ['e2e/tickets/a.ts', '../../src/paths.ts'],
];

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'frontdesk-rules-'));
  cpSync(join(root, '.oxlintrc.json'), join(tree, '.oxlintrc.json'));
});
afterAll(() => rmSync(tree, { recursive: true }));

test.each(forbidden)('%s may not import %s', (file, target) => {
  expect(complaints(file, `import { a } from '${target}';\nexport const b = a;\n`)).toContain(
    'no-restricted-imports',
  );
});

test.each(allowed)('%s may import %s', (file, target) => {
  expect(complaints(file, `import { a } from '${target}';\nexport const b = a;\n`)).toBe('');
});

test.each(['test', 'chromium'])('a spec takes %s from the fixtures, which watch every page', (name) => {
  const text = (from) => `import { ${name} } from '${from}';\nexport const b = ${name};\n`;
  expect(complaints('e2e/tickets/a.ts', text('@playwright/test'))).toContain('no-restricted-imports');
  expect(complaints('e2e/fixtures.ts', text('@playwright/test'))).toBe('');
  expect(complaints('e2e/tickets/a.ts', text('../fixtures.ts'))).toBe('');
});

test('two files that import each other are a cycle', () => {
  put('src/tickets/first.ts', "import { second } from './second.ts';\nexport const first = () => second;\n");
  const said = complaints(
    'src/tickets/second.ts',
    "import { first } from './first.ts';\nexport const second = () => first;\n",
  );
  expect(said).toContain('no-cycle');
});

function complaints(file, text) {
  put(file, text);
  const result = spawnSync(join(root, 'node_modules/.bin/oxlint'), ['--quiet', file], {
    cwd: tree,
    encoding: 'utf8',
  });
  rmSync(join(tree, file));
  return result.status === 0 ? '' : result.stdout;
}

function put(file, text) {
  mkdirSync(dirname(join(tree, file)), { recursive: true });
  writeFileSync(join(tree, file), text);
}
