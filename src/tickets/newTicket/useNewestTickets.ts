import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { newestTickets } from '../../outbox/newTicket.ts';
import type { ReplyBox } from '../../outbox/replyBox.ts';
import type { TicketRow } from '../../panel/listTickets.ts';
import { ticketFormQueries } from '../form/ticketFormQueries.ts';

/** Read this lately, what was there before a ticket is opened is known well enough. */
const FRESH_MS = 20_000;

const newest = queryOptions({
  queryKey: [...ticketFormQueries.all(), 'newest'] as const,
  queryFn: ({ signal }) => newestTickets({ signal }),
  staleTime: FRESH_MS,
  refetchOnWindowFocus: false,
});

/**
 * Which tickets were there before this one: should the answer be lost, it is looked for among the others. Taken down
 * when Send is pressed; where that cannot be read, what was read when the form was opened has to do.
 */
export function useNewestTickets(box: ReplyBox): (subject: string) => Promise<void> {
  const client = useQueryClient();
  const { data: atFirst = [] } = useQuery(newest);
  return async (subject) => {
    const rows = await client.fetchQuery({ ...newest, retry: false }).catch(() => atFirst);
    box.notice(subject, rows.map(asKnown));
  };
}

function asKnown({ id }: TicketRow) {
  return { id: String(id), from: 'customer', body: '', postedAt: null, attachments: [] };
}
