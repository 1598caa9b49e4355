import { abuseText } from '../../i18n/en/abuse.ts';
import { ticketText } from '../../i18n/en/ticket.ts';
import { textOf } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { plainLine } from '../plainLine.ts';
import { safeFileName } from '../thread/safeFileName.ts';
import { saveFile } from '../thread/saveFile.ts';
import { calendarFile } from './calendarFile.ts';
import { consequence } from './consequence.ts';
import type { AbuseTicket } from './abuseTicket.ts';

/** Saves the deadline as a calendar file, named for the ticket (H074, H075); gives the file's name. */
export function saveDeadline(ticket: AbuseTicket, at: number): string {
  const { id } = ticket;
  const text = textOf(abuseText);
  const subject = plainLine(ticket.subject) || textOf(ticketText).untitled(id);
  const url = new URL(paths.ticket(id), location.origin);
  const file = calendarFile({
    uid: `ticket-${id}-deadline@${url.host}`,
    at,
    stampedAt: Date.now(),
    summary: text.calendarTitle(id, subject),
    description: [ticket.abuse.action ?? '', consequence(text, ticket), url.href].filter(Boolean).join('\n'),
    url: url.href,
  });
  const name = safeFileName(`${text.calendarName(id)}.ics`, `${id}.ics`);
  saveFile(new Blob([file]), name);
  return name;
}
