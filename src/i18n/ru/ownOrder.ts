import type { ownOrderText } from '../en/ownOrder.ts';
import { formatNumber, plural } from '../plural.ts';
import type { Translated } from '../section.ts';

const number = (count: number) => formatNumber('ru', count);

export const ownOrder: Translated<(typeof ownOrderText)['english']> = {
  more: (id) => `Ещё для запроса ${id}`,
  onThisDevice: 'Только на этом устройстве. Поддержка этого не видит.',
  pinned: 'Закреплён на этом устройстве',
  label: (label) => `Метка на этом устройстве: ${label}`,
  moreLabels: (count) => `+${number(count)}`,
  snoozedUntil: (time) => `Отложен до ${time}`,

  pin: 'Закрепить сверху',
  unpin: 'Открепить',
  pinnedNow: (id) => `Запрос ${id} закреплён на этом устройстве.`,
  unpinnedNow: (id) => `Запрос ${id} больше не закреплён.`,

  snooze: 'Отложить',
  snoozeHint: 'Запрос остаётся в списке. Новый ответ вернёт его сразу.',
  until: (time) => `До ${time}`,
  tomorrow: (time) => `До завтра, ${time}`,
  day: 'До 9:00 дня',
  snoozeToDay: 'Отложить',
  dayWrong: 'Выберите день впереди.',
  wake: 'Вернуть сейчас',
  snoozedNow: (id, time) => `Запрос ${id} отложен до ${time} на этом устройстве.`,
  awakeNow: (id) => `Запрос ${id} больше не отложен.`,

  labels: 'Метки',
  newLabel: 'Новая метка',
  addLabel: 'Добавить метку',
  labelMissing: 'Напишите слово для метки.',
  labelLong: (max) => `В метке не больше ${max} знаков.`,
  labelTaken: 'Эта метка у запроса уже есть.',
  labelsFull: (max) => `У запроса может быть не больше ${max} меток.`,
  full: (max) => `Помещается ${max} запросов. Сначала открепите, верните или снимите метки с одного.`,

  labelled: (label, count) =>
    plural('ru', count, {
      one: `${label}: # запрос`,
      few: `${label}: # запроса`,
      many: `${label}: # запросов`,
      other: `${label}: # запроса`,
    }),
  labelsHint: 'Показывает запросы по номерам. Те, что в архиве, ищите там.',

  pins: 'Закреплённые',
  pinsHint: 'На этом устройстве. Список ниже идёт в своём порядке.',
  notInList: 'В этом списке его больше нет. Возможно, он в архиве.',
  readFailed: 'Не удалось прочитать, что с ними сейчас.',
  unpinTicket: (id) => `Открепить запрос ${id}`,
};
