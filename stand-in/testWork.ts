import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import { DatabaseSync, StatementSync } from 'node:sqlite';
import { vi } from 'vitest';

/**
 * What `act` has the storage do, in order: each statement with the number of rows it gave. Whatever takes the same
 * list takes the same time, and a count fails on no busy machine.
 */
export async function storageWork(act: () => Promise<unknown>): Promise<string[]> {
  const spies = [
    vi.spyOn(StatementSync.prototype, 'all'),
    vi.spyOn(StatementSync.prototype, 'get'),
    vi.spyOn(StatementSync.prototype, 'run'),
  ] as const;
  const exec = vi.spyOn(DatabaseSync.prototype, 'exec');
  try {
    await act();
    const steps = spies.flatMap(({ mock }) =>
      mock.contexts.map((statement, index) => ({
        at: mock.invocationCallOrder[index] ?? 0,
        what: `${statement instanceof StatementSync ? statement.sourceSQL : ''} gave ${rowsIn(mock.results[index]?.value)}`,
      })),
    );
    const plain = exec.mock.calls.map(([sql], index) => ({
      at: exec.mock.invocationCallOrder[index] ?? 0,
      what: sql,
    }));
    return [...steps, ...plain].sort((a, b) => a.at - b.at).map(({ what }) => what);
  } finally {
    for (const spy of [...spies, exec]) spy.mockRestore();
  }
}

function rowsIn(result: unknown): string {
  if (Array.isArray(result)) return String(result.length);
  return typeof result === 'object' && result !== null && 'changes' in result
    ? `${JSON.stringify(result.changes)} changed`
    : String(result === undefined ? 0 : 1);
}

/** How many passwords `act` has hashed, and at what cost: by far the longest part of a sign-in. */
export async function hashingWork(act: () => Promise<unknown>): Promise<unknown[]> {
  const hashing = vi.spyOn(crypto, 'scrypt');
  syncBuiltinESMExports();
  try {
    await act();
    return hashing.mock.calls.map(([password, , keyLength, options]) => [password, keyLength, options]);
  } finally {
    hashing.mockRestore();
    syncBuiltinESMExports();
  }
}
