import { caption, flagOrNull, list, text } from './document.ts';
import { parseTicketId } from './domain.ts';
import { panelSettings } from './panelConfig.ts';
import { panelInstant } from './panelDates.ts';
import { captionNode, captionOrNullNode, flagNode, required, z } from './schema.ts';
import { isArchivable, ticketStatus } from './ticketStatus.ts';
import { waitTime } from './waitTime.ts';

const rowNodes = z.object({
  id: required((node: unknown) => parseTicketId(text(node))),
  name: captionNode,
  last_message: captionNode,
  last_message_utc: captionNode,
  wait_time: z.transform((node) => waitTime(caption(node))),
  create_user: captionOrNullNode,
  tstatus: z.transform(ticketStatus),
  unread: flagNode,
  toarchive: z.transform(flagOrNull),
  abuse: flagNode,
  client_department: captionOrNullNode,
});

const ticketRow = z.pipe(rowNodes, z.transform(toRow));

/** A line of the list. `subject` is '' where the panel names none: show the number. `lastMessageText` is the panel's own writing. */
export type TicketRow = z.output<typeof ticketRow>;

function toRow(nodes: z.output<typeof rowNodes>) {
  const utc = nodes.last_message_utc;
  const local = nodes.last_message;
  return {
    id: nodes.id,
    subject: nodes.name,
    lastMessageAt: panelInstant(utc, 'UTC') ?? panelInstant(local, panelSettings().panelTimeZone),
    lastMessageText: local || utc,
    wait: nodes.wait_time,
    author: nodes.create_user,
    status: nodes.tstatus,
    unread: nodes.unread,
    isArchivable: isArchivable(nodes.tstatus, nodes.toarchive),
    isAbuse: nodes.abuse,
    department: nodes.client_department,
  };
}

/** Rows in the panel's order. `oddities` counts those dropped: without a usable id, or with one seen before. */
export function readRows(elem: unknown): { tickets: TicketRow[]; oddities: number } {
  const nodes = list(elem);
  const tickets = new Map<number, TicketRow>();
  for (const node of nodes) {
    const row = z.safeParse(ticketRow, node);
    if (row.success && !tickets.has(row.data.id)) tickets.set(row.data.id, row.data);
  }
  return { tickets: [...tickets.values()], oddities: nodes.length - tickets.size };
}
