import type { threadText } from '../en/thread.ts';
import { plural } from '../plural.ts';
import type { Translated } from '../section.ts';

export const thread: Translated<(typeof threadText)['english']> = {
  newFromHere: 'Новое отсюда',
  events: (count) =>
    plural('ru', count, { one: '# событие', few: '# события', many: '# событий', other: '# события' }),
  statusChanges: (count) =>
    plural('ru', count, {
      one: '# смена состояния',
      few: '# смены состояния',
      many: '# смен состояния',
      other: '# смены состояния',
    }),
  since: (what) => `${what} с вашего прошлого посещения`,
  toFirstNew: 'К первому новому',

  showAll: 'Показать сообщение целиком',
  showQuote: 'Показать цитату целиком',
  showLess: 'Свернуть',

  showMore: (count) =>
    plural('ru', count, {
      one: 'Показать ещё # сообщение',
      few: 'Показать ещё # сообщения',
      many: 'Показать ещё # сообщений',
      other: 'Показать ещё # сообщения',
    }),
  toNewest: 'К самому новому сообщению',
  newBelow: (count) =>
    plural('ru', count, {
      one: 'Ниже # новый ответ',
      few: 'Ниже # новых ответа',
      many: 'Ниже # новых ответов',
      other: 'Ниже # нового ответа',
    }),

  copyLink: 'Скопировать ссылку на это сообщение',
  linkCopied: 'Ссылка на это сообщение скопирована',
  linkInAddress: 'Адрес этой страницы теперь ведёт к этому сообщению; его можно скопировать оттуда',
};
