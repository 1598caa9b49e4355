import { caption, captionOrNull, child, flag, flagOrNull, list, text } from './document.ts';
import { parseTicketId } from './domain.ts';
import { panelSettings } from './panelConfig.ts';
import { panelInstant } from './panelDates.ts';
import { isArchivable, ticketStatus } from './ticketStatus.ts';
import { waitTime } from './waitTime.ts';

/** A line of the list. `subject` is '' where the panel names none: show the number. `lastMessageText` is the panel's own writing. */
export type TicketRow = NonNullable<ReturnType<typeof readRow>>;

// By the codec alone: a schema would bring zod into the first load.
function readRow(row: unknown) {
  const id = parseTicketId(text(child(row, 'id')));
  if (id === null) return null;
  const utc = caption(child(row, 'last_message_utc'));
  const local = caption(child(row, 'last_message'));
  const status = ticketStatus(child(row, 'tstatus'));
  return {
    id,
    subject: caption(child(row, 'name')),
    lastMessageAt: panelInstant(utc, 'UTC') ?? panelInstant(local, panelSettings().panelTimeZone),
    lastMessageText: local || utc,
    wait: waitTime(caption(child(row, 'wait_time'))),
    author: captionOrNull(child(row, 'create_user')),
    status,
    unread: flag(child(row, 'unread')),
    isArchivable: isArchivable(status, flagOrNull(child(row, 'toarchive'))),
    isAbuse: flag(child(row, 'abuse')),
    department: captionOrNull(child(row, 'client_department')),
  };
}

/** Rows in the panel's order. `oddities` counts those dropped: without a usable id, or with one seen before. */
export function readRows(elem: unknown): { tickets: TicketRow[]; oddities: number } {
  const nodes = list(elem);
  const tickets = new Map<number, TicketRow>();
  for (const node of nodes) {
    const row = readRow(node);
    if (row && !tickets.has(row.id)) tickets.set(row.id, row);
  }
  return { tickets: [...tickets.values()], oddities: nodes.length - tickets.size };
}
