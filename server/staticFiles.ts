import type { AppFile, AppFiles, Variant } from './appFiles.ts';
import { chooseCoding } from './contentCoding.ts';
import type { Coding } from './contentCoding.ts';
import { singleHeader } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { Refusal } from './refusal.ts';

/** Serves the built app: a file by its exact path, the page for every address of the app, a plain 404 for the rest. */
export function serveAppFile(exchange: Exchange, app: AppFiles): void {
  const { method } = exchange.request;
  if (method !== 'GET' && method !== 'HEAD') {
    throw new Refusal(405, 'Only GET and HEAD are served here.', { Allow: 'GET, HEAD' });
  }
  const path = decodeURIComponent(exchange.path);
  const file = app.files.get(path);
  if (file !== undefined) sendFile(exchange, file, 200);
  else if (isAppRoute(path)) sendFile(exchange, app.page, 200);
  // A missing script must never be answered with a page (S095); a mistyped address is one, with the app's own words.
  else if (path.includes('.') || path.startsWith('/assets/'))
    throw new Refusal(404, 'There is no such file.');
  else sendFile(exchange, app.page, 404);
}

function isAppRoute(path: string): boolean {
  return /^\/(|index\.html|sign-in|tickets|tickets\/.*|incidents)$/s.test(path);
}

function sendFile(exchange: Exchange, file: AppFile, status: number): void {
  const { request, response } = exchange;
  const coding = chooseCoding(request.headers['accept-encoding'], new Set(file.variants.keys()));
  const variant = file.variants.get(coding);
  if (variant === undefined) throw new Error(`No variant ${coding}`);
  response.setHeader('Cache-Control', file.isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('ETag', variant.etag);
  if (status === 200 && isKnown(singleHeader(request, 'if-none-match'), variant.etag)) {
    response.statusCode = 304;
    response.end();
    return;
  }
  sendVariant(exchange, file.type, coding, variant, status);
}

function sendVariant(
  { request, response }: Exchange,
  type: string,
  coding: Coding,
  { content }: Variant,
  status: number,
): void {
  response.statusCode = status;
  response.setHeader('Content-Type', type);
  response.setHeader('Content-Length', content.length);
  if (coding !== 'identity') response.setHeader('Content-Encoding', coding);
  response.end(request.method === 'HEAD' ? undefined : content);
}

function isKnown(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  const tags = new Set(header.split(',').map((tag) => tag.trim().replace(/^W\//, '')));
  return tags.has(etag) || tags.has('*');
}
