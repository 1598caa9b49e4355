import { useId } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { Link } from '../../Link.tsx';
import { replyText } from '../../i18n/en/reply.ts';
import { useText } from '../../i18n/language.ts';
import { outboxOf } from '../../outbox/outbox.ts';
import { noTicketYet } from '../../panel/domain.ts';
import type { CustomerId } from '../../panel/domain.ts';
import { Button, buttonClass } from '../../ui/Button.tsx';
import { Toast, ToastActs } from '../../ui/Toast.tsx';
import { wordsName, wordsPath } from '../wordsPath.ts';
import type { Followed } from './followed.ts';
import { takeBack } from './takeBack.ts';
import { useSecondsUntil } from './useSecondsUntil.ts';

/** One reply on its way, seen from another page. Undo leads back to its words. */
export function HeldToast({ customerId, reply }: { customerId: CustomerId; reply: Followed }) {
  const text = useText(replyText);
  const id = useId();
  const { ticketId, subject, state } = reply;
  const ticket = wordsPath(ticketId);
  return (
    <Toast labelledBy={id}>
      <h2 id={id}>{titleOf(state.name === 'trouble')}</h2>
      <p>
        <bdi>{wordsName(ticketId, subject, text.heldTicket)}</bdi>
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

  function titleOf(isTrouble: boolean): string {
    if (ticketId === noTicketYet) return isTrouble ? text.troubleNewTitle : text.heldNewTitle;
    return isTrouble ? text.troubleTitle : text.heldTitle;
  }
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
        <Button kind="primary" onClick={() => takeBack(box) && navigate(wordsPath(ticketId))}>
          {text.undo}
        </Button>
        <Button onClick={box.sendNow}>{text.sendNow}</Button>
      </ToastActs>
    </>
  );
}
