import type { exportText } from '../en/export.ts';
import { formatNumber, plural } from '../plural.ts';
import type { Translated } from '../section.ts';

const number = (count: number) => formatNumber('ru', count);
const tickets = (count: number) =>
  plural('ru', count, { one: '# запрос', few: '# запроса', many: '# запросов', other: '# запроса' });
// After "из" the number stands in the genitive.
const someOf = (read: number, total: number) =>
  `${number(read)} из ${plural('ru', total, { one: '# запроса', other: '# запросов' })}`;

export const exportWords: Translated<(typeof exportText)['english']> = {
  export: 'Выгрузить',
  isReading: 'Идёт выгрузка…',
  isStopped: 'Выгрузка остановлена',
  hasFailed: 'Выгрузка не удалась',
  isSaved: 'Выгружено',

  title: 'Сохранить список в файл',
  lead: 'Все запросы, подходящие под фильтр, со всех страниц и в том же порядке — файл CSV для электронных таблиц.',
  notRead: 'Сначала должен загрузиться список.',
  nothing: 'Выгружать нечего: запросов нет.',
  start: 'Выгрузить в CSV',
  stop: 'Остановить',
  goOn: 'Продолжить',
  saveAgain: 'Сохранить файл ещё раз',
  saveSome: (read, total) => `Сохранить ${someOf(read, total)}`,
  startOver: 'Начать заново',

  begun: 'Запросы читаются.',
  progress: someOf,
  stopped: (read, total) =>
    `Остановлено: ${someOf(read, total)}. Прочитанное хранится, пока вы не ушли из списка.`,
  failed: (read, total) =>
    `Чтение прервалось: ${someOf(read, total)}. Прочитанное хранится, пока вы не ушли из списка.`,
  saved: (name, count) => `Файл «${name}» сохранён, в нём ${tickets(count)}.`,
  savedSome: (name, read, total) => `Файл «${name}» сохранён, в нём ${someOf(read, total)}.`,
  changing: 'Пока список читался, он менялся: некоторых запросов может не быть.',

  file: 'запросы',
  fileOfArchive: 'запросы из архива',
  fileSome: (read, total) => `${read} из ${total}`,
  number: 'Номер',
  subject: 'Тема',
  updated: 'Обновлён',
  waiting: 'Ожидание, минут',
  author: 'Автор',
  statusOf: 'Состояние',
  department: 'Отдел',
  abuse: 'Жалоба на нарушение',
  yes: 'да',
};
