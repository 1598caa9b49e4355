import { array, assert, constantFrom, integer, property, tuple } from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { wholeAnswer } from './pageAnswer.ts';
import { createTryLedger } from './tryLedger.ts';
import type { TryBounds, TryLedger } from './tryLedger.ts';
import { lostAnswer } from './writeTry.ts';

const roomy = { tries: 100, triesUnderWay: 100, tryBytes: 10_000, tryMs: 900_000, tryAnswerMs: 120_000 };
const answerOf = (text: string) => wholeAnswer(200, new Map(), Buffer.from(text));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const open = (bounds: Partial<TryBounds> = {}) => createTryLedger({ ...roomy, ...bounds });

function settle(ledger: TryLedger, key: string, text = key): void {
  const tried = ledger.begin(key);
  tried.handOver(`digest of ${key}`);
  tried.settle(answerOf(text));
}

async function keptText(ledger: TryLedger, key: string): Promise<string | null> {
  const earlier = ledger.find(key);
  return earlier === undefined ? null : (await earlier.answer).body.toString();
}

test('P2 a write is known while it is under way and for 15 minutes after its end', async () => {
  const ledger = open();
  const tried = ledger.begin('a');
  expect(ledger.find('a')).toBe(tried);
  tried.handOver('d');
  expect(await ledger.find('a')?.digest).toBe('d');
  vi.advanceTimersByTime(60_000);
  tried.settle(answerOf('stored'));
  vi.advanceTimersByTime(899_999);
  expect([await ledger.find('a')?.digest, await keptText(ledger, 'a')]).toEqual(['d', 'stored']);
  vi.advanceTimersByTime(1);
  expect(ledger.find('a')).toBeUndefined();
});

test('what is kept holds its own bytes and no more: a short answer lies in a pool of many', async () => {
  const ledger = open();
  const tried = ledger.begin('a');
  tried.handOver('d');
  const pool = Buffer.alloc(8192, 'x');
  tried.settle(wholeAnswer(200, new Map(), pool.subarray(100, 120)));
  const kept = (await ledger.find('a')?.answer)?.body;
  expect([kept?.toString(), kept?.buffer.byteLength]).toEqual(['x'.repeat(20), 20]);
});

test('S061 a request that broke off before it was whole leaves nothing behind', async () => {
  const ledger = open();
  const tried = ledger.begin('a');
  tried.breakOff();
  expect(() => tried.handOver('d')).toThrow(/abort/i);
  tried.close();
  expect([await tried.digest, ledger.find('a')]).toEqual([null, undefined]);
});

test('S045 a client that goes away afterwards calls nothing off', () => {
  const tried = open().begin('a');
  tried.handOver('d');
  tried.breakOff();
  expect(tried.signal.aborted).toBe(false);
});

test('a write that ends without an answer is kept as one of which nothing is known', async () => {
  const ledger = open();
  const tried = ledger.begin('a');
  tried.handOver('d');
  tried.close();
  expect(await ledger.find('a')?.answer).toBe(lostAnswer);
});

test('S099 a panel that takes too long for its answer is called off with 504', () => {
  const tried = open().begin('a');
  tried.handOver('d');
  vi.advanceTimersByTime(119_999);
  expect(tried.signal.aborted).toBe(false);
  vi.advanceTimersByTime(1);
  expect(tried.signal.reason).toMatchObject({ name: 'PanelTrouble', status: 504 });
});

test('beyond the number the oldest that has ended is forgotten, what is under way never', async () => {
  const ledger = open({ tries: 2 });
  ledger.begin('under way').handOver('d');
  for (const key of ['a', 'b', 'c']) settle(ledger, key);
  expect(await Promise.all(['a', 'b', 'c'].map((key) => keptText(ledger, key)))).toEqual([null, 'b', 'c']);
  expect(ledger.find('under way')).toBeDefined();
});

test('for want of bytes the oldest answer is lost, but its write is not passed on again', async () => {
  const ledger = open({ tryBytes: 250 });
  for (const key of ['a', 'b', 'c']) settle(ledger, key, key.repeat(100));
  expect(await ledger.find('a')?.digest).toBe('digest of a');
  expect(await ledger.find('a')?.answer).toBe(lostAnswer);
  expect(await keptText(ledger, 'c')).toBe('c'.repeat(100));
});

test('more under way than there is room for is refused with a time, none is dropped for it', () => {
  const ledger = open({ triesUnderWay: 1 });
  const tried = ledger.begin('a');
  expect(() => ledger.begin('b')).toThrow(
    expect.objectContaining({ name: 'Refusal', status: 503, headers: { 'Retry-After': '1' } }),
  );
  tried.handOver('d');
  tried.settle(answerOf('x'));
  expect(() => ledger.begin('b')).not.toThrow();
});

test('whatever comes and ends, the answers kept stay within number and bytes', () => {
  const bounds = { tries: 5, tryBytes: 500 };
  const writes = array(
    tuple(constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), integer({ min: 0, max: 300 })),
  );
  assert(
    property(writes, (written) => {
      const ledger = open(bounds);
      for (const [key, size] of written) if (!ledger.find(key)) settle(ledger, key, 'x'.repeat(size));
      const kept = [...'abcdefgh'].flatMap((key) => ledger.find(key)?.answer ?? []);
      const bytes = kept.map((answer) =>
        answer instanceof Promise || answer === lostAnswer ? 0 : answer.body.length,
      );
      expect(kept.length).toBeLessThanOrEqual(bounds.tries);
      expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(bounds.tryBytes);
    }),
  );
});

test('answers are let go of in time though nothing more comes', () => {
  const ledger = open();
  settle(ledger, 'a');
  vi.advanceTimersByTime(450_000);
  settle(ledger, 'b');
  vi.advanceTimersByTime(1_350_000);
  expect(vi.getTimerCount()).toBe(0);
});

test('S096 closing waits for what is under way and leaves no timer behind', async () => {
  const ledger = open();
  settle(ledger, 'old');
  const tried = ledger.begin('a');
  tried.handOver('d');
  const closed = ledger.close(10_000);
  vi.advanceTimersByTime(9000);
  expect(tried.signal.aborted).toBe(false);
  tried.settle(answerOf('stored'));
  await closed;
  expect(vi.getTimerCount()).toBe(0);
});

test('S096 what is not done in time is called off', async () => {
  const ledger = open();
  const tried = ledger.begin('a');
  tried.handOver('d');
  const closed = ledger.close(10_000);
  vi.advanceTimersByTime(10_000);
  await closed;
  expect([tried.signal.aborted, vi.getTimerCount()]).toEqual([true, 0]);
});
