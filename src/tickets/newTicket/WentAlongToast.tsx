import { useId } from 'react';
import { replyText } from '../../i18n/en/reply.ts';
import { useText } from '../../i18n/language.ts';
import { outboxOf } from '../../outbox/outbox.ts';
import { noTicketYet } from '../../panel/domain.ts';
import type { CustomerId } from '../../panel/domain.ts';
import { Toast } from '../../ui/Toast.tsx';
import { useToldOnLeaving } from './useToldOnLeaving.ts';

/** Over the ticket that has just been opened: a file was to be left out of it, and came too late for that. */
export function WentAlongToast({ customerId }: { customerId: CustomerId }) {
  const text = useText(replyText);
  const id = useId();
  const name = useToldOnLeaving(() => wentAlong(customerId));
  if (name === null) return null;
  return (
    <Toast labelledBy={id}>
      <h2 id={id}>{text.wentAlong(name)}</h2>
    </Toast>
  );
}

function wentAlong(customerId: CustomerId): string | null {
  const { state, leftOut } = outboxOf(customerId).reply(noTicketYet).snapshot();
  return state.name === 'delivered' && leftOut ? leftOut.name : null;
}
