import type { QueryClient } from '@tanstack/react-query';
import { nothingChanged } from '../../outbox/detailsText.ts';
import { changeTicket } from '../../panel/changeTicket.ts';
import type { TicketId } from '../../panel/domain.ts';
import { PanelFailure } from '../../panel/failure.ts';
import type { TicketForm } from '../../panel/readTicketForm.ts';
import { ticketFieldNames } from '../../panel/ticketFields.ts';
import type { TicketFieldName, TicketFormValues } from '../../panel/ticketFields.ts';
import { changedFields, valuesOf } from '../form/ticketForm.ts';
import { ticketFormQueries } from '../form/ticketFormQueries.ts';
import { ticketQueries } from '../ticketQueries.ts';
import { changesUpon, draftOf, holds } from './changes.ts';

/** What came of saving, where it did not come to the end that was wished for. */
export type Saving =
  | { outcome: 'nothing' }
  | { outcome: 'rejected'; failure: PanelFailure; field: TicketFieldName | null; words: string | null }
  /** The answer was lost; the ticket, read again, does not hold it, or could not be read. */
  | { outcome: 'lost'; isRead: boolean };

type Saved = { outcome: 'saved'; isFound: boolean };
/** Somebody else has changed the same fields, or taken the right to write them: nothing was sent. */
type Overtaken = { outcome: 'overtaken'; now: TicketForm };

interface Details {
  id: TicketId;
  /** As it was read before the customer changed it. */
  offered: TicketForm;
  values: TicketFormValues;
}

/**
 * Looks whether somebody else has changed the same fields, then sends what the customer changed, and of all else what
 * the panel holds now. Sending it again does no harm: every field of it says how the ticket shall be, none adds to it.
 */
export async function saveDetails(
  client: QueryClient,
  { id, offered, values }: Details,
): Promise<Saving | Saved | Overtaken> {
  if (isEmpty(changedFields(offered, values, valuesOf(offered)))) return { outcome: 'nothing' };
  const draft = draftOf(offered, values, { clashes: [], withheld: nothingChanged });
  const now = await readDetails(client, id);
  if (now instanceof PanelFailure) return rejected(now);
  const { clashes, withheld, values: wanted } = changesUpon(now, draft);
  if (clashes.length > 0 || !isEmpty(withheld.values)) return { outcome: 'overtaken', now };
  const sent = changedFields(now, wanted, valuesOf(now));
  const how = isEmpty(sent) ? 'there' : await send(client, { id, sent, currency: now.currency });
  if (typeof how !== 'string') return how;
  void client.invalidateQueries({ queryKey: [...ticketQueries.details(), id] });
  void client.invalidateQueries({ queryKey: ticketQueries.lists() });
  return { outcome: 'saved', isFound: how === 'found' };
}

type Sent = { id: TicketId; sent: Partial<TicketFormValues>; currency: string | null };

/** A lost answer is settled by reading the form: 'found' where it holds what was sent. */
async function send(
  client: QueryClient,
  { id, sent, currency }: Sent,
): Promise<'answered' | 'found' | Saving> {
  const result = await attempt(() => changeTicket({ id, values: sent, currency }));
  if (result instanceof PanelFailure) return rejected(result);
  if (result.outcome === 'rejected') return rejected(result.failure);
  if (result.outcome === 'done') return 'answered';
  const after = await readDetails(client, id);
  if (after instanceof PanelFailure) return { outcome: 'lost', isRead: false };
  return holds(after, sent) ? 'found' : { outcome: 'lost', isRead: true };
}

const isEmpty = (values: object) => Object.keys(values).length === 0;

/** What the panel holds now, or why that cannot be read. */
export function readDetails(client: QueryClient, id: TicketId): Promise<TicketForm | PanelFailure> {
  return attempt(() => client.fetchQuery({ ...ticketFormQueries.form(id), staleTime: 0, retry: false }));
}

async function attempt<Result>(task: () => Promise<Result>): Promise<Result | PanelFailure> {
  try {
    return await task();
  } catch (error) {
    if (error instanceof PanelFailure) return error;
    throw error;
  }
}

function rejected(failure: PanelFailure): Saving {
  const field = ticketFieldNames.find((name) => name === failure.field) ?? null;
  return { outcome: 'rejected', failure, field, words: failure.text };
}
