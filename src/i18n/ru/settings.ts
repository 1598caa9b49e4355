import type { settingsText } from '../en/settings.ts';
import type { Translated } from '../section.ts';

export const settings: Translated<(typeof settingsText)['english']> = {
  signedInAs: (name) => `Вы вошли как ${name}`,
  language: 'Язык',
  languageFailed: 'Этот язык не удалось загрузить. Проверьте соединение и попробуйте ещё раз.',
  scheme: 'Цвета',
  schemeSystem: 'Как в системе',
  schemeLight: 'Светлые',
  schemeDark: 'Тёмные',
};
