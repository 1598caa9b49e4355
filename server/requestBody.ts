import { Refusal } from './refusal.ts';

export type BodyBounds = { bodyBytes: number; bodyGraceMs: number; bodyBytesPerSecond: number };

/**
 * Passes a request's body on, piece by piece. Fails with a `Refusal`: 413 over the limit, 408 when the client is
 * slower than the least rate (time the panel takes is not counted), 400 when the body breaks off (H082).
 */
export async function* boundedBody(
  source: AsyncIterator<Buffer>,
  bounds: BodyBounds,
  now: () => number = Date.now,
): AsyncGenerator<Buffer> {
  let bytes = 0;
  let waitedMs = 0;
  try {
    for (;;) {
      const since = now();
      const patienceMs = bounds.bodyGraceMs + (bytes * 1000) / bounds.bodyBytesPerSecond - waitedMs;
      const step = await within(nextOf(source), patienceMs);
      waitedMs += now() - since;
      if (step.done === true) return;
      bytes += step.value.length;
      if (bytes > bounds.bodyBytes) throw tooLarge();
      yield step.value;
    }
  } finally {
    // Not awaited: a source that is late would hold up the refusal.
    void source.return?.();
  }
}

/** Reads a body whole, up to a limit in bytes. */
export async function readWhole(body: AsyncIterable<Buffer>, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > limit) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

export function tooLarge(): Refusal {
  return new Refusal(413, 'The request is too large.');
}

async function nextOf(source: AsyncIterator<Buffer>): Promise<IteratorResult<Buffer>> {
  try {
    return await source.next();
  } catch {
    throw new Refusal(400, 'The request broke off.');
  }
}

async function within<T>(promise: Promise<T>, ms: number): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Refusal(408, 'The request came too slowly.')), Math.max(0, ms));
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
