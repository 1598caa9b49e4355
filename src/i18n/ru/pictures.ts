import type { picturesText } from '../en/pictures.ts';
import type { Translated } from '../section.ts';

export const pictures: Translated<(typeof picturesText)['english']> = {
  view: (name) => `Посмотреть ${name}`,
  noPreview: 'Без предпросмотра',
  viewerFailed: 'Просмотр не удалось загрузить. Файл всё равно можно сохранить.',
  which: (place, count) => `${place} из ${count}`,
  previous: 'Предыдущая картинка',
  next: 'Следующая картинка',
  close: 'Закрыть картинку',
};
