import type { attachText } from '../en/attach.ts';
import { plural } from '../plural.ts';
import type { Translated } from '../section.ts';

const ofFiles = { one: '# файла', few: '# файлов', many: '# файлов', other: '# файла' };
const files = { one: '# файл', few: '# файла', many: '# файлов', other: '# файла' };

export const attach: Translated<(typeof attachText)['english']> = {
  attach: 'Прикрепить файлы',
  limits: (count, size) => `До ${plural('ru', count, ofFiles)} по ${size}`,
  orDrop: 'Перетащите их в любое место страницы или вставьте картинку из буфера.',
  used: (count, of) => `${count} из ${plural('ru', of, ofFiles)}`,
  usedBytes: (used, of) => `${used} из ${of}`,
  budget: 'Сколько места занимают файлы',
  files: 'Файлы к отправке',
  remove: (name) => `Убрать ${name}`,
  edit: (name) => `Изменить картинку ${name}`,
  editShort: 'Изменить картинку',
  missing: 'Браузер потерял этот файл. Выберите его ещё раз или уберите.',
  chooseAgain: 'Выбрать снова',
  keptFiles: 'Неотправленные файлы',
  save: 'Сохранить',
  saveKept: (name) => `Сохранить ${name}`,
  keptLost: 'Браузер потерял этот файл. Приложите исходный к новому тикету.',
  onPageOnly:
    'В этом браузере нет места, чтобы сохранить файлы: они есть только на этой странице. Отправьте их, прежде чем уйти.',
  locked: 'Сообщение как раз отправляется. Файлы можно будет добавить, когда это закончится.',
  full: 'Места для файлов больше нет: сначала уберите какой-нибудь.',
  unnamed: 'файл',
  pastedName: (time) => `Вставленная картинка ${time}`,
  reading: 'Читаем файлы…',

  added: (count, all) => `Прикреплено: ${plural('ru', count, files)}, всего ${all}.`,
  removed: (name) => `Файл ${name} убран.`,
  gotIn: (name) => `Файл ${name} прикреплён.`,
  stillRefused: (name) => `Файл ${name} по-прежнему не прикреплён. Причина указана рядом с ним.`,
  replaced: (name) => `Файл ${name} изменён.`,

  dropHere: 'Отпустите файлы, чтобы прикрепить их',
  dropLimits: (count, size) => `Ещё ${count}, каждый до ${size}`,

  refusedTitle: (count) =>
    `Не прикреплено: ${plural('ru', count, files)}. Текст и остальные файлы не затронуты.`,
  folder: 'это папка. Упакуйте её в архив или выберите файлы внутри.',
  empty: 'файл пуст (0 байт).',
  tooBig: (size, most) => `${size}: панель принимает файлы до ${most}.`,
  justTooBig: (most) => `чуть больше ${most}: панель принимает файлы не больше этого.`,
  tooMany: (most) => `лишний: панель принимает до ${plural('ru', most, ofFiles)} в сообщении.`,
  unreadable:
    'не читается. Возможно, файл перемещён, изменён или удалён: попробуйте снова или выберите его ещё раз.',
  sending: 'сообщение как раз отправлялось. Когда это закончится, попробуйте снова.',
  andMore: (count) => `и ещё ${count}`,
  shrink: 'Уменьшить',
  tryAgain: 'Попробовать снова',
  dismiss: 'Закрыть',

  clipboardTitle: 'В буфере обмена есть и картинка',
  clipboardBody: 'Текст вставлен. Это ничего не отправляет.',
  attachPicture: 'Прикрепить картинку',

  onItsWay: 'Файлы этого сообщения',
  together:
    'Файлы едут вместе с текстом: дойдёт всё или ничего. Чтобы убрать один, отправка останавливается; остальное потом ждёт, пока вы нажмёте «Отправить».',
  leaveOut: (name) => `Не отправлять ${name}`,
  toBeLeftOut: 'не будет отправлен',
  waiting: 'ждёт очереди',
  percent: (share) => `ушло ${share}`,
  sentWhole: 'ушёл',
  stop: 'Остановить отправку',
  stopping: 'Останавливаем…',
};
