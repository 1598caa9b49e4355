import type { incidentsText } from '../en/incidents.ts';
import { formatNumber, plural } from '../plural.ts';
import type { Translated } from '../section.ts';

const number = (count: number) => formatNumber('ru', count);
const ofThem = (count: number) =>
  plural('ru', count, {
    one: '# инцидент поддержки',
    few: '# инцидента поддержки',
    many: '# инцидентов поддержки',
    other: '# инцидента поддержки',
  });

export const incidents: Translated<(typeof incidentsText)['english']> = {
  title: 'Купить инциденты поддержки',
  lead: 'Один инцидент оплачивает один вопрос: один запрос и сколько угодно ответов в нём.',
  freeLead: 'Ответы в открытом запросе бесплатны, как и запросы в отделы, которые не списывают инциденты.',
  loading: 'Читаем, сколько стоят инциденты…',
  notSaid: 'Панель не сообщает',

  left: 'Осталось инцидентов',
  balance: 'Баланс',
  credit: 'Кредитный лимит',
  perOne: 'Цена за один',
  total: 'Итого',
  balanceAfter: 'Баланс',
  incidentsAfter: 'Инциденты',
  fromTo: (before, after) => `${before}, затем ${after}`,
  count: 'Сколько',
  oneLess: 'На один меньше',
  oneMore: 'На один больше',
  limits: (max) => `От 1 до ${number(max)}`,
  empty: (max) => `Укажите количество: число от 1 до ${number(max)}.`,
  notWhole: 'Это не целое число. Напишите его цифрами от 0 до 9, например 5.',
  tooFew: 'Купить можно не меньше 1.',
  tooMany: (max) => `За один раз можно купить не больше ${number(max)}.`,
  buy: 'Купить',
  priceUnknown: 'Панель не сообщает цену, поэтому отсюда ничего не покупается. Спросите провайдера.',
  summary: (count, total) => `${ofThem(count)} за ${total}`,

  confirmTitle: (count, total) => `Купить ${ofThem(count)} за ${total}?`,
  confirmLead: 'Сумма сразу спишется с баланса. Отменить покупку здесь нельзя.',
  confirm: (count, total) => `Купить ${number(count)} за ${total}`,
  confirmBeside: (count, total) => `Всё равно купить ${number(count)} за ${total}`,
  besideTitle: 'Об одной покупке ещё ничего не известно',
  beside: (count, total, time) =>
    `${ofThem(count)} за ${total}, ${time}. Если она всё же прошла, вы заплатите за обе.`,
  cancel: 'Отмена',
  buying: 'Покупаем…',
  close: 'Закрыть',
  goOn: 'Продолжить, где остановились',

  changedTitle: 'Ничего не куплено: данные изменились',
  changed: 'То, что вы подтвердили, уже неверно. Посмотрите новые данные и купите заново.',
  changedByOther: (count, total) =>
    `В другом окне только что куплено: ${ofThem(count)} за ${total}. Покупайте ещё раз, только если нужно больше.`,
  noChange: 'За это время сеанс начат заново. Данные прежние; нажмите «Купить» ещё раз.',
  foundTitle: 'Больше ничего не куплено: прошлая покупка нашлась',
  usedUpTitle: 'Это уже было куплено один раз',
  undecidedTitle: 'Ничего не куплено: о прошлой покупке ещё ничего не известно',
  undecided: 'Нажмите «Купить» ещё раз, если нужна и эта. Вам скажут, о какой прошлой покупке речь.',
  cannotReadTitle: 'Ничего не куплено: не удалось прочитать данные',
  offlineTitle: 'Ничего не куплено: устройство не в сети',
  offline: 'Ваш выбор сохранён. Само ничего не покупается: нажмите «Купить», когда появится связь.',
  signedOutTitle: 'Ничего не куплено: вы вышли',

  unknownTitle: (count, total) =>
    `Связь прервалась после отправки. Возможно, уже куплено: ${ofThem(count)} за ${total}; проверяем…`,
  unknownInterrupted: (count, total) =>
    `Страницу закрыли на середине. Возможно, уже куплено: ${ofThem(count)} за ${total}; проверяем…`,
  unknownBody: 'Повторно ничего не отправляется. Баланс и инциденты перечитываются, пока не станет ясно.',
  checks: (count) =>
    plural('ru', count, {
      one: 'Проверено # раз.',
      few: 'Проверено # раза.',
      many: 'Проверено # раз.',
      other: 'Проверено # раза.',
    }),
  checkFailed: 'Сейчас данные прочитать не удаётся. Они читаются снова.',
  lookNow: 'Проверить сейчас',
  notBoughtTitle: (count, total) => `Не куплено: ${ofThem(count)} за ${total}`,
  notBought: 'Данные такие же, как до покупки: ничего не списано. Можно купить снова.',
  notBoughtJudged: 'Вы сказали, что это не куплено. Можно купить снова.',
  cannotTellTitle: (count, total) => `Нельзя сказать точно, куплено ли: ${ofThem(count)} за ${total}`,
  cannotTell:
    'Данные изменились ещё из-за чего-то, или панель их не сообщает. Само ничего не покупается. Сравните их, посмотрите список платежей у провайдера и скажите, что получилось.',
  wasBought: 'Куплено',
  wasNotBought: 'Не куплено',
  figures: 'Данные',
  before: 'Было',
  now: 'Стало',

  refusedTitle: 'Ничего не куплено: панель не приняла покупку',
  retryIn: (time) => `Панель просит подождать ${time}.`,
  notOfferedNow: 'Ничего не куплено: платная поддержка отключена',
  notSentTitle: 'Ничего не куплено: панель недоступна',
  notSent: 'Ваш выбор сохранён. Нажмите «Купить», чтобы попробовать снова.',
  notSentSession: 'Ничего не куплено: сеанс закончился',
  notSentSessionBody: 'Ваш выбор сохранён. Войдите и нажмите «Купить».',

  shortTitle: 'Не хватает средств',
  short: (needed, there, missing) => `Нужно ${needed}, есть ${there}, не хватает ${missing}.`,
  fits: (count) => `Взять ${number(count)}`,
  fitsNone: 'Не хватает даже на один.',
  topUp: 'Пополнить баланс',
  topUpHint: 'откроется страница провайдера',

  receipt: 'Чек',
  boughtTitle: (count, total) => `Куплено: ${ofThem(count)} за ${total}`,
  receiptNumber: 'Номер',
  receiptTime: 'Время',
  foundByReading: (time) =>
    `Ответ панели потерялся. Что покупка прошла, стало видно по вашим данным, ${time}.`,
  asJudged: (time) => `Считается купленным, как вы сказали ${time}.`,
  print: 'Напечатать',
  receiptNote: 'Хранится на этом устройстве, пока вы не выйдете. Счёт выставляет провайдер.',
  history: 'Покупки на этом устройстве',
  historyNote: 'Купленного в других местах в этом списке нет.',
  stateRefused: 'отказано',
  stateNotSent: 'не отправлено',
  stateNotBought: 'не куплено',
  stateBought: 'куплено',

  offTitle: 'Платной поддержки нет',
  offBody: 'Провайдер не продаёт инциденты поддержки для этого аккаунта. Запросы можно писать как обычно.',
  toTickets: 'К запросам',
  failedTitle: 'Не удалось прочитать, сколько стоят инциденты',
  tryAgain: 'Попробовать снова',
};
