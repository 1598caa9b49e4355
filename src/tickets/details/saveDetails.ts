import type { QueryClient } from '@tanstack/react-query';
import { changeTicket } from '../../panel/changeTicket.ts';
import type { TicketId } from '../../panel/domain.ts';
import { PanelFailure } from '../../panel/failure.ts';
import type { TicketForm } from '../../panel/readTicketForm.ts';
import { ticketFieldNames } from '../../panel/ticketFields.ts';
import type { TicketFieldName, TicketFormValues } from '../../panel/ticketFields.ts';
import { changedFields, valuesOf } from '../form/ticketForm.ts';
import { ticketFormQueries } from '../form/ticketFormQueries.ts';
import { ticketQueries } from '../ticketQueries.ts';
import { clashesIn, holds } from './changes.ts';
import type { Clash } from './changes.ts';

/** What came of saving, where it did not come to the end that was wished for. */
export type Saving =
  | { outcome: 'nothing' }
  | { outcome: 'rejected'; failure: PanelFailure; field: TicketFieldName | null; words: string | null }
  /** The answer was lost; the ticket, read again, does not hold it, or could not be read. */
  | { outcome: 'lost'; isRead: boolean };

type Saved = { outcome: 'saved'; isFound: boolean };
type Clashed = { outcome: 'clash'; now: TicketForm; clashes: Clash[] };

interface Details {
  id: TicketId;
  /** As it was read before the customer changed it. */
  offered: TicketForm;
  values: TicketFormValues;
}

/**
 * Looks whether somebody else has changed the same fields, then sends what the customer changed. Sending it again does
 * no harm: every field of it says how the ticket shall be, none adds to it.
 */
export async function saveDetails(
  client: QueryClient,
  { id, offered, values }: Details,
): Promise<Saving | Saved | Clashed> {
  const before = valuesOf(offered);
  const sent = changedFields(offered, values, before);
  if (Object.keys(sent).length === 0) return { outcome: 'nothing' };
  const now = await readAnew(client, id);
  if (now instanceof PanelFailure) return rejected(now);
  const clashes = clashesIn(sent, before, now);
  if (clashes.length > 0) return { outcome: 'clash', now, clashes };
  const result = await attempt(() => changeTicket({ id, values: sent, currency: offered.currency }));
  if (result instanceof PanelFailure) return rejected(result);
  if (result.outcome === 'rejected') return rejected(result.failure);
  const isFound = result.outcome === 'unknown';
  if (isFound) {
    const after = await readAnew(client, id);
    if (after instanceof PanelFailure) return { outcome: 'lost', isRead: false };
    if (!holds(after, sent)) return { outcome: 'lost', isRead: true };
  }
  void client.invalidateQueries({ queryKey: [...ticketQueries.details(), id] });
  void client.invalidateQueries({ queryKey: ticketQueries.lists() });
  return { outcome: 'saved', isFound };
}

function readAnew(client: QueryClient, id: TicketId): Promise<TicketForm | PanelFailure> {
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
