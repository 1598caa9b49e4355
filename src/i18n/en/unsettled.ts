import { defineText } from '../section.ts';

export const unsettledText = defineText('unsettled', {
  unsettled: (count: number) =>
    count === 1
      ? 'What became of one message of yours is not known yet:'
      : `What became of ${count} messages of yours is not known yet:`,
  unsettledTicket: (id: number, subject: string) => `#${id} ${subject}`,
});
