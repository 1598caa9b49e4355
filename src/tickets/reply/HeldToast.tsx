import { useId } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { Link } from '../../Link.tsx';
import { replyText } from '../../i18n/en/reply.ts';
import { useText } from '../../i18n/language.ts';
import { outboxOf } from '../../outbox/outbox.ts';
import type { CustomerId } from '../../panel/domain.ts';
import { paths } from '../../paths.ts';
import { Button, buttonClass } from '../../ui/Button.tsx';
import { Toast, ToastActs } from '../../ui/Toast.tsx';
import type { Followed } from './followed.ts';
import { takeBack } from './takeBack.ts';
import { useSecondsUntil } from './useSecondsUntil.ts';

/** One reply on its way, seen from another page. Undo leads back to its words. */
export function HeldToast({ customerId, reply }: { customerId: CustomerId; reply: Followed }) {
  const text = useText(replyText);
  const id = useId();
  const { ticketId, subject, state } = reply;
  const ticket = paths.ticket(ticketId);
  return (
    <Toast labelledBy={id}>
      <h2 id={id}>{state.name === 'trouble' ? text.troubleTitle : text.heldTitle}</h2>
      <p>
        <bdi>{text.heldTicket(ticketId, subject)}</bdi>
      </p>
      {state.name === 'held' && <Held {...{ customerId, ticketId, until: state.until }} />}
      {state.name === 'sending' && <p>{text.sending}</p>}
      {state.name === 'trouble' && (
        <Link href={ticket} className={buttonClass({})}>
          {text.openTicket}
        </Link>
      )}
    </Toast>
  );
}

function Held({
  customerId,
  ticketId,
  until,
}: {
  customerId: CustomerId;
  ticketId: Followed['ticketId'];
  until: number;
}) {
  const text = useText(replyText);
  const seconds = useSecondsUntil(until);
  const box = outboxOf(customerId).reply(ticketId);
  return (
    <>
      <p>{text.held(seconds)}</p>
      <ToastActs>
        <Button kind="primary" onClick={() => takeBack(box) && navigate(paths.ticket(ticketId))}>
          {text.undo}
        </Button>
        <Button onClick={box.sendNow}>{text.sendNow}</Button>
      </ToastActs>
    </>
  );
}
