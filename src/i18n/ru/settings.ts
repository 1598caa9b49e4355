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
  undoHelp: 'Панель ничего не возвращает, поэтому уборка в архив столько ждёт, прежде чем начаться.',
  undoOffHelp: 'Панель ничего не возвращает: в архив запросы уходят сразу.',
};
