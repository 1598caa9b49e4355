import { asPanelFailure, attempt } from './attempt.ts';
import type { Attempt } from './attempt.ts';
import { PanelFailure } from './failure.ts';
import type { CallOptions, Procedure } from './procedure.ts';
import { guardMoment, isPageOutlived } from './sessionGuard.ts';

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

/**
 * As callPanel, but an outcome instead of a throw; only an ended session that was not resumed is thrown (S008). From a page
 * that another sign-in has outlived nothing leaves: its cookie is another customer's (S009).
 */
export async function writeToPanel<Input, Output>(
  procedure: Procedure<Input, Output>,
  input: Input,
  options: CallOptions = {},
): Promise<WriteResult<Output>> {
  if (isPageOutlived()) throw new PanelFailure({ kind: 'session', procedure: procedure.name });
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
  const wantsSession = first.failure.kind === 'session' || first.needsProbe;
  if (!procedure.needsSession || !wantsSession) throw first.failure;
  const refused = await import('./refused.ts').catch(() => null);
  if (refused === null) throw first.failure;
  await refused.waitForSession(first, moment, signal);
  const second = await tryOnce();
  if ('value' in second) return second.value;
  throw second.needsProbe ? await refused.judge(second, signal) : second.failure;
}
