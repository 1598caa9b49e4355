import { ticketText } from '../../i18n/en/ticket.ts';
import { textOf } from '../../i18n/language.ts';
import type { Ticket } from '../../panel/readTicket.ts';
import type { Own } from '../thread/authorOf.ts';
import { safeFileName } from '../thread/safeFileName.ts';
import { saveFile } from '../thread/saveFile.ts';
import { htmlCopy } from './htmlCopy.ts';
import { jsonCopy } from './jsonCopy.ts';

/** Makes a copy of the ticket and saves it, named for its number and subject (H075); gives the file's name. */
export function saveCopy(kind: 'page' | 'data', ticket: Ticket, own: Own): string {
  const now = Date.now();
  const copy = kind === 'page' ? htmlCopy(ticket, own, now) : jsonCopy(ticket, now);
  const name = copyName(ticket, kind === 'page' ? '.html' : '.json');
  saveFile(new Blob([copy]), name);
  return name;
}

function copyName({ id, subject }: Ticket, ending: string): string {
  const untitled = textOf(ticketText).untitled(id);
  // What of the subject looks like an ending is none: the file's own is the last.
  return safeFileName(`${id} ${subject.trim() || untitled}${ending}`, `${id}${ending}`);
}
