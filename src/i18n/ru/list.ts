import type { listText } from '../en/list.ts';
import { plural } from '../plural.ts';
import type { Translated } from '../section.ts';

export const list: Translated<(typeof listText)['english']> = {
  title: 'Запросы в поддержку',
  archiveTitle: 'Архив',
  subject: 'Тема',
  lastUpdated: 'Обновлён',
  waiting: 'Ожидание',
  author: 'Автор',
  status: 'Состояние',
  number: 'Номер',
  department: 'Отдел',
  unread: 'Новый ответ, ещё не прочитан',
  abuse: 'Жалоба на нарушение',
  untitled: (id) => `Запрос ${id}`,
  none: 'нет',
  range: (from, to, total) => `${from}–${to} из ${total}`,
  total: (count) =>
    plural('ru', count, { one: '# запрос', few: '# запроса', many: '# запросов', other: '# запроса' }),
  updatedAgo: (time) => `Прочитано из панели ${time}`,
  rangeAtMost: (from, to, total) => `${from}–${to}, всего не больше ${total}`,
  partFailed: 'Эта часть страницы не загрузилась. Проверьте связь и попробуйте ещё раз.',
  perPage: 'Запросов на странице',
  pages: 'Страницы',
  previous: 'Предыдущая страница',
  next: 'Следующая страница',
  loading: 'Загружаем ваши запросы…',
  emptyTitle: 'Запросов пока нет',
  emptyBody: 'Когда вы о чём-нибудь спросите поддержку, переписка появится здесь.',
  emptyArchiveTitle: 'Архив пуст',
  emptyArchiveBody: 'Здесь будут запросы, убранные в архив.',
  failedTitle: 'Запросы не удалось загрузить',
  stale: (time) => `Список не удалось обновить. Эти строки прочитаны ${time}.`,
  tryAgain: 'Попробовать ещё раз',
  loaded: (count) =>
    plural('ru', count, {
      one: 'Показан # запрос',
      few: 'Показаны # запроса',
      many: 'Показаны # запросов',
      other: 'Показаны # запроса',
    }),
  unsettled: (count) =>
    plural('ru', count, {
      one: 'Судьба # ответа пока не выяснена:',
      few: 'Судьба # ответов пока не выяснена:',
      other: 'Судьба # ответов пока не выяснена:',
    }),
  unsettledTicket: (id, subject) => `#${id} ${subject}`,
};
