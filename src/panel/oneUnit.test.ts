import { describe, expect, test } from 'vitest';
import { asOneUnit } from './oneUnit.ts';

const never = () => new Promise<never>(() => {});
const settled = async (call: Promise<unknown>) => call.catch((error: unknown) => error);

/** Holds the turn as a tab does that the browser has frozen. */
async function hang(name: string): Promise<void> {
  await new Promise<void>((granted) => {
    navigator.locks
      .request(name, () => {
        granted();
        return never();
      })
      .catch(() => {});
  });
}

/** Resolves when aborted, and notes it. */
const untilTakenOver = (signal: AbortSignal) =>
  new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));

describe('S081 tabs that take turns', () => {
  test('what two of them do is never mixed', async () => {
    const done: string[] = [];
    const unit = (tab: string) =>
      asOneUnit('unit-1', async () => {
        done.push(`${tab} sets`);
        await new Promise((resolve) => setImmediate(resolve));
        done.push(`${tab} reads`);
      });
    await Promise.all([unit('A'), unit('B')]);
    expect(done).toEqual(['A sets', 'A reads', 'B sets', 'B reads']);
  });

  test('a failure of one lets the next one go on', async () => {
    const failing = settled(asOneUnit('unit-2', () => Promise.reject(new Error('broken')), {}));
    expect(await asOneUnit('unit-2', async () => 'done')).toBe('done');
    expect(await failing).toMatchObject({ message: 'broken' });
  });

  test('N15 a tab that hangs loses its turn to the next one', async () => {
    await hang('unit-3');
    expect(await asOneUnit('unit-3', async () => 'done', { longestHoldMs: 20 })).toBe('done');
  });

  test('N15 who lost a turn half-way is told, and begins anew', async () => {
    const signals: AbortSignal[] = [];
    const slow = asOneUnit('unit-4', async (signal) => {
      signals.push(signal);
      if (signals.length === 1) await untilTakenOver(signal);
      return 'slow';
    });
    expect(await asOneUnit('unit-4', async () => 'quick', { longestHoldMs: 20 })).toBe('quick');
    expect(await slow).toBe('slow');
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  });

  test('a customer who leaves does not wait for the turn', async () => {
    await hang('unit-5');
    const leaving = new AbortController();
    const waiting = settled(asOneUnit('unit-5', async () => 'done', { signal: leaving.signal }));
    leaving.abort();
    expect(await waiting).toMatchObject({ name: 'AbortError' });
  });
});
