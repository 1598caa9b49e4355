import type { FailureKind } from '../panel/failure.ts';

/** Of every failure of a call that a stored record may name. */
export const failureKinds = [
  'network',
  'timeout',
  'session',
  'denied',
  'notFound',
  'invalid',
  'protocol',
  'panel',
] as const satisfies readonly FailureKind[];
