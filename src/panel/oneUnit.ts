/** Each call of a unit gets this long, so that a tab that is alive gives its turn back in time. */
export const UNIT_CALL_LIMIT_MS = 7500;
/** Longer than any unit of two calls may take: who holds its turn beyond this hangs. */
const LONGEST_HOLD_MS = 2 * UNIT_CALL_LIMIT_MS;
/** So often is begun anew what another tab has taken over half-way. */
const MAX_TURNS = 3;

type UnitOptions = { signal?: AbortSignal | undefined; longestHoldMs?: number };

/**
 * Runs what must not be mixed with another tab's, in turn with the other tabs of this browser (features N15). Who
 * holds its turn too long loses it to the next one: the `signal` given to `run` is aborted, and the unit begins anew.
 * Rejects when the caller's own signal is aborted, or when every turn was lost. Without locks in the browser it runs
 * at once.
 */
export async function asOneUnit<Value>(
  name: string,
  run: (signal: AbortSignal) => Promise<Value>,
  { signal, longestHoldMs = LONGEST_HOLD_MS }: UnitOptions = {},
): Promise<Value> {
  for (let turn = 1; ; turn += 1) {
    const lost = new AbortController();
    const either = signal ? AbortSignal.any([signal, lost.signal]) : lost.signal;
    if (!('locks' in navigator)) return run(either);
    try {
      return await inTurn(name, AbortSignal.timeout(longestHoldMs), signal, () => run(either));
    } catch (error) {
      lost.abort();
      if (signal?.aborted || turn === MAX_TURNS) throw error;
    }
  }
}

/** Waits for the turn until `limit`, then takes it from whoever holds it. */
async function inTurn<Value>(
  name: string,
  limit: AbortSignal,
  signal: AbortSignal | undefined,
  run: () => Promise<Value>,
): Promise<Value> {
  let hasBegun = false;
  const begin = () => {
    hasBegun = true;
    return run();
  };
  try {
    const waiting = signal ? AbortSignal.any([signal, limit]) : limit;
    return await navigator.locks.request(name, { signal: waiting }, begin);
  } catch (error) {
    if (hasBegun || signal?.aborted || !limit.aborted) throw error;
    return navigator.locks.request(name, { steal: true }, begin);
  }
}
