import type { unsettledText } from '../en/unsettled.ts';
import { plural } from '../plural.ts';
import type { Translated } from '../section.ts';

export const unsettled: Translated<(typeof unsettledText)['english']> = {
  unsettled: (count) =>
    plural('ru', count, {
      one: 'Судьба # сообщения пока не выяснена:',
      few: 'Судьба # сообщений пока не выяснена:',
      other: 'Судьба # сообщений пока не выяснена:',
    }),
  unsettledTicket: (id, subject) => `#${id} ${subject}`,
};
