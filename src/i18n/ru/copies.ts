import type { copiesText } from '../en/copies.ts';
import type { Translated } from '../section.ts';

export const copies: Translated<(typeof copiesText)['english']> = {
  keep: 'Сохранить копию',
  print: 'Напечатать',
  page: 'Сохранить как веб-страницу',
  data: 'Сохранить как данные (JSON)',
  saved: (name) => `Файл ${name} сохранён`,
  failed:
    'Копию не удалось сделать: часть приложения не загрузилась. Ничего не сохранено; попробуйте ещё раз.',

  savedAt: (time) => `Копия сделана ${time}`,
  filesNotIn: 'Вложения перечислены по именам и размерам; в самой копии их нет.',
};
