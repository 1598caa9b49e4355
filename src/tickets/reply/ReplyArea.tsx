import { useRef } from 'react';
import type { RefObject } from 'react';
import { replyText } from '../../i18n/en/reply.ts';
import { useText } from '../../i18n/language.ts';
import { useReply } from '../../outbox/useReply.ts';
import type { CustomerId } from '../../panel/domain.ts';
import type { Ticket } from '../../panel/readTicket.ts';
import { useCustomer } from '../../session/useCustomer.ts';
import { useUndoMs } from '../undoPreference.ts';
import { ReplyFiles } from './ReplyFiles.tsx';
import { ArchivedBox } from './ArchivedBox.tsx';
import { Composer } from './Composer.tsx';
import { composerHint } from './composerHint.ts';
import { PendingReply } from './PendingReply.tsx';
import { useDockSize } from './useDockSize.ts';
import { useKeptPlace } from './useKeptPlace.ts';
import { useSeenOnItsWay } from './useSeenOnItsWay.ts';
import { useSettled } from './useSettled.ts';
import styles from './Composer.module.css';

interface ReplyAreaProps {
  ticket: Ticket;
  /** The text box, for who puts words into it. */
  box: RefObject<HTMLTextAreaElement | null>;
}

/** The reply of whoever is signed in; another customer's is another box altogether (S009). */
export function ReplyArea(props: ReplyAreaProps) {
  const customer = useCustomer();
  return customer && <CustomerReply key={customer.id} customerId={customer.id} {...props} />;
}

/** What was sent and is not decided, at the thread's end, and the box for the next reply. Typing renders this alone. */
function CustomerReply({ customerId, ticket, box }: ReplyAreaProps & { customerId: CustomerId }) {
  const text = useText(replyText);
  const { id: ticketId, subject, thread } = ticket;
  const reply = useReply({ customerId, ticketId, subject, thread, holdMs: useUndoMs() });
  const dock = useRef<HTMLDivElement>(null);
  const leaving = useSettled(ticketId, thread, reply);
  useDockSize(dock);
  useSeenOnItsWay(reply, dock);
  useKeptPlace(ticketId, box, reply.isLoaded);
  const hint = composerHint(ticket);
  const pending = leaving ? [...reply.undecided, leaving] : reply.undecided;
  return (
    <>
      {pending.map((act) => (
        <PendingReply
          key={act.actId}
          act={act}
          reply={reply}
          thread={thread}
          onStopped={() => box.current?.focus()}
        />
      ))}
      <div ref={dock} className={styles['dock']}>
        {hint === 'impossible' ? (
          <ArchivedBox customerId={customerId} reply={reply} />
        ) : (
          <Composer box={box} reply={reply} hint={text[hint]} attach={<ReplyFiles reply={reply} />} />
        )}
      </div>
    </>
  );
}
