import type { archiveText } from '../en/archive.ts';
import { formatNumber, plural } from '../plural.ts';
import type { Translated } from '../section.ts';

const number = (count: number) => formatNumber('ru', count);
const tickets = (count: number) =>
  plural('ru', count, { one: '# запрос', few: '# запроса', many: '# запросов', other: '# запроса' });

export const archive: Translated<(typeof archiveText)['english']> = {
  ticket: (id, subject) => `№ ${id} ${subject}`,
  andMore: (count) => `и ещё ${number(count)}`,

  beforeTitle: (selected, going, reason) =>
    going === 0
      ? `Выбрано ${number(selected)}: убрать нельзя ни одного, ${reason}`
      : `Выбрано ${number(selected)}: можно убрать ${number(going)}, ${reason}`,
  areBusy: (count) => `${number(count)} в работе`,
  areBarred: (count) => `${number(count)} панель не отпускает`,
  beyond: (count) => `${number(count)} не помещаются за один раз`,
  goingNow: 'Уйдут в архив:',
  busyNow: 'В работе, сначала должна ответить поддержка:',
  barredNow: 'Панель сейчас не даёт убрать в архив:',
  beyondLead: (max) =>
    `За один раз уходит не больше ${number(max)} запросов. Остальные подходят под ваш фильтр: уберите их следующими.`,
  stayLead: 'Что убрать нельзя, остаётся как есть и остаётся выбранным.',
  archiveCount: (count) => `В архив ${number(count)}`,
  cancel: 'Отмена',
  close: 'Закрыть',

  held: (count) => `В архив уходят: ${tickets(count)}`,
  heldWhy: (seconds) =>
    `Ждём ${number(seconds)} с, потому что вернуть из архива панель не умеет. Если закрыть страницу, уйдут сразу.`,
  undo: 'Отменить',
  now: 'Убрать сейчас',
  undone: (count) => `Осталось на месте: ${tickets(count)}. В архив ничего не убрано.`,
  running: (count) => `Убираем в архив: ${tickets(count)}…`,
  progress: (done, all) => `Готово ${number(done)} из ${number(all)}`,
  stop: 'Остановить',
  stopping: 'Остановимся после тех, что уже в пути…',

  settlingLost: 'После отправки связь оборвалась. Выясняем, что произошло',
  settlingInterrupted: 'Страница закрылась, пока запросы уходили в архив. Выясняем, что с ними стало',
  settlingUnread: 'Панель ответила, но списки не прочитались. Читаем их ещё раз',
  settlingCounts: (archived, unknown) =>
    archived === 0
      ? `Пока неизвестно: ${tickets(unknown)}. Само ничего повторно не отправится.`
      : `В архиве ${number(archived)}, пока неизвестно про ${number(unknown)}. Само ничего повторно не отправится.`,
  settlingFailed: 'Списки сейчас не читаются.',
  lookNow: 'Проверить сейчас',

  archivedAll: (count) => `Убрано в архив: ${tickets(count)}`,
  counts: (archived, stayed, unknown) =>
    [
      archived === 0 ? 'В архив ничего не убрано' : `В архив убрано ${number(archived)}`,
      stayed > 0 && `осталось ${number(stayed)}`,
      unknown > 0 && `неизвестно про ${number(unknown)}`,
    ]
      .filter(Boolean)
      .join(', '),
  because: (counts, reason) => `${counts}: ${reason}`,
  tryRest: (count) => `Убрать остальные ${number(count)}`,
  tryAll: (count) => `Убрать ${number(count)} ещё раз`,
  allTheSame: (count) => (count === 1 ? 'Всё равно убрать' : `Всё равно убрать все ${number(count)}`),

  inProgress: 'в работе',
  inProgressLine: 'В работе, сначала должна ответить поддержка:',
  answered: 'пришёл новый ответ',
  answeredLine: 'Тем временем пришёл новый ответ. Оставлено, чтобы вы его увидели:',
  refused: 'панель не приняла',
  refusedLine: (words) => (words === '' ? 'Панель не приняла:' : `Панель не приняла и пишет: «${words}»`),
  notArrived: 'до панели не дошло',
  notArrivedLine: 'Судя по обоим спискам, до панели не дошло:',
  gone: 'нет ни в одном списке',
  goneLine: 'Больше нет ни в одном списке:',
  unknown: 'списки не прочитались',
  unknownLine: 'Неизвестно где: списки не прочитались. Убрать ещё раз не повредит:',
  stopped: 'остановлено',
  stoppedLine: 'Остановлено до их очереди:',
  offline: 'устройство было не в сети',
  offlineLine: 'Не отправлено: устройство было не в сети:',
  network: 'связь пропала',
  networkLine: 'Не отправлено: связь пропала:',
  session: 'сеанс закончился',
  sessionLine: 'Не отправлено: сеанс закончился:',
  panel: 'предыдущие панель не приняла',
  panelLine: 'Не отправлено: предыдущие панель не приняла:',
};
