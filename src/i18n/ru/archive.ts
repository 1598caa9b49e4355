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
  goingNow: 'Эти уйдут в архив:',
  busyNow: 'Этими занимается поддержка. Их можно убрать, когда она ответит:',
  barredNow: 'Эти панель сейчас не даёт убрать в архив:',
  beyondLead: (max) =>
    `За один раз уходит не больше ${number(max)} запросов. Остальные подходят под ваш фильтр: уберите их следующими.`,
  stayLead: 'Что убрать нельзя, остаётся как есть и остаётся выбранным.',
  archiveCount: (count) => `В архив ${number(count)}`,
  cancel: 'Отмена',
  close: 'Закрыть',

  held: (count) => `В архив уходят: ${tickets(count)}`,
  heldWhy: (seconds) =>
    `Уйдут через ${number(seconds)} с: вернуть их панель не умеет. Если закрыть страницу, уйдут сразу.`,
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
  inProgressLine: 'Ими занимается поддержка. Их можно убрать, когда она ответит:',
  answered: 'пришёл новый ответ',
  answeredLine: 'Перед отправкой пришёл новый ответ, поэтому они оставлены для вас:',
  refused: 'панель их не приняла',
  refusedLine: (words) =>
    words === '' ? 'Панель их не приняла:' : `Панель их не приняла. Её слова: «${words}»`,
  notArrived: 'до панели они не дошли',
  notArrivedLine: 'Судя по обоим спискам, до панели они не дошли:',
  gone: 'их больше нет ни в одном списке',
  goneLine: 'Их больше нет ни в одном списке:',
  unknown: 'не удалось прочитать, где они',
  unknownLine: 'Не удалось прочитать, где они. Убрать их ещё раз не повредит:',
  stopped: 'остановлено',
  stoppedLine: 'Остановлено до их очереди:',
  offline: 'устройство было не в сети',
  offlineLine: 'Устройство было не в сети, они не отправлены:',
  network: 'связь пропала',
  networkLine: 'Связь пропала до их отправки:',
  session: 'сеанс закончился',
  sessionLine: 'Сеанс закончился до их отправки:',
  panel: 'предыдущие панель не приняла',
  panelLine: 'Предыдущие панель не приняла, поэтому они не отправлены:',
};
