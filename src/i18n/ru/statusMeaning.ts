import type { statusMeaningText } from '../en/statusMeaning.ts';
import type { Translated } from '../section.ts';

export const statusMeaning: Translated<(typeof statusMeaningText)['english']> = {
  new: 'Поддержка ещё не смотрела этот запрос.',
  inProgress: 'Поддержка работает над запросом и ответит здесь.',
  waiting: 'Поддержка ответила и ждёт вашего ответа.',
  newAnswer: 'Поддержка ответила.',
  closed: 'Делать ничего не нужно. Ответ откроет запрос снова.',
  archived: 'Запрос убран в архив. Его можно читать, но не отвечать.',
  unknown: 'Так это состояние называет панель.',
};
