import { useEffect, useId, useRef } from 'react';
import { usePathname } from 'wouter/use-browser-location';
import { Link } from '../../Link.tsx';
import { replyText } from '../../i18n/en/reply.ts';
import { textOf, useText } from '../../i18n/language.ts';
import type { Arrival } from '../../outbox/arrivals.ts';
import { outboxOf } from '../../outbox/outbox.ts';
import { useArrivals } from '../../outbox/useArrivals.ts';
import type { CustomerId } from '../../panel/domain.ts';
import { paths } from '../../paths.ts';
import { announce } from '../../ui/announcer.ts';
import { Button, buttonClass } from '../../ui/Button.tsx';
import { Toast, ToastActs } from '../../ui/Toast.tsx';
import { useFocusAfter } from '../useFocusAfter.ts';

/** New tickets that are there, told to whoever is not taken to them: they write something else, or look elsewhere (S056). */
export function ArrivedToasts({ customerId }: { customerId: CustomerId }) {
  const arrived = useArrivals(customerId);
  return arrived.map((each) => <ArrivedToast key={each.actId} customerId={customerId} arrival={each} />);
}

function ArrivedToast({ customerId, arrival }: { customerId: CustomerId; arrival: Arrival }) {
  const text = useText(replyText);
  const id = useId();
  const toast = useRef<HTMLElement>(null);
  const { actId, subject, messageId, leftOut } = arrival;
  const ticket = messageId === null ? paths.tickets : paths.ticket(messageId);
  const isSeen = usePathname() === ticket;
  const close = () => outboxOf(customerId).toldOf(actId);
  useFocusAfter(toast);
  const wentAlong = leftOut && text.wentAlong(leftOut.name);
  useEffect(
    () => announce(`${textOf(replyText).arrivedNew(subject, messageId)} ${wentAlong ?? ''}`),
    [subject, messageId, wentAlong],
  );
  useEffect(() => {
    if (isSeen) outboxOf(customerId).toldOf(actId);
  }, [isSeen, customerId, actId]);
  return (
    <Toast ref={toast} labelledBy={id}>
      <h2 id={id}>{text.arrivedNew(subject, messageId)}</h2>
      {wentAlong && <p>{wentAlong}</p>}
      <ToastActs>
        <Link href={ticket} className={buttonClass({})}>
          {messageId === null ? text.openList : text.openTicket}
        </Link>
        <Button kind="quiet" onClick={close}>
          {text.closeNote}
        </Button>
      </ToastActs>
    </Toast>
  );
}
