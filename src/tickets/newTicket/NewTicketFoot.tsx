import { useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { newTicketText } from '../../i18n/en/newTicket.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useText } from '../../i18n/language.ts';
import type { ReplyBox } from '../../outbox/replyBox.ts';
import type { NewTicketState } from '../../outbox/useNewTicket.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/Button.tsx';
import { useMinute } from '../../ui/clock.ts';
import styles from './NewTicketPage.module.css';

interface NewTicketFootProps {
  box: ReplyBox;
  state: NewTicketState;
  cost: ReactNode;
}

/** What sending costs, Send, and while it is held Undo. */
export function NewTicketFoot({ box, state, cost }: NewTicketFootProps) {
  const text = useText(newTicketText);
  return (
    <div className={styles['foot']}>
      <div className={styles['cost']}>{state.held ? <p role="status">{text.held}</p> : cost}</div>
      {state.held?.isHere && <Held box={box} />}
      <Button kind="primary" type="submit" aria-disabled={state.isSending}>
        {state.isSending && !state.held ? text.sending : text.send}
      </Button>
      <SavedNote box={box} />
    </div>
  );
}

function Held({ box }: { box: ReplyBox }) {
  const text = useText(newTicketText);
  return (
    <>
      <Button onClick={() => box.undo() && announce(text.undone)}>{text.undo}</Button>
      <Button onClick={box.sendNow}>{text.sendNow}</Button>
    </>
  );
}

/** Renders with each key typed, and nothing else does. */
function SavedNote({ box }: { box: ReplyBox }) {
  const text = useText(newTicketText);
  const formats = useFormats();
  const now = useMinute();
  const savedAt = useSyncExternalStore(box.subscribe, () => box.snapshot().savedAt);
  const isRestored = useSyncExternalStore(box.subscribe, () => box.snapshot().isRestored);
  if (savedAt === null) return null;
  return (
    <p className={styles['saved']}>
      {isRestored && `${text.restored} `}
      {text.saved(formats.relativeTime(savedAt, now))}
      <Button kind="quiet" compact onClick={box.discard}>
        {text.startAnew}
      </Button>
    </p>
  );
}
