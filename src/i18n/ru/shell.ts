import type { shellText } from '../en/shell.ts';
import type { Translated } from '../section.ts';

export const shell: Translated<(typeof shellText)['english']> = {
  skip: 'К содержанию',
  sections: 'Разделы',
  tickets: 'Запросы в поддержку',
  incidents: 'Купить инциденты',
  archive: 'Архив',
  newTicket: 'Новый запрос',
  signOut: 'Выйти',
  settings: 'Настройки',
  titleOf: (page, brand) => `${page} · ${brand}`,
  notFoundTitle: 'Такой страницы нет',
  notFoundBody: 'Этот адрес никуда не ведёт. Ваши запросы на месте.',
  toTickets: 'К запросам в поддержку',
  brokenTitle: 'Эту страницу не удалось показать',
  brokenBody:
    'На ней что-то пошло не так. Набранный вами текст сохранён на этом устройстве. Попробуйте ещё раз или вернитесь к запросам.',
  tryAgain: 'Попробовать ещё раз',
  reload: 'Загрузить страницу заново',
  staleTitle: 'Frontdesk обновился',
  staleBody:
    'Часть страницы больше не лежит на сервере, и повторная загрузка её не вернула. Набранный вами текст сохранён на этом устройстве.',
  unreachableTitle: 'Эту страницу не удалось загрузить',
  unreachableBody:
    'Сервер недоступен. Набранное хранится на этом устройстве. Проверьте соединение и попробуйте ещё раз.',
};
