import type { selectionText } from '../en/selection.ts';
import { formatNumber, plural } from '../plural.ts';
import type { Translated } from '../section.ts';

const number = (count: number) => formatNumber('ru', count);

export const selection: Translated<(typeof selectionText)['english']> = {
  selectTicket: (id) => `Выбрать запрос ${id}`,
  selectPage: 'Выбрать все на этой странице',
  leaving: (id) => `Запрос ${id} убирается в архив`,
  bar: 'Что выбрано',
  onThisPage: (count) => `${number(count)} на этой странице`,
  onPages: (count, onPage) =>
    `выбрано ${number(count)}, из них на этой странице ${onPage === 0 ? 'ни одного' : number(onPage)}`,
  allMatching: (total) => `все подходящие: ${number(total)}`,
  allInList: (total) => `все в этом списке: ${number(total)}`,
  allBut: (count, total) => `${number(count)} из всех ${number(total)}`,
  selectMatching: (total) => `Выбрать все подходящие: ${number(total)}`,
  selectList: (total) => `Выбрать все в этом списке: ${number(total)}`,
  clear: 'Снять выбор',
  cleared: 'Ничего не выбрано',
  dropped: (count) =>
    plural('ru', count, {
      one: 'Список другой: # выбранный запрос больше не выбран.',
      few: 'Список другой: # выбранных запроса больше не выбраны.',
      many: 'Список другой: # выбранных запросов больше не выбраны.',
      other: 'Список другой: # выбранных запроса больше не выбраны.',
    }),
  archive: 'В архив',
  archiveCount: (count) => `В архив ${number(count)}`,
  archiveReason: 'Чтобы убрать запросы в архив, сначала выберите их.',
  collecting: (read, total) => `Читаем подходящие запросы: ${number(read)} из ${number(total)}…`,
  cancel: 'Отмена',
  collectFailed: 'Подходящие запросы не удалось прочитать. В архив ничего не убрано.',
  partFailed: 'Нужное для архива не загрузилось. В архив ничего не убрано.',
};
