import { readFile, stat } from 'node:fs/promises';
import { expect, test } from '../fixtures.ts';

const MAX_BYTES = 45 * 1024;

type Manifest = Record<
  string,
  { file: string; css?: string[]; imports?: string[]; dynamicImports?: string[] }
>;

/** A chunk and all that comes with it, by their names in the manifest. */
function closure(manifest: Manifest, name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const imported of manifest[name]?.imports ?? []) closure(manifest, imported, seen);
  return seen;
}

test('the ticket page adds at most 45 KiB to the list and the outbox; copies and the viewer come at a press', async () => {
  const manifest: Manifest = JSON.parse(await readFile('dist/app/.vite/manifest.json', 'utf8'));
  const names = Object.keys(manifest);
  const there = names.filter((name) => /^_(?:app|outbox)-/.test(name));
  expect(there).toHaveLength(2);
  const known = new Set(there.flatMap((name) => Array.from(closure(manifest, name))));
  const added = Array.from(closure(manifest, 'src/tickets/TicketPage.tsx')).filter(
    (name) => !known.has(name),
  );
  const files = new Set(
    added.flatMap((name) => [manifest[name]?.file ?? '', ...(manifest[name]?.css ?? [])]),
  );
  const sizes = await Promise.all(
    Array.from(files, async (file) => ({ file, bytes: (await stat(`dist/app/${file}.br`)).size })),
  );
  const bytes = sizes.reduce((sum, each) => sum + each.bytes, 0);
  expect(bytes, JSON.stringify(sizes)).toBeLessThanOrEqual(MAX_BYTES);
  expect(bytes).toBeGreaterThan(15_000);
  expect(manifest['src/tickets/TicketPage.tsx']?.dynamicImports).toEqual(
    expect.arrayContaining(['src/tickets/copies/ticketCopy.ts', 'src/tickets/pictures/PictureViewer.tsx']),
  );
});
