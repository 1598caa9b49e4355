import type { needsYouText } from '../en/needsYou.ts';
import { formatNumber, plural } from '../plural.ts';
import type { Translated } from '../section.ts';

const number = (count: number) => formatNumber('ru', count);

export const needsYou: Translated<(typeof needsYouText)['english']> = {
  title: 'Ждут вас',
  unknown: 'неизвестно',
  lead: 'Из всех запросов те, что ждут вас. Список ниже остаётся полным.',
  asleep: (count) =>
    plural('ru', count, {
      one: 'Ещё # отложен на этом устройстве.',
      few: 'Ещё # отложены на этом устройстве.',
      many: 'Ещё # отложены на этом устройстве.',
      other: 'Ещё # отложены на этом устройстве.',
    }),
  abuse: 'Жалоба на нарушение. Прочтите её первой: срок указан на её странице.',
  unread: 'Новый ответ, ещё не прочитан.',
  answer: 'Поддержка ждёт вашего ответа. Ответьте или уберите в архив, если всё сказано.',
  all: (count) =>
    plural('ru', count, {
      one: 'Показать # ожидающий',
      few: 'Показать все # ожидающих',
      many: 'Показать все # ожидающих',
      other: 'Показать все # ожидающих',
    }),
  selectRead: (count) =>
    plural('ru', count, {
      one: 'Выбрать # прочитанный',
      few: 'Выбрать # прочитанных',
      many: 'Выбрать # прочитанных',
      other: 'Выбрать # прочитанных',
    }),
  selected: (count) => `Выбрано ${number(count)}. «В архив» уберёт их, с возможностью вернуть.`,
  failed: 'Не удалось прочитать, что ждёт вас. Списка ниже это не касается.',
  tryAgain: 'Попробовать ещё раз',
};
