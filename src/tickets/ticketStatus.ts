import type { statusText } from '../i18n/en/status.ts';
import type { StatusCode, TicketStatus } from '../panel/domain.ts';
import type { StatusShape } from '../ui/statusMark.tsx';

type StatusKey = keyof (typeof statusText)['english'];

interface StatusLook {
  shape: StatusShape;
  /** Key of the customer's words, and of what they mean. */
  words: StatusKey;
}

const looks: Record<StatusCode, StatusLook> = {
  new: { shape: 'ring', words: 'new' },
  inProgress: { shape: 'half', words: 'inProgress' },
  waiting: { shape: 'disc', words: 'waiting' },
  closed: { shape: 'tick', words: 'closed' },
  archived: { shape: 'box', words: 'archived' },
  unknown: { shape: 'dashed', words: 'unknown' },
};

/** The status from the customer's side. An answer not read yet is "New answer" rather than "Waiting for you". */
export function statusLook(ticket: { status: TicketStatus; unread?: boolean }): StatusLook {
  if (ticket.status.code === 'waiting' && ticket.unread) return { shape: 'discDot', words: 'newAnswer' };
  return looks[ticket.status.code];
}

/** Is it the customer's turn? From the code alone; an unknown status claims nothing. */
export function needsAnswer(status: TicketStatus): boolean {
  return status.code === 'waiting';
}
