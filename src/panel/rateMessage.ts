import { writeToPanel } from './callPanel.ts';
import type { WriteResult } from './callPanel.ts';
import type { MessageId, TicketId } from './domain.ts';
import { defineProcedure } from './procedure.ts';
import type { CallOptions } from './procedure.ts';
import { okAnswer } from './decoder.ts';

type RatedMessage = { ticketId: TicketId; messageId: MessageId };

const rate = (name: 'ticket.message.rate.good' | 'ticket.message.rate.bad') =>
  defineProcedure({
    name,
    kind: 'write',
    needsSession: true,
    fields: ({ ticketId, messageId }: RatedMessage) => ({ elid: messageId, plid: String(ticketId) }),
    answer: okAnswer,
  });

const procedures = { good: rate('ticket.message.rate.good'), bad: rate('ticket.message.rate.bad') };

/** Rates an answer of staff, or changes the rating; may be called again. Source: panel protocol §6.5. */
export async function rateMessage(
  { rating, ...message }: RatedMessage & { rating: 'good' | 'bad' },
  options: CallOptions = {},
): Promise<WriteResult<null>> {
  const result = await writeToPanel(procedures[rating], message, options);
  return result.outcome === 'done' ? { outcome: 'done', value: null } : result;
}
