import { useEffect, useRef } from 'react';
import { statusText } from '../../i18n/en/status.ts';
import { ticketText } from '../../i18n/en/ticket.ts';
import { textOf } from '../../i18n/language.ts';
import type { Ticket } from '../../panel/readTicket.ts';
import { announce } from '../../ui/announcer.ts';
import { statusLook } from '../ticketStatus.ts';
import { ticketNews } from './ticketNews.ts';
import type { TicketNews } from './ticketNews.ts';

/** Says what came while the ticket was open: once, and all of a reading in one message (features C54, U14). */
export function useTicketNews(ticket: Ticket): void {
  const before = useRef<Ticket | null>(null);
  useEffect(() => {
    const words = before.current && newsWords(ticketNews(before.current, ticket), ticket);
    before.current = ticket;
    if (words) announce(words);
  }, [ticket]);
}

function newsWords({ answers, hasOtherStatus }: TicketNews, { status }: Ticket): string {
  const text = textOf(ticketText);
  const { words } = statusLook({ status });
  const name = words === 'unknown' && status.caption !== '' ? status.caption : textOf(statusText)[words];
  return [answers > 0 && text.newAnswers(answers), hasOtherStatus && text.statusNow(name)]
    .filter((part) => part !== false)
    .join('. ');
}
