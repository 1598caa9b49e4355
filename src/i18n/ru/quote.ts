import type { quoteText } from '../en/quote.ts';
import type { Translated } from '../section.ts';

export const quote: Translated<(typeof quoteText)['english']> = {
  quote: 'Процитировать в ответе',
  quoteMarked: 'Процитировать выделенное',
  wrote: (name) => `${name}:`,
  wroteAt: (name, time) => `${name}, ${time}:`,
  notNow: 'Ваш прошлый ответ ещё отправляется; процитируйте чуть позже.',
};
