import { useQueryClient } from '@tanstack/react-query';
import { useContext, useState } from 'react';
import { ticketText } from '../../i18n/en/ticket.ts';
import { useText } from '../../i18n/language.ts';
import type { Ticket } from '../../panel/readTicket.ts';
import { Button } from '../../ui/Button.tsx';
import { PurchaseContext } from '../purchasePart.ts';
import { ticketQueries } from '../ticketQueries.ts';

/** How many are left, and more of them in place, over the conversation as it is (features N9). */
export function IncidentsFact({ ticket: { id, incidentsLeft } }: { ticket: Ticket }) {
  const text = useText(ticketText);
  const client = useQueryClient();
  const part = useContext(PurchaseContext);
  const [isOpen, setIsOpen] = useState(false);
  const onDone = (isBought: boolean) => {
    setIsOpen(false);
    if (isBought) void client.invalidateQueries({ queryKey: ticketQueries.detail(id).queryKey });
  };
  return (
    <>
      <span>{incidentsLeft === null ? text.notSaid : text.incidentsLeft(incidentsLeft)}</span>{' '}
      {part && (
        <Button
          compact
          kind="quiet"
          aria-haspopup="dialog"
          onPointerEnter={part.warm}
          onFocus={part.warm}
          onClick={() => setIsOpen(true)}
        >
          {text.buyIncidents}
        </Button>
      )}
      {part && isOpen && <part.Page onDone={onDone} />}
    </>
  );
}
