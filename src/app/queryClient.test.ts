import { expect, test } from 'vitest';
import { PanelFailure } from '../panel/failure.ts';
import type { FailureKind } from '../panel/failure.ts';
import { isWorthRetrying, retryPause } from './queryClient.ts';

const failed = (kind: FailureKind, retryAfterSeconds: number | null = null) =>
  new PanelFailure({ kind, procedure: 'clientticket', retryAfterSeconds });

test('only a failed way to the panel is tried again, three times', () => {
  const kinds: FailureKind[] = [
    'network',
    'timeout',
    'session',
    'denied',
    'notFound',
    'invalid',
    'protocol',
    'panel',
  ];
  expect(kinds.filter((kind) => isWorthRetrying(0, failed(kind)))).toEqual(['network', 'timeout', 'panel']);
  expect(isWorthRetrying(3, failed('network'))).toBe(false);
});

test('what the customer called off, and a fault of ours, are not tried again', () => {
  expect(isWorthRetrying(0, new PanelFailure({ kind: 'network', procedure: 'x', aborted: true }))).toBe(
    false,
  );
  expect(isWorthRetrying(0, new TypeError('a fault'))).toBe(false);
});

test('pauses grow, and are as long as the panel asks', () => {
  expect([0, 1, 2, 9].map((failures) => retryPause(failures, failed('network')))).toEqual([
    1000, 2000, 4000, 15_000,
  ]);
  expect(retryPause(0, failed('panel', 40))).toBe(40_000);
});
