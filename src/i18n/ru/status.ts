import type { statusText } from '../en/status.ts';
import type { Translated } from '../section.ts';

export const status: Translated<(typeof statusText)['english']> = {
  new: 'Новый',
  inProgress: 'Мы занимаемся',
  waiting: 'Ждём вас',
  newAnswer: 'Новый ответ',
  closed: 'Закрыт',
  archived: 'В архиве',
  unknown: 'Состояние неизвестно',
};
