import { attempt } from './attempt.ts';
import { Lacking } from './decoder.ts';
import { child, isElement } from './document.ts';
import type { PanelFailure } from './failure.ts';
import { defineProcedure } from './procedure.ts';

/** `unknown`: the probe itself found no answer, and why. */
export type SessionState =
  | { state: 'alive' }
  | { state: 'ended'; secondFactorOwed: boolean }
  | { state: 'unknown'; failure: PanelFailure };

const probe = defineProcedure({
  name: 'whoami',
  kind: 'read',
  needsSession: false,
  fields: () => ({}),
  answer: (doc) => {
    if (!isElement(child(doc, 'user'))) throw new Lacking('user');
  },
});

let underWay: Promise<SessionState> | null = null;

/** Asks `whoami` whether the session lives; calls that ask at the same time share one request (panel protocol §3.5). */
export function probeSession(): Promise<SessionState> {
  underWay ??= askWhoami().finally(() => {
    underWay = null;
  });
  return underWay;
}

async function askWhoami(): Promise<SessionState> {
  const answer = await attempt(probe, null, {});
  if ('value' in answer) return { state: 'alive' };
  const { failure } = answer;
  const hasEnded = failure.kind === 'session' || failure.path === 'doc.user';
  if (hasEnded) return { state: 'ended', secondFactorOwed: failure.secondFactorOwed };
  return { state: 'unknown', failure };
}
