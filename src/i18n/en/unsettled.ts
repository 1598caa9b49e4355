import { defineText } from '../section.ts';

export const unsettledText = defineText('unsettled', {
  unsettled: (count: number) =>
    count === 1 ? 'One of your answers is not settled yet:' : `${count} of your answers are not settled yet:`,
  unsettledTicket: (id: number, subject: string) => `#${id} ${subject}`,
});
