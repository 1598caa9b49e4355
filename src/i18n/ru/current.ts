import type { currentText } from '../en/current.ts';
import { plural } from '../plural.ts';
import type { Translated } from '../section.ts';

export const current: Translated<(typeof currentText)['english']> = {
  updates: (count) =>
    plural('ru', count, {
      one: '# обновление',
      few: '# обновления',
      many: '# обновлений',
      other: '# обновления',
    }),
  rowsFrom: (time) => `Эти строки прочитаны ${time}.`,
  newAnswers: (count) =>
    plural('ru', count, {
      one: 'Новый ответ в # запросе.',
      few: 'Новые ответы в # запросах.',
      many: 'Новые ответы в # запросах.',
      other: 'Новые ответы в # запроса.',
    }),
  notify: 'Системное уведомление о новых ответах',
  notifyHelp: 'Пока эта страница открыта на экране, а вы заняты другим. Текста ответа в нём не будет.',
  notifyOn: 'Включено. Так вы узнаете о новых ответах.',
  notifyBlocked:
    'Браузер не разрешает этой странице показывать уведомления. Разрешите их в его настройках для этого сайта и включите здесь ещё раз.',
  notifyUnanswered: 'Не включено: вопрос браузера остался без ответа.',
  notifyUnsupported: 'Этот браузер не может показывать уведомления этой страницы.',
};
