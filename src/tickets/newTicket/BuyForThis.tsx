import { useQueryClient } from '@tanstack/react-query';
import { useContext, useState } from 'react';
import { newTicketText } from '../../i18n/en/newTicket.ts';
import { useText } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import type { Cost } from '../form/cost.ts';
import { ticketFormQueries } from '../form/ticketFormQueries.ts';
import { PurchaseContext } from '../purchasePart.ts';

/** Where no incident is left, some can be bought over the form, which stays as it is (features C77, N9). */
export function BuyForThis({ cost }: { cost: Cost }) {
  const text = useText(newTicketText);
  const part = useContext(PurchaseContext);
  const client = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const isWanted = cost.kind === 'money' || cost.kind === 'short';
  if (part === null || (!isWanted && !isOpen)) return null;
  return (
    <>
      <Button onPointerEnter={part.warm} onFocus={part.warm} onClick={() => setOpen(true)}>
        {text.buyIncidents}
      </Button>
      {isOpen && (
        <part.Page
          onDone={() => {
            setOpen(false);
            void client.invalidateQueries({ queryKey: [...ticketFormQueries.all(), 'department'] });
          }}
        />
      )}
    </>
  );
}
