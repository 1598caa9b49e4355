import { useState } from 'react';
import { ticketText } from '../../i18n/en/ticket.ts';
import { useText } from '../../i18n/language.ts';
import type { Ticket } from '../../panel/readTicket.ts';
import { Button } from '../../ui/Button.tsx';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { BrokenPart } from '../BrokenPart.tsx';

const details = lazyPart(() => import('./DetailsDrawer.tsx').then((module) => module.DetailsDrawer));

/** Opens the ticket's parameters; their code is there before the finger comes down. */
export function DetailsButton({ ticket }: { ticket: Ticket }) {
  const text = useText(ticketText);
  const [state, setState] = useState<'closed' | 'open' | 'leaving'>('closed');
  return (
    <>
      <Button
        aria-haspopup="dialog"
        aria-expanded={state === 'open'}
        onPointerEnter={details.warm}
        onFocus={details.warm}
        onClick={() => setState('open')}
      >
        {text.details}
      </Button>
      {state !== 'closed' && (
        <details.Page
          ticket={ticket}
          isOpen={state === 'open'}
          onClose={() => setState('leaving')}
          onGone={() => setState('closed')}
          fallback={null}
          broken={BrokenPart}
        />
      )}
    </>
  );
}
