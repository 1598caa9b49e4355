import type { doorText } from '../en/door.ts';
import type { Translated } from '../section.ts';

export const door: Translated<(typeof doorText)['english']> = {
  title: 'Вход',
  lead: 'Введите имя пользователя и пароль вашей учётной записи в панели.',
  loading: 'Форма входа загружается…',
};
