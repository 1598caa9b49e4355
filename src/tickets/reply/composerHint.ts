import type { StatusCode } from '../../panel/domain.ts';

/** What pressing Send will do to the ticket, in the order of what matters more (features C55, C66, protocol §6.2, §7). */
export function composerHint(ticket: {
  status: { code: StatusCode };
  isArchived: boolean;
}): 'impossible' | 'reopens' | 'free' {
  if (ticket.isArchived || ticket.status.code === 'archived') return 'impossible';
  return ticket.status.code === 'closed' ? 'reopens' : 'free';
}
