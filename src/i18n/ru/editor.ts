import type { editorText } from '../en/editor.ts';
import { formatNumber, plural } from '../plural.ts';
import type { Translated } from '../section.ts';

const characters = { one: '# символ', few: '# символа', many: '# символов', other: '# символа' };

export const editor: Translated<(typeof editorText)['english']> = {
  formatting: 'Оформление',
  bold: 'Жирный',
  italic: 'Курсив',
  code: 'Код',
  link: 'Ссылка',
  list: 'Список',
  quote: 'Цитата',
  linkWord: 'слова ссылки',
  preview: 'Просмотр',
  previewEmpty: 'Пока ничего не написано.',
  left: (count) => `Осталось: ${plural('ru', count, characters)}`,
  tooLong: (count, limit) =>
    `Лишнее: ${plural('ru', count, characters)}. Панель принимает ${formatNumber('ru', limit)}. Ничего не потеряно; сократите текст или отправьте его по частям.`,
};
