import type { filterText } from '../en/filter.ts';
import { plural } from '../plural.ts';
import type { Translated } from '../section.ts';

const days = { one: '# дня', few: '# дней', many: '# дней', other: '# дня' };

export const filter: Translated<(typeof filterText)['english']> = {
  search: 'Поиск по теме или номеру',
  byStatus: 'Показать по состоянию',
  filter: 'Фильтр',
  conditions: (count) =>
    plural('ru', count, {
      one: 'Задано # условие',
      few: 'Задано # условия',
      many: 'Задано # условий',
      other: 'Задано # условия',
    }),
  columns: 'Столбцы',
  matching: (count) =>
    plural('ru', count, {
      one: 'Подходит # запрос',
      few: 'Подходят # запроса',
      many: 'Подходят # запросов',
      other: 'Подходят # запроса',
    }),
  noMatchTitle: 'Ничего не подходит',
  noMatchBody: 'В этом списке нет запроса, в котором было бы всё указанное. «Сбросить» снова покажет все.',

  title: 'Фильтр запросов',
  close: 'Закрыть',
  apply: 'Применить',
  reset: 'Сбросить',
  active: 'Показаны только запросы, где',
  remove: (what) => `Убрать: ${what}`,
  any: 'Любой',

  number: 'Номер',
  numberHelp: 'Несколько — через запятую: 1012, 1047.',
  numberWrong: 'Введите номера, несколько — через запятую.',
  subject: 'Тема содержит',
  message: 'Одно из сообщений содержит',
  statuses: 'Состояние',
  abuse: 'Жалобы на нарушения',
  abuseAll: 'С жалобами и без',
  abuseOnly: 'Только жалобы',
  abuseNone: 'Без жалоб',

  period: 'Последнее сообщение',
  today: 'Сегодня',
  yesterday: 'Вчера',
  currentWeek: 'На этой неделе',
  previousWeek: 'На прошлой неделе',
  currentMonth: 'В этом месяце',
  previousMonth: 'В прошлом месяце',
  age: 'По давности в днях',
  range: 'Свой промежуток дней',
  newer: 'Не старше, дней',
  older: 'Не новее, дней',
  ageWrong: 'Введите целое число дней, не больше 9999.',
  ageMissing: 'Введите хотя бы одно число дней.',
  ageReversed: 'Сообщение не может быть и старше, и новее этого. Поменяйте числа местами.',
  from: 'С',
  to: 'По',
  rangeHelp: (zone) => `Оба дня включительно, в вашем часовом поясе (${zone}).`,
  dayWrong: 'Такого дня нет.',
  dayMissing: 'Выберите хотя бы один день.',
  rangeReversed: 'Промежуток кончается раньше, чем начинается. Поменяйте дни местами.',
  formFailed: 'Не удалось загрузить, по чему панель умеет отбирать',
  refused: 'Панель не приняла этот фильтр. Список остался прежним.',
  applyFailed: 'Фильтр не применён. Список остался прежним.',
  tryAgain: 'Попробовать ещё раз',

  chipNumber: (numbers) => `Номер ${numbers}`,
  chipSubject: (words) => `Тема: ${words}`,
  chipMessage: (words) => `Сообщение: ${words}`,
  chipNewer: (count) => `Новее ${plural('ru', count, days)}`,
  chipOlder: (count) => `Старше ${plural('ru', count, days)}`,
  chipBetween: (older, newer) => `Давностью от ${older} до ${newer} дней`,
  chipFrom: (day) => `С ${day}`,
  chipTo: (day) => `По ${day}`,
  chipRange: (from, to) => `${from} – ${to}`,

  numbersSearched: 'Искали по номеру запроса.',
  lookInSubjects: (words) => `Искать «${words}» в темах`,

  mistakes: 'Не понято в строке поиска:',
  moreMistakes: (count) => `и ещё ${count}`,
  wrongKey: (word) => `Слова «${word}:» в фильтре нет.`,
  cannotKey: (word) => `Панель не умеет отбирать по «${word}:».`,
  wrongIs: 'После «is:» может стоять new, in-progress, waiting, closed, archived или abuse.',
  cannotIs: (word) => `Панель не умеет отбирать по «${word}».`,
  wrongNot: 'Так можно спросить только «not:abuse». Назовите нужные состояния через «is:».',
  wrongNumber: 'После «number:» стоят номера запросов цифрами.',
  wrongAge: 'Давность пишется в днях или неделях: «newer:7d» или «older:4w».',
  wrongDate: 'Введите существующий день, например «from:2026-11-01».',
  wrongDuring:
    'После «during:» может стоять today, yesterday, this-week, last-week, this-month или last-month.',
  wrongEmpty: (word) => `После «${word}» ничего нет.`,
  wrongReversed: 'Промежуток кончается раньше, чем начинается.',
  wrongSeveral: 'Промежуток уже указан, а панель принимает один.',
  wrongTwice: 'Панель ищет в сообщениях один текст, и он уже указан.',
  wrongContradiction: 'Запрос не может быть жалобой и не быть ею.',
  insteadUse: (words) => `Взять ${words}`,

  unknownSort: (word) => `Панель не умеет сортировать по «${word}». Порядок списка обычный.`,
  sortIgnored: (column) =>
    `Панель не отсортировала, как просили. Эти строки упорядочены по столбцу «${column}».`,
  otherDays:
    'Панель считает дни в другом часовом поясе. Запросы вне ваших дней не показаны, поэтому страница может быть короче.',

  columnsOnThisDevice: 'Столбцы, на этом устройстве',
  subjectStays: 'Тема показана всегда: через неё открывается запрос.',
};
