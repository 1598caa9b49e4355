import type { Ticket } from '../../panel/readTicket.ts';

/** The whole ticket as data to keep (N14): what the panel said, instants as ISO 8601, no key of a file, no session. */
export function jsonCopy(ticket: Ticket, at: number): string {
  const { id, subject, status, departmentName, service, priority, priorityInForce, createdAt } = ticket;
  const messages = ticket.thread.map((entry) => ({
    id: entry.id,
    from: entry.from,
    author: entry.author,
    postedAt: instant(entry.postedAt) ?? entry.postedText,
    body: entry.body,
    lines: entry.lines,
    attachments: entry.attachments.map(({ name, sizeBytes }) => ({ name, sizeBytes })),
    rating: entry.rating,
  }));
  const copy = {
    savedAt: instant(at),
    ticket: {
      id,
      subject,
      status: status.code,
      statusInPanelWords: status.caption,
      department: departmentName,
      service,
      priority,
      priorityInForce,
      createdAt: instant(createdAt),
    },
    messages,
  };
  return `${JSON.stringify(copy, null, 2)}\n`;
}

function instant(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}
