/** Characters that the panel takes in one message, trailing blanks aside (panel protocol §6.1). */
export const MAX_MESSAGE_LENGTH = 65_535;
/** So close to the limit the customer is told how much is left. */
const NEAR = 5_535;

/** Null while the limit is far; negative: so many too many (S034). */
export function charactersLeft(text: string, limit = MAX_MESSAGE_LENGTH): number | null {
  const { length } = text.trimEnd();
  return length < limit - NEAR ? null : limit - length;
}

export function isBlank(text: string): boolean {
  return text.trim() === '';
}

export function isTooLong(text: string, limit = MAX_MESSAGE_LENGTH): boolean {
  return (charactersLeft(text, limit) ?? 0) < 0;
}
