import type { Attempt } from './attempt.ts';
import { classify } from './classify.ts';
import type { Refusal } from './classify.ts';
import { PanelFailure } from './failure.ts';
import { failureOfStatus } from './httpStatus.ts';
import { readPanelError } from './panelError.ts';
import type { Procedure } from './procedure.ts';
import type { Fields } from './requestBody.ts';
import { guardDecision, isOvertaken } from './sessionGuard.ts';
import { probeSession } from './sessionProbe.ts';
import { untilAborted } from './untilAborted.ts';

// Not in the first load: whoever has rows to see was not refused.

/** What a document with an error says; null where the error is none after all. */
export function readRefusal<Output>(
  procedure: Procedure<never, Output>,
  fields: Fields,
  doc: unknown,
): Attempt<Output> | null {
  const error = readPanelError(doc);
  if (!error) return null;
  const value = procedure.refusal?.(error) ?? null;
  return value === null ? classify(error, { ...procedure, fields }) : { value };
}

/** What an HTTP status means, with the words that came along; null: the body decides. */
export function readStatus(response: Response, procedure: string, doc: unknown): PanelFailure | null {
  const failed = failureOfStatus(response);
  return failed && new PanelFailure({ ...failed, procedure, text: readPanelError(doc)?.text ?? null });
}

/** Refused for want of a session: resolves where the call may be repeated; `moment` is when it was sent. */
export async function waitForSession(
  refusal: Refusal,
  moment: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  let { failure } = refusal;
  // A slow call may be refused after others have met the ended session: their probe and their dialog were its own.
  if (refusal.needsProbe && !isOvertaken(moment)) failure = await judge(refusal, signal);
  if (failure.kind !== 'session' && !isOvertaken(moment)) throw failure;
  const decision = await orAborted(guardDecision(moment, failure), failure.procedure, signal);
  if (decision === 'abandoned') throw sessionEnded(failure.procedure, failure.secondFactorOwed);
}

/** What `access` meant, by the shared probe: the refusal itself where the session lives. */
export async function judge({ failure }: Refusal, signal: AbortSignal | undefined): Promise<PanelFailure> {
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
