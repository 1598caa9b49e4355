import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetCopies } from './forgetCopies.ts';

let asked: Partial<Record<'onsuccess' | 'onerror' | 'onblocked', () => void>> = {};

beforeEach(() => {
  vi.useFakeTimers();
  asked = {};
  vi.stubGlobal('indexedDB', { deleteDatabase: () => asked });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function isDone(forgetting: Promise<unknown>): Promise<boolean> {
  let isSettled = false;
  void forgetting.then(() => (isSettled = true));
  await vi.advanceTimersByTimeAsync(0);
  return isSettled;
}

test.each(['onsuccess', 'onerror'] as const)('S091 it is over at %s', async (event) => {
  const forgetting = forgetCopies();
  expect(await isDone(forgetting)).toBe(false);
  asked[event]?.();
  expect(await isDone(forgetting)).toBe(true);
});

test('S012 S091 a tab that was frozen while it wrote holds a sign-out up for two seconds at most', async () => {
  const forgetting = forgetCopies();
  asked.onblocked?.();
  await vi.advanceTimersByTimeAsync(1999);
  expect(await isDone(forgetting)).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(await isDone(forgetting)).toBe(true);
});

test('S091 a browser that forbids storage holds nothing up', async () => {
  vi.stubGlobal('indexedDB', undefined);
  expect(await isDone(forgetCopies())).toBe(true);
});
