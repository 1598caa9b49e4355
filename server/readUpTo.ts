import { Readable } from 'node:stream';
import { BrokenAnswer } from './panel.ts';

/**
 * Reads a panel's answer whole where it is no longer than `limit` bytes; of a longer one it gives a stream of all of
 * it, what was read included. Fails with a `BrokenAnswer` when it ends before its end.
 */
export async function readUpTo(body: Readable, limit: number): Promise<Buffer | Readable> {
  const pieces: AsyncIterator<Buffer> = body.iterator({ destroyOnReturn: false });
  const read: Buffer[] = [];
  let bytes = 0;
  while (bytes <= limit) {
    const step = await next(pieces);
    if (step.done === true) return Buffer.concat(read);
    read.push(step.value);
    bytes += step.value.length;
  }
  // Whoever gives up on the rest gives up on the panel's stream.
  return Readable.from(joined(read, pieces), { objectMode: false }).once('close', () => body.destroy());
}

async function next(pieces: AsyncIterator<Buffer>): Promise<IteratorResult<Buffer>> {
  try {
    return await pieces.next();
  } catch {
    throw new BrokenAnswer();
  }
}

async function* joined(read: readonly Buffer[], rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield* read;
  for (let step = await next(rest); step.done !== true; step = await next(rest)) yield step.value;
}
