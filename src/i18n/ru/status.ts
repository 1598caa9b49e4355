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
  newMeans: 'Поддержка ещё не смотрела этот запрос.',
  inProgressMeans: 'Поддержка работает над запросом и ответит здесь.',
  waitingMeans: 'Поддержка ответила и ждёт вашего ответа.',
  newAnswerMeans: 'Поддержка ответила.',
  closedMeans: 'Делать ничего не нужно. Ответ откроет запрос снова.',
  archivedMeans: 'Запрос убран в архив. Его можно читать, но не отвечать.',
  unknownMeans: 'Так это состояние называет панель.',
};
