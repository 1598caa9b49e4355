import { useQuery } from '@tanstack/react-query';
import { detailsText } from '../../i18n/en/details.ts';
import { useFailureWords } from '../../i18n/failureWords.ts';
import { useText } from '../../i18n/language.ts';
import { useDetailsBox, useIsLoaded } from '../../outbox/useDetails.ts';
import type { CustomerId } from '../../panel/domain.ts';
import { PanelFailure } from '../../panel/failure.ts';
import type { Ticket } from '../../panel/readTicket.ts';
import type { TicketForm } from '../../panel/readTicketForm.ts';
import { useCustomer } from '../../session/useCustomer.ts';
import { Button } from '../../ui/Button.tsx';
import { Drawer } from '../../ui/Drawer.tsx';
import { HeavyProvider } from '../../ui/HeavyProvider.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { ticketFormQueries } from '../form/ticketFormQueries.ts';
import { DetailsForm } from './DetailsForm.tsx';
import styles from './Details.module.css';

interface DetailsDrawerProps {
  ticket: Ticket;
  isOpen: boolean;
  onClose: () => void;
  onGone: () => void;
}

/** The panel's form of a ticket that is there, read anew whenever it is opened. */
export function DetailsDrawer({ ticket, isOpen, onClose, onGone }: DetailsDrawerProps) {
  const text = useText(detailsText);
  const customer = useCustomer();
  const { data, error, refetch, isFetchedAfterMount } = useQuery(ticketFormQueries.form(ticket.id));
  return (
    <HeavyProvider>
      <Drawer isOpen={isOpen} title={text.title} close={text.close} onClose={onClose} onGone={onGone}>
        {data && isFetchedAfterMount && customer ? (
          <KeptForm
            key={customer.id}
            customerId={customer.id}
            ticket={ticket}
            atFirst={data}
            onClose={onClose}
          />
        ) : (
          <div className={styles['fields']} aria-busy={!error}>
            {error ? <Failed error={error} retry={() => void refetch()} /> : <Skeleton size="most" />}
          </div>
        )}
      </Drawer>
    </HeavyProvider>
  );
}

type KeptFormProps = { customerId: CustomerId; ticket: Ticket; atFirst: TicketForm; onClose: () => void };

/** Opens with what was changed and not saved, once it is read. */
function KeptForm({ customerId, ...form }: KeptFormProps) {
  const box = useDetailsBox(customerId, form.ticket.id);
  return useIsLoaded(box) ? <DetailsForm box={box} {...form} /> : null;
}

function Failed({ error, retry }: { error: Error; retry: () => void }) {
  const text = useText(detailsText);
  const words = useFailureWords();
  if (!(error instanceof PanelFailure)) throw error;
  return (
    <Notice
      tone="bad"
      role="alert"
      title={text.failed}
      actions={<Button onClick={retry}>{text.tryAgain}</Button>}
    >
      {words(error)}
    </Notice>
  );
}
