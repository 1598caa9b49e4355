import { useEffect, useId, useState } from 'react';
import { usePathname } from 'wouter/use-browser-location';
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

/** Long enough to be read; the draft itself stays. */
const SHOWN_MS = 10_000;

/** Whoever leaves the form with unsent words is not asked, but told where they are (features C68). */
export function KeptDraftToast({ customerId }: { customerId: CustomerId }) {
  const text = useText(replyText);
  const id = useId();
  const pathname = usePathname();
  const [before, setBefore] = useState(pathname);
  const [isTold, setTold] = useState(false);
  if (before !== pathname) {
    setBefore(pathname);
    setTold(before === paths.newTicket && isDraftKept(customerId));
  }
  useEffect(() => {
    if (!isTold) return undefined;
    announce(text.keptNewTitle);
    const timer = setTimeout(setTold, SHOWN_MS, false);
    return () => clearTimeout(timer);
  }, [isTold, text]);
  if (!isTold) return null;
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
