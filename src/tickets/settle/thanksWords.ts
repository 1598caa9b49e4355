import type { settleText } from '../../i18n/en/settle.ts';
import type { Translated } from '../../i18n/section.ts';
import type { Thanks } from './thanks.ts';

type Words = Translated<(typeof settleText)['english']>;

/** "The panel did not take the rating. The ticket is archived." Each half by itself. */
export function thanksTitle(text: Words, { rating, archive }: Pick<Thanks, 'rating' | 'archive'>): string {
  const ratings = {
    stored: text.ratingStored,
    refused: text.ratingRefused,
    lost: text.ratingLost,
    notSent: text.ratingNotSent,
    unknown: text.ratingUnknown,
    waiting: '',
    sending: '',
  };
  const archives = {
    archived: text.ticketArchived,
    stayed: text.ticketStayed,
    unknown: text.ticketUnknown,
    waiting: '',
    leaving: '',
  };
  return `${ratings[rating]} ${archives[archive]}`.trim();
}
