import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Figures } from './figures.ts';

/** Bytes as they travel (brotli): what comes before the rows, and every later part by name. */
export function benchBuild(figures: Figures): void {
  const folder = new URL('../dist/app/', import.meta.url);
  const page = brotliCompressSync(readFileSync(new URL('index.html', folder))).length;
  const parts = readdirSync(new URL('assets/', folder))
    .filter((name) => name.endsWith('.br'))
    .map((name) => ({ name, bytes: readFileSync(new URL(`assets/${name}`, folder)).length }));
  const first = parts.filter(({ name }) => /^(app|starter)-/.test(name));
  figures.add('bytes.first_load', page + sum(first), 'B');
  for (const part of parts)
    figures.add(`bytes.${part.name.replace(/-[\w-]{8}\.(js|css)\.br$/, '.$1')}`, part.bytes, 'B');
}

function sum(parts: readonly { bytes: number }[]): number {
  return parts.reduce((total, { bytes }) => total + bytes, 0);
}
