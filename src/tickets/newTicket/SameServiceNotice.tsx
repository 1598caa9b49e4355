import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { RefObject } from 'react';
import { useWatch } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import { navigate } from 'wouter/use-browser-location';
import { newTicketText } from '../../i18n/en/newTicket.ts';
import { useText } from '../../i18n/language.ts';
import { outboxOf } from '../../outbox/outbox.ts';
import type { CustomerId } from '../../panel/domain.ts';
import type { TicketFormValues } from '../../panel/ticketFields.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { isNothing } from '../form/ticketForm.ts';
import { sameServiceQuery } from './sameService.ts';
import type { SameService } from './sameService.ts';
import styles from './NewTicketPage.module.css';

interface SameServiceNoticeProps {
  form: UseFormReturn<TicketFormValues>;
  customerId: CustomerId;
  /** Where it stands. */
  place: RefObject<HTMLDivElement | null>;
}

/** One incident covers one matter, however many answers: an open ticket on the same service is pointed out (N10). */
export function SameServiceNotice({ form, customerId, place }: SameServiceNoticeProps) {
  const text = useText(newTicketText);
  const found = useSameService(form);
  if (found.length === 0) return null;

  function answerThere({ id }: SameService): void {
    const box = outboxOf(customerId).reply(id);
    const written = form.getValues('message').trim();
    const before = box.snapshot().text.trim();
    // What is in that box already stays above it; the form keeps its own, too.
    if (written !== '' && !before.includes(written))
      box.setText([before, written].filter(Boolean).join('\n\n'));
    navigate(paths.ticket(id));
  }

  return (
    <div ref={place} tabIndex={-1}>
      <Notice
        tone="info"
        role="status"
        title={text.sameService(found.length)}
        actions={found.slice(0, 3).map((ticket) => (
          <Button key={ticket.id} className={styles['answer']} onClick={() => answerThere(ticket)}>
            <bdi>{text.answerThere(ticket.id, ticket.subject)}</bdi>
          </Button>
        ))}
      >
        {text.sameServiceBody}
      </Notice>
    </div>
  );
}

/** Leads there from beside Send, which is at hand before the form's end has been seen. */
export function SameServiceHint({ form, place }: Omit<SameServiceNoticeProps, 'customerId'>) {
  const text = useText(newTicketText);
  const found = useSameService(form);
  if (found.length === 0) return null;
  return (
    <Button kind="quiet" compact className={styles['hint']} onClick={() => place.current?.focus()}>
      {text.sameService(found.length)}
    </Button>
  );
}

function useSameService(form: UseFormReturn<TicketFormValues>): readonly SameService[] {
  const client = useQueryClient();
  const service = useWatch({ control: form.control, name: 'service' });
  const isChosen = !isNothing(service);
  const { data: found = [] } = useQuery({ ...sameServiceQuery(client, service), enabled: isChosen });
  return isChosen ? found : [];
}
