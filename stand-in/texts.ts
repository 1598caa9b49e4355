/** The languages the stand-in speaks. Any other is answered in English (panel protocol §2.3). */
export type Language = 'en' | 'ru';

export function chooseLanguage(asked: string): Language {
  return /^ru\b/i.test(asked) ? 'ru' : 'en';
}

const english = {
  badPassword: 'Invalid username or password ',
  blocked: 'Your account has been blocked for __value__ seconds',
  noRight: "Insufficient privileges to perform the '__value__' function",
  noFunction: "Could not find the '__value__' function. The managing module may not be loaded",
  noTicket: "The ticket with the '__value__' code does not exist",
  noFile: "The file with the '__value__' code does not exist",
  noMessage: "The message with the '__value__' code does not exist",
  readOnlyField: "You may not change the '__field__' field",
  badValue: "The '__field__' field has an invalid value.",
  emptyValue: "The '__field__' field has an invalid value. The value cannot be empty.",
  tooLong: "The '__field__' field has an invalid value. It may hold __limit__ characters at most.",
  messageLimit: 'You can send at most __value__ messages an hour.',
  fileTooLarge: "The file '__value__' is larger than 10.0 MB.",
  tooManyFiles: 'You can attach at most 5 files to a message.',
  inProgress: "Tickets '__value__' are in progress and cannot be moved to the archive",
  closed: "The ticket '__value__' is in the archive. Open a new one.",
  noFunds:
    'Insufficient funds to complete the operation. Required amount __amount__ __currency__. Your current balance: __balance__ __currency__, credit limit __credit__ __currency__',
  statusNew: 'New',
  statusInProgress: 'In progress',
  statusWaiting: 'Waiting to reply',
  statusUnread: 'New replies',
  statusClosed: 'Closed',
  statusArchived: 'In archive',
  noService: 'This ticket is not associated with a service',
  priorityHigh: 'High',
  priorityNormal: 'Normal',
  priorityLow: 'Low',
  actionForward: 'Forward this ticket to the Support tickets module',
  actionSuspendAll: "Suspend all of the client's services",
  actionSuspendItem: 'Suspend the selected service',
  notChosen: 'Not chosen',
  yes: 'Yes',
  no: 'No',
  anyPeriod: 'Any period',
  today: 'Today',
  yesterday: 'Yesterday',
  currentWeek: 'Current week',
  previousWeek: 'Previous week',
  currentMonth: 'Current month',
  previousMonth: 'Previous month',
  otherPeriod: 'Other',
  movedToArchive: 'Ticket was moved to Archive',
  supportAnswer: 'Thank you for your message. We are looking into it and will write again here.',
} as const;

export type TextKey = keyof typeof english;

const russian: Record<TextKey, string> = {
  badPassword: 'Неверное имя пользователя или пароль ',
  blocked: 'Ваша учётная запись заблокирована на __value__ секунд',
  noRight: 'Недостаточно привилегий для выполнения функции «__value__»',
  noFunction: 'Не удалось найти функцию «__value__». Возможно, не загружен управляющий модуль',
  noTicket: 'Запрос с кодом «__value__» не существует',
  noFile: 'Файл с кодом «__value__» не существует',
  noMessage: 'Сообщение с кодом «__value__» не существует',
  readOnlyField: 'Вы не можете изменить поле «__field__»',
  badValue: 'Поле «__field__» имеет недопустимое значение.',
  emptyValue: 'Поле «__field__» имеет недопустимое значение. Значение не может быть пустым.',
  tooLong: 'Поле «__field__» имеет недопустимое значение. Не больше __limit__ знаков.',
  messageLimit: 'Можно отправить не больше __value__ сообщений в час.',
  fileTooLarge: 'Файл «__value__» больше 10,0 МБ.',
  tooManyFiles: 'К сообщению можно приложить не больше 5 файлов.',
  inProgress: 'Запросы «__value__» находятся в работе, их нельзя переместить в архив',
  closed: 'Запрос «__value__» находится в архиве. Создайте новый.',
  noFunds:
    'Недостаточно средств для выполнения операции. Необходимая сумма __amount__ __currency__. Ваш текущий баланс: __balance__ __currency__, кредитный лимит __credit__ __currency__',
  statusNew: 'Новый',
  statusInProgress: 'В работе',
  statusWaiting: 'Ожидает ответа',
  statusUnread: 'Новые ответы',
  statusClosed: 'Закрыт',
  statusArchived: 'В архиве',
  noService: 'Запрос не связан с услугой',
  priorityHigh: 'Высокий',
  priorityNormal: 'Обычный',
  priorityLow: 'Низкий',
  actionForward: 'Передать запрос в модуль «Запросы в поддержку»',
  actionSuspendAll: 'Остановить все услуги клиента',
  actionSuspendItem: 'Остановить выбранную услугу',
  notChosen: 'Не выбрано',
  yes: 'Да',
  no: 'Нет',
  anyPeriod: 'Любой период',
  today: 'Сегодня',
  yesterday: 'Вчера',
  currentWeek: 'Текущая неделя',
  previousWeek: 'Прошлая неделя',
  currentMonth: 'Текущий месяц',
  previousMonth: 'Прошлый месяц',
  otherPeriod: 'Другой',
  movedToArchive: 'Запрос перемещён в архив',
  supportAnswer: 'Спасибо за сообщение. Мы разбираемся и напишем здесь ещё раз.',
};

const texts: Record<Language, Record<TextKey, string>> = { en: english, ru: russian };

/** A text in a language with its `__name__` placeholders replaced; those without a value stay as they are. */
export function phrase(
  language: Language,
  key: TextKey,
  values: Readonly<Record<string, string>> = {},
): string {
  return texts[language][key].replace(/__(\w+?)__/g, (whole, name: string) => values[name] ?? whole);
}
