import type { Secret } from './findSecrets.ts';

const DOTS = '••••••••';

/** What is to stand in place of a secret; '' takes it out. */
export function replacementOf(text: string, { kind, start, end }: Secret, how: 'mask' | 'remove'): string {
  if (how === 'remove') return '';
  // By the last four digits a card is known to its owner and to nobody else.
  return kind === 'card' ? `${DOTS} ${text.slice(start, end).replaceAll(/\D/g, '').slice(-4)}` : DOTS;
}
