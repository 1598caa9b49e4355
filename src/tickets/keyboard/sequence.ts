import { shortcuts } from './shortcuts.ts';
import type { Shortcut } from './shortcuts.ts';

/** So long after its first key a shortcut of two waits for the second one. */
const SEQUENCE_MS = 1_500;

/** The first key of a shortcut of two, and when it was pressed, in ms. */
export type Begun = { keys: string; at: number } | null;

const table: readonly Shortcut[] = shortcuts.filter((shortcut) => !('isNative' in shortcut));

/**
 * What a key means after what was pressed before it. The key after a first one belongs to it, known or not: `g` and
 * then a slip to `e` must not archive.
 */
export function meaningOf(
  begun: Begun,
  key: string,
  at: number,
): { shortcut: Shortcut | null; begun: Begun } {
  const isSecond = begun !== null && at - begun.at <= SEQUENCE_MS;
  const keys = isSecond ? `${begun.keys} ${key}` : key;
  const isFirst = !isSecond && table.some((each) => each.keys.startsWith(`${key} `));
  return {
    shortcut: table.find((each) => each.keys === keys) ?? null,
    begun: isFirst ? { keys: key, at } : null,
  };
}
