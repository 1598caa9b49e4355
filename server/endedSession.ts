import { Transform } from 'node:stream';

/** A refusal is shorter; what is longer is not looked at. */
const mostBytes = 16 * 1024;

/**
 * Passes on the answer to `whoami` as it is and says when the panel refuses it: everybody may call that function who
 * has a session, so one that may not has none any more (panel protocol §3.5).
 */
export function createEndWatch(ended: () => void): Transform {
  let seen = Buffer.alloc(0);
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      if (seen.length <= mostBytes) seen = Buffer.concat([seen, chunk]);
      done(null, chunk);
    },
    flush(done) {
      if (seen.length <= mostBytes && isRefusal(seen.toString('utf8'))) ended();
      done();
    },
  });
}

function isRefusal(text: string): boolean {
  return /"error"\s*:\s*\{[^{}]*"\$type"\s*:\s*"(?:access|auth)"/.test(text);
}
