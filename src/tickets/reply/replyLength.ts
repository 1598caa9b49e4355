/** Characters that the panel takes, trailing blanks aside (panel protocol §6.1). */
export const MAX_REPLY_LENGTH = 65_535;
/** From here on the customer is told how much is left. */
const NEAR_LENGTH = 60_000;

/** Null while the limit is far; negative: so many too many (S034). */
export function charactersLeft(text: string): number | null {
  const { length } = text.trimEnd();
  return length < NEAR_LENGTH ? null : MAX_REPLY_LENGTH - length;
}

export function isBlank(text: string): boolean {
  return text.trim() === '';
}
