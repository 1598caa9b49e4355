import { defineText } from '../section.ts';

/** Quoting a message of the thread in the reply. */
export const quoteText = defineText('quote', {
  quote: 'Quote in the reply',
  quoteMarked: 'Quote the selection',
  wrote: (name: string) => `${name} wrote:`,
  wroteAt: (name: string, time: string) => `${name} wrote, ${time}:`,
  notNow: 'Your last reply is still leaving; quote again in a moment.',
});
