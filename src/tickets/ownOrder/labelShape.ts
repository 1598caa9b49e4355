/** Drawn on a grid of 16. A label is told by its shape beside its word: colours have other jobs. */
const labelShapes = [
  'M3.5 3.5h9v9h-9z',
  'M8 3l5.5 9.5h-11z',
  'M8 2.5 13.5 8 8 13.5 2.5 8z',
  'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11z',
  'M5 3h6l3 5-3 5H5L2 8z',
  'M3 4h7l3.5 4L10 12H3z',
] as const;

/** The same shape for the same label, whatever other labels there are. */
export function labelShape(label: string): string {
  let sum = 0;
  for (const character of label) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 10_007;
  return labelShapes[sum % labelShapes.length] ?? labelShapes[0];
}
