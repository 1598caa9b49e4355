import type { archiveText } from '../../i18n/en/archive.ts';
import type { Translated } from '../../i18n/section.ts';
import { accountOf } from './account.ts';
import type { Account, StayReason } from './account.ts';
import type { ArchiveAct } from '../../outbox/archiveAct.ts';

type Words = Translated<(typeof archiveText)['english']>;

/** "5 archived, 2 stayed: in progress". */
export function accountTitle(text: Words, act: ArchiveAct): string {
  const { archived, stayed, unknown, groups } = accountOf(act);
  const [only, ...more] = groups;
  if (!only) return text.archivedAll(archived);
  const counts = text.counts(archived, stayed, unknown);
  return more.length > 0 ? counts : text.because(counts, text[only.reason]);
}

/** Above the tickets that stayed for this reason. `refusal` are the panel's own words, '' where it gave none. */
export function reasonLine(text: Words, reason: StayReason, refusal: string): string {
  return reason === 'refused' ? text.refusedLine(refusal) : text[`${reason}Line`];
}

/** On the button that tries again what may go. */
export function retryWords(text: Words, { archived, groups, retriable }: Account): string {
  if (groups.every(({ reason }) => reason === 'answered' || reason === 'inProgress')) {
    return text.allTheSame(retriable);
  }
  return archived > 0 ? text.tryRest(retriable) : text.tryAll(retriable);
}
