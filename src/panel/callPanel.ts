import { asPanelFailure, attempt } from './attempt.ts';
import type { Attempt } from './attempt.ts';
import type { Refusal } from './classify.ts';
import { PanelFailure } from './failure.ts';
import type { CallOptions, Procedure } from './procedure.ts';
import { guardDecision, guardMoment, isOvertaken } from './sessionGuard.ts';
import { probeSession } from './sessionProbe.ts';
import { untilAborted } from './untilAborted.ts';

/**
 * What came of a write. 'rejected': the panel refused, nothing happened. 'unknown': the request went out and no
 * readable answer came; read the panel again before anything is sent again (panel protocol §2.4).
 */
export type WriteResult<Output> =
  | { outcome: 'done'; value: Output }
  | { outcome: 'rejected'; failure: PanelFailure }
  | { outcome: 'unknown'; failure: PanelFailure };

/** Calls once, and once more where the session guard resumed an ended session. Throws PanelFailure alone. */
export async function callPanel<Input, Output>(
  procedure: Procedure<Input, Output>,
  input: Input,
  options: CallOptions = {},
): Promise<Output> {
  return throughGuard(procedure, options.signal, () => attempt(procedure, input, options));
}

/** As callPanel, but an outcome instead of a throw; only an ended session that was not resumed is thrown (S008). */
export async function writeToPanel<Input, Output>(
  procedure: Procedure<Input, Output>,
  input: Input,
  options: CallOptions = {},
): Promise<WriteResult<Output>> {
  try {
    return { outcome: 'done', value: await callPanel(procedure, input, options) };
  } catch (error) {
    const failure = asPanelFailure(error, procedure.name);
    if (failure.kind === 'session') throw failure;
    return { outcome: failure.mayHaveActed ? 'unknown' : 'rejected', failure };
  }
}

/**
 * Runs `tryOnce`, and again where the panel refused it for want of a session and the guard resumed one: what was
 * refused was not done, so nothing can happen twice. Whatever else failed is thrown as it is.
 */
export async function throughGuard<Output>(
  procedure: { name: string; needsSession: boolean },
  signal: AbortSignal | undefined,
  tryOnce: () => Promise<Attempt<Output>>,
): Promise<Output> {
  const moment = guardMoment();
  const first = await tryOnce();
  if ('value' in first) return first.value;
  if (!procedure.needsSession) throw first.failure;
  await waitForSession(first, moment, signal);
  const second = await tryOnce();
  if ('value' in second) return second.value;
  throw second.needsProbe ? await judge(second, signal) : second.failure;
}

/** Resolves where the call may be repeated; `moment` is when it was sent. */
async function waitForSession(
  refusal: Refusal,
  moment: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  let { failure } = refusal;
  if (failure.kind !== 'session' && !refusal.needsProbe) throw failure;
  // A slow call may be refused after others have met the ended session: their probe and their dialog were its own.
  if (refusal.needsProbe && !isOvertaken(moment)) failure = await judge(refusal, signal);
  if (failure.kind !== 'session' && !isOvertaken(moment)) throw failure;
  const decision = await orAborted(guardDecision(moment, failure), failure.procedure, signal);
  if (decision === 'abandoned') throw sessionEnded(failure.procedure, failure.secondFactorOwed);
}

/** What `access` meant, by the shared probe: the refusal itself where the session lives. */
async function judge({ failure }: Refusal, signal: AbortSignal | undefined): Promise<PanelFailure> {
  const { procedure } = failure;
  const found = await orAborted(probeSession(), procedure, signal);
  if (found.state === 'alive') return failure;
  if (found.state === 'ended') return sessionEnded(procedure, found.secondFactorOwed);
  const { kind, text, code, retryAfterSeconds, path } = found.failure;
  return new PanelFailure({ kind, procedure, text, code, retryAfterSeconds, path });
}

function sessionEnded(procedure: string, secondFactorOwed: boolean): PanelFailure {
  return new PanelFailure({ kind: 'session', procedure, secondFactorOwed });
}

// While the guard is asked nothing is under way: calling it off leaves nothing open.
async function orAborted<T>(promise: Promise<T>, procedure: string, signal?: AbortSignal): Promise<T> {
  try {
    return await untilAborted(promise, signal);
  } catch {
    throw new PanelFailure({ kind: 'network', procedure, aborted: true });
  }
}
