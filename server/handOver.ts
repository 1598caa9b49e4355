import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import type { PanelCall } from './panel.ts';

type Call = Pick<PanelCall, 'query' | 'headers' | 'body'>;

/**
 * Gives a call's body on and tells the moment from which the panel may act on it. A body that streams is given on one
 * piece late: while the last piece is held back no panel can have it whole, so a client that breaks off before then
 * has had nothing done. `onWhole` hears a digest of the request; what it throws, the panel gets instead of the end.
 */
export function handOver(call: Call, onWhole: (digest: string) => void): Call['body'] {
  const { body } = call;
  const digest = beginDigest(call);
  if (body !== null && !Buffer.isBuffer(body)) return heldBack(body, digest, onWhole);
  onWhole(digest.update(body ?? '').digest('base64'));
  return body;
}

/** Reads a call's body away. The digest is the one that `handOver` tells. */
export async function digestOf(call: Call): Promise<string> {
  const { body } = call;
  const digest = beginDigest(call);
  if (body === null || Buffer.isBuffer(body)) return digest.update(body ?? '').digest('base64');
  for await (const piece of body) digest.update(piece);
  return digest.digest('base64');
}

async function* heldBack(
  body: AsyncIterable<Buffer>,
  digest: Hash,
  onWhole: (digest: string) => void,
): AsyncGenerator<Buffer> {
  let held: Buffer | null = null;
  for await (const piece of body) {
    digest.update(piece);
    if (held !== null) yield held;
    held = piece;
  }
  onWhole(digest.digest('base64'));
  if (held !== null) yield held;
}

function beginDigest({ query, headers }: Call): Hash {
  return createHash('sha256').update(`${query}\0${headers['content-type'] ?? ''}\0`);
}
