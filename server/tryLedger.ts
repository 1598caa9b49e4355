import { Refusal } from './refusal.ts';
import { WriteTry, lostAnswer } from './writeTry.ts';
import type { EarlierTry, KeptAnswer } from './writeTry.ts';

export type TryBounds = {
  tries: number;
  triesUnderWay: number;
  tryBytes: number;
  tryMs: number;
  tryAnswerMs: number;
};

export type TryLedger = {
  /** The try that came before under this key: under way, or ended within the last minutes. */
  find(key: string): EarlierTry | undefined;
  /** Begins the first one under a key. Fails with a `Refusal` when too many are under way. */
  begin(key: string): WriteTry;
  /** Lets what is under way end within a time, then calls it off. Leaves no timer behind. */
  close(withinMs: number): Promise<void>;
};

type Settled = { digest: string; answer: KeptAnswer; until: number };

/**
 * Remembers writes, so that one is passed to the panel once however often it arrives (P2). What is under way is never
 * forgotten. Of what has ended the oldest goes first: for want of bytes its answer alone, so that it is still known
 * not to be passed on again, and after its time, or beyond the number, all of it.
 */
export function createTryLedger(bounds: TryBounds, now: () => number = Date.now): TryLedger {
  const underWay = new Map<string, WriteTry>();
  /** Both in the order in which they ended. */
  const settled = new Map<string, Settled>();
  const answered = new Set<Settled>();
  let bytes = 0;
  let sweep: NodeJS.Timeout | undefined;
  let isClosed = false;

  function keep(key: string, digest: string, answer: KeptAnswer): void {
    if (isClosed) return;
    const entry = { digest, answer: compact(answer), until: now() + bounds.tryMs };
    settled.set(key, entry);
    answered.add(entry);
    bytes += bytesOf(entry.answer);
    for (const oldest of answered) {
      if (bytes <= bounds.tryBytes) break;
      loseAnswer(oldest);
    }
    forgetOld();
  }

  function loseAnswer(entry: Settled): void {
    if (answered.delete(entry)) bytes -= bytesOf(entry.answer);
    entry.answer = lostAnswer;
  }

  function forgetOld(): void {
    for (const [key, entry] of settled) {
      if (settled.size <= bounds.tries && entry.until > now()) break;
      settled.delete(key);
      loseAnswer(entry);
    }
    if (settled.size > 0) sweepLater();
  }

  // An answer may hold a session's id: it does not wait for the next write to be forgotten.
  function sweepLater(): void {
    sweep ??= setTimeout(() => {
      sweep = undefined;
      forgetOld();
    }, bounds.tryMs).unref();
  }

  return {
    find(key) {
      forgetOld();
      return underWay.get(key) ?? settled.get(key);
    },
    begin(key) {
      if (underWay.size >= bounds.triesUnderWay) {
        throw new Refusal(503, 'Too much is under way. Try again in a moment.', { 'Retry-After': '1' });
      }
      const tried = new WriteTry(bounds.tryAnswerMs, (end) => {
        underWay.delete(key);
        if (end !== null) keep(key, end.digest, end.answer);
      });
      underWay.set(key, tried);
      return tried;
    },
    async close(withinMs) {
      await within(Promise.all([...underWay.values()].map(({ answer }) => answer)), withinMs);
      isClosed = true;
      clearTimeout(sweep);
      for (const tried of underWay.values()) tried.close();
      settled.clear();
    },
  };
}

/** A copy that holds its own bytes alone: a short buffer is a piece of a larger pool, which it would keep. */
function compact(answer: KeptAnswer): KeptAnswer {
  if (answer === lostAnswer) return answer;
  return { ...answer, body: Buffer.from(Uint8Array.from(answer.body).buffer) };
}

function bytesOf({ headers, body }: KeptAnswer): number {
  return [...headers].reduce((sum, [name, value]) => sum + name.length + value.length, body.length);
}

async function within(done: Promise<unknown>, ms: number): Promise<void> {
  const { promise: late, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  await Promise.race([done, late]);
  clearTimeout(timer);
}
