import type { viewsText } from '../en/views.ts';
import { plural } from '../plural.ts';
import type { Translated } from '../section.ts';

export const views: Translated<(typeof viewsText)['english']> = {
  views: 'Виды',
  viewsShown: (name) => `Вид: ${name}`,
  title: 'Сохранённые виды',
  onThisDevice: 'На этом устройстве. Каждый вид — ссылка: её адрес можно сохранить или переслать.',
  none: 'Пока ни одного. Отберите и отсортируйте список, затем сохраните его здесь под именем.',
  all: 'Все запросы',
  inArchive: 'Архив',
  sorted: (column) => `по столбцу «${column}»`,
  sortedDown: (column) => `по столбцу «${column}», по убыванию`,
  pageSize: (size) => `по ${size} на странице`,
  unreadable: 'Этот вид не читается. Возможно, он от другой версии. Остального это не касается.',
  rename: (name) => `Переименовать вид ${name}`,
  renameNow: 'Переименовать',
  cancel: 'Отмена',
  remove: (name) => `Удалить вид ${name}`,
  removed: (name) => `Вид «${name}» удалён.`,
  putBack: 'Вернуть',
  nameNew: 'Сохранить то, что показано, как',
  name: 'Имя',
  save: 'Сохранить вид',
  replace: (name) => `Заменить вид ${name}`,
  saved: (name) => `Вид «${name}» сохранён на этом устройстве.`,
  renamed: (name) => `Теперь вид называется «${name}».`,
  nameMissing: 'Дайте виду имя.',
  nameLong: (max) => `В имени не больше ${max} знаков.`,
  nameTaken: 'Это имя уже у другого вида.',
  full: (max) =>
    plural('ru', max, {
      one: 'Помещается # вид. Сначала удалите его.',
      few: 'Помещается # вида. Сначала удалите один.',
      many: 'Помещается # видов. Сначала удалите один.',
      other: 'Помещается # вида. Сначала удалите один.',
    }),
};
