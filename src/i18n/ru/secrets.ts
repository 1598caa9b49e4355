import type { secretsText } from '../en/secrets.ts';
import { plural } from '../plural.ts';
import type { Translated } from '../section.ts';

const places = { one: '# месте', few: '# местах', many: '# местах', other: '# местах' };

export const secrets: Translated<(typeof secretsText)['english']> = {
  title: (count) => `Пока не отправлено: в ${plural('ru', count, places)} текст похож на секретные данные`,
  found: (line, what) => `Строка ${line}: ${what}`,
  privateKey: 'закрытый ключ',
  card: 'номер карты',
  token: 'ключ доступа',
  password: 'пароль',
  why: 'Отправленное сообщение изменить нельзя. Текст проверен только в вашем браузере.',
  mask: 'Скрыть',
  remove: 'Убрать',
  sendAnyway: 'Всё равно отправить',
  masked: 'Скрыто. Ничего не отправлено.',
  removed: 'Убрано. Ничего не отправлено.',
};
