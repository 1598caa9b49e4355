import type { Secret, SecretKind } from './findSecrets.ts';

/** So many are named; the rest is found by looking again. */
const MAX_NAMED = 5;

/** On which lines they begin, counted from 1; two of a kind in one line are named once. */
export function linesOf(text: string, secrets: readonly Secret[]): { line: number; kind: SecretKind }[] {
  const named: { line: number; kind: SecretKind }[] = [];
  for (const { kind, start } of secrets) {
    const line = text.slice(0, start).split('\n').length;
    if (named.length === MAX_NAMED) break;
    if (!named.some((other) => other.line === line && other.kind === kind)) named.push({ line, kind });
  }
  return named;
}
