import { useEffect, useId } from 'react';
import { Link } from '../../Link.tsx';
import { replyText } from '../../i18n/en/reply.ts';
import { useText } from '../../i18n/language.ts';
import { outboxOf } from '../../outbox/outbox.ts';
import { noTicketYet } from '../../panel/domain.ts';
import type { CustomerId } from '../../panel/domain.ts';
import { paths } from '../../paths.ts';
import { announce } from '../../ui/announcer.ts';
import { buttonClass } from '../../ui/Button.tsx';
import { Toast, ToastActs } from '../../ui/Toast.tsx';
import { useToldOnLeaving } from './useToldOnLeaving.ts';

/** Whoever leaves the form with unsent words is not asked, but told where they are (features C68). */
export function KeptDraftToast({ customerId }: { customerId: CustomerId }) {
  const text = useText(replyText);
  const id = useId();
  const isKept = useToldOnLeaving(() => isDraftKept(customerId)) === true;
  useEffect(() => {
    if (isKept) announce(text.keptNewTitle);
  }, [isKept, text]);
  if (!isKept) return null;
  return (
    <Toast labelledBy={id}>
      <h2 id={id}>{text.keptNewTitle}</h2>
      <p>{text.keptNewBody}</p>
      <ToastActs>
        <Link href={paths.newTicket} className={buttonClass({})}>
          {text.keptNewLink}
        </Link>
      </ToastActs>
    </Toast>
  );
}

function isDraftKept(customerId: CustomerId): boolean {
  const { text, isSending, storage } = outboxOf(customerId).reply(noTicketYet).snapshot();
  return text.trim() !== '' && !isSending && storage === 'kept';
}
