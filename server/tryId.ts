import { hash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal.ts';

/**
 * The id that the page gave to this try of a write; null for what it may send twice. Chromium sends a POST again by
 * itself, unseen by the page, when a reused connection dies before the first byte of the answer: both requests then
 * have the same id, while a second deliberate try has another one. Fails with a `Refusal`.
 */
export function readTryId({ headers }: IncomingMessage): string | null {
  const id = headers['x-frontdesk-try'];
  if (id === undefined) return null;
  // Also what stands there twice: Node joins it by a comma.
  if (typeof id !== 'string' || !/^[\w-]{16,64}$/.test(id))
    throw new Refusal(400, 'The id of the try is not valid.');
  return id;
}

/** Where a try is kept: with the session, so that nobody can fetch another's answer, and without it in clear. */
export function tryKey(session: string | null, id: string): string {
  return hash('sha256', `${session ?? ''} ${id}`, 'base64');
}
