import type { CustomerId } from '../../panel/domain.ts';
import { useNewTicketBox, useNewTicketState } from '../../outbox/useNewTicket.ts';
import type { TicketForm } from '../../panel/readTicketForm.ts';
import { useUndoMs } from '../undoPreference.ts';
import { NewTicketForm } from './NewTicketForm.tsx';
import { PendingTickets } from './PendingTickets.tsx';
import { useOpened } from './useOpened.ts';

interface NewTicketProps {
  customerId: CustomerId;
  offered: TicketForm;
  search: string;
}

/** Tickets that left and whose answer was lost, and the form for the next one. */
export function NewTicket({ customerId, offered, search }: NewTicketProps) {
  const box = useNewTicketBox(customerId, useUndoMs());
  const state = useNewTicketState(box);
  useOpened(state);
  if (!state.isLoaded) return null;
  return (
    <>
      <PendingTickets box={box} state={state} />
      <NewTicketForm customerId={customerId} box={box} state={state} offered={offered} search={search} />
    </>
  );
}
