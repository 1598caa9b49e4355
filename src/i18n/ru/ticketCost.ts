import type { ticketCostText } from '../en/ticketCost.ts';
import { plural } from '../plural.ts';
import type { Translated } from '../section.ts';

export const ticketCost: Translated<(typeof ticketCostText)['english']> = {
  unchosen: 'Выберите отдел, чтобы увидеть стоимость.',
  free: 'Бесплатно.',
  noFee: 'С баланса ничего не спишется. Нужен ли инцидент, панель не сообщает.',
  unknown: 'Сколько это стоит, панель не сообщает.',
  incident: (left) =>
    left === 1
      ? 'Будет использован последний инцидент.'
      : `Будет использован 1 из ваших ${plural('ru', left, { one: '# инцидента', few: '# инцидентов', many: '# инцидентов', other: '# инцидентов' })}.`,
  incidentUncounted: 'Будет использован инцидент. Сколько их осталось, панель не сообщает.',
  fee: (fee, after) => `${fee} с баланса, останется ${after}.`,
  feeAlone: (fee) => `${fee} с баланса.`,
  short: (fee, balance, missing) => `Нужно ${fee}, на балансе ${balance}, не хватает ${missing}.`,

  cardIncident: 'Использует инцидент',
  cardFree: 'Бесплатно',
  cardUnknown: 'Стоимость панель не сообщает',
};
