import { Transform } from 'node:stream';

/**
 * Blots a session id out of a stream, across the borders of its pieces, with as many asterisks: the length stays
 * true. Some panels may echo the request's `auth` in their answers (panel protocol §1.4), and no script may see it.
 */
export function createIdScrubber(id: string): Transform {
  const needle = Buffer.from(id, 'utf8');
  const blot = Buffer.alloc(needle.length, '*');
  let held = Buffer.alloc(0);
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const bytes = Buffer.concat([held, chunk]);
      for (let at = bytes.indexOf(needle); at !== -1; at = bytes.indexOf(needle, at)) blot.copy(bytes, at);
      const ready = Math.max(0, bytes.length - needle.length + 1);
      held = bytes.subarray(ready);
      done(null, bytes.subarray(0, ready));
    },
    flush(done) {
      done(null, held);
    },
  });
}
