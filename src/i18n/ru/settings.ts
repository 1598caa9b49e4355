import type { settingsText } from '../en/settings.ts';
import { plural } from '../plural.ts';
import type { Translated } from '../section.ts';

export const settings: Translated<(typeof settingsText)['english']> = {
  signedInAs: (name) => `Вы вошли как ${name}`,
  language: 'Язык',
  languageFailed: 'Этот язык не удалось загрузить. Проверьте соединение и попробуйте ещё раз.',
  scheme: 'Цвета',
  schemeSystem: 'Как в системе',
  schemeLight: 'Светлые',
  schemeDark: 'Тёмные',
  undoFor: 'Время на отмену',
  undoOff: 'Нет',
  undoSeconds: (count) =>
    plural('ru', count, { one: '# секунда', few: '# секунды', many: '# секунд', other: '# секунды' }),
  undoHelp:
    'Панель ничего не возвращает, поэтому ответы и запросы в архив уходят не сразу, а через это время.',
  undoOffHelp: 'Панель ничего не возвращает: ответы и запросы в архив уходят сразу.',
};
