import { readdirSync, readFileSync, statSync } from 'node:fs';

const folder = new URL('../dist/app/assets/', import.meta.url);

/** Brotli bytes of all that a chunk brings along and the others do not. Chunks by their names without the hash. */
export function addedBytes(chunk: string, others: readonly string[]): number {
  const there = new Set(others.flatMap((name) => [...broughtBy(fileOf(name))]));
  return [...broughtBy(fileOf(chunk))]
    .filter((file) => !there.has(file))
    .reduce((sum, file) => sum + statSync(new URL(`${file}.br`, folder)).size, 0);
}

/** All that has to be there before a chunk can run: its scripts, and the sheets of each. */
export function filesOf(chunk: string): string[] {
  const manifest: Record<string, { file: string; css?: string[] }> = JSON.parse(
    readFileSync(new URL('../.vite/manifest.json', folder), 'utf8'),
  );
  const scripts = broughtBy(fileOf(chunk));
  const sheets = Object.values(manifest).flatMap(({ file, css = [] }) =>
    scripts.has(file.replace('assets/', '')) ? css : [],
  );
  return [...scripts, ...sheets.map((sheet) => sheet.replace('assets/', ''))];
}

function fileOf(name: string): string {
  const file = readdirSync(folder).find((each) => each.startsWith(`${name}-`) && each.endsWith('.js'));
  if (file === undefined) throw new Error(`no chunk ${name}`);
  return file;
}

/** A chunk and what it imports, and so on. */
function broughtBy(file: string, met = new Set<string>()): Set<string> {
  if (met.has(file)) return met;
  met.add(file);
  const script = readFileSync(new URL(file, folder), 'utf8');
  for (const [, imported = ''] of script.matchAll(/(?:from|import)"\.\/([^"]+\.js)"/g))
    broughtBy(imported, met);
  return met;
}
