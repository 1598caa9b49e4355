import type { Language } from './texts.ts';

const labels: Readonly<Record<string, readonly [en: string, ru: string]>> = {
  name: ['Subject', 'Тема'],
  ticket_project_select: ['Provider', 'Провайдер'],
  client_department: ['Department', 'Отдел'],
  ticket_item: ['Service', 'Услуга'],
  client_priority: ['Priority', 'Приоритет'],
  message: ['Message', 'Текст'],
  note_message: ['Note without description', 'Заметка без описания'],
  ticket_expense: ['Support fee', 'Стоимость поддержки'],
  incident_count: ['Incidents', 'Инциденты'],
  high_priority: ['Move to the top of the queue', 'Поднять в очереди'],
  low_priority: ['Reset raised priority', 'Сбросить повышенный приоритет'],
  show_abuse: ['Register abuse', 'Зарегистрировать нарушение'],
  score: ['Abuse score', 'Баллы нарушения'],
  action: ['Function', 'Действие'],
  deadline_date: ['Deadline date', 'Срок: дата'],
  deadline_time: ['Deadline time', 'Срок: время'],
  score_note: ['Comment', 'Комментарий'],
  qrcode: ['One-time password', 'Одноразовый пароль'],
  count: ['Count', 'Количество'],
  elid: ['Id', 'Код'],
  id: ['Id', 'Код'],
  abuse: ['Violation', 'Нарушение'],
  tstatus: ['Status', 'Статус'],
  message_post: ['Last message', 'Последнее сообщение'],
  message_poststart: ['From', 'С'],
  message_postend: ['To', 'По'],
};

/** The name a person knows a form field by; the field's own name where it has none. */
export function fieldLabel(field: string, language: Language): string {
  const label = labels[field];
  if (label === undefined) return field;
  return language === 'ru' ? label[1] : label[0];
}
