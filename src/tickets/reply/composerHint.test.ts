import { expect, test } from 'vitest';
import { composerHint } from './composerHint.ts';

test.each([
  ['new', false, 'free'],
  ['inProgress', false, 'free'],
  ['waiting', false, 'free'],
  ['closed', false, 'reopens'],
  ['archived', false, 'impossible'],
  ['archived', true, 'impossible'],
  ['closed', true, 'impossible'],
  ['unknown', false, 'free'],
  ['unknown', true, 'impossible'],
] as const)('a reply to a ticket that is %s (archived: %s): %s', (code, isArchived, hint) => {
  expect(composerHint({ status: { code }, isArchived })).toBe(hint);
});
