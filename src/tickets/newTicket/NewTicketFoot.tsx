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
  /** What is worth a look before it is sent. */
  hint: ReactNode;
  /** The form is empty and waits for another ticket. */
  onEmptied: () => void;
}

/** What sending costs, Send, and while it is held Undo. */
export function NewTicketFoot({ box, state, cost, hint, onEmptied }: NewTicketFootProps) {
  const text = useText(newTicketText);
  return (
    <>
      <div className={styles['foot']}>
        {!state.held && hint}
        <div className={styles['cost']}>{state.held ? <p role="status">{text.held}</p> : cost}</div>
        {state.held?.isHere && <Held box={box} />}
        <Button kind="primary" type="submit" aria-disabled={state.isSending}>
          {state.isSending && !state.held ? text.sending : text.send}
        </Button>
      </div>
      <SavedNote box={box} isSending={state.isSending} onEmptied={onEmptied} />
    </>
  );
}

function Held({ box }: { box: ReplyBox }) {
  const text = useText(newTicketText);
  return (
    <>
      <Button
        onClick={({ currentTarget }) => {
          focusSend(currentTarget);
          if (box.undo()) announce(text.undone);
        }}
      >
        {text.undo}
      </Button>
      <Button
        onClick={({ currentTarget }) => {
          focusSend(currentTarget);
          box.sendNow();
        }}
      >
        {text.sendNow}
      </Button>
    </>
  );
}

/** The button that was pressed goes: the focus goes to the one that stays. */
function focusSend({ form }: HTMLButtonElement): void {
  form?.querySelector<HTMLElement>('[type=submit]')?.focus();
}

/** Renders with each key typed, and nothing else does. */
function SavedNote({
  box,
  isSending,
  onEmptied,
}: {
  box: ReplyBox;
  isSending: boolean;
  onEmptied: () => void;
}) {
  const text = useText(newTicketText);
  const formats = useFormats();
  const now = useMinute();
  const savedAt = useSyncExternalStore(box.subscribe, () => box.snapshot().savedAt);
  const isRestored = useSyncExternalStore(box.subscribe, () => box.snapshot().isRestored);
  if (savedAt === null) return null;

  async function begin(): Promise<void> {
    if (!(await box.putAside())) return;
    announce(text.putAside);
    onEmptied();
  }

  function discard(): void {
    box.discard();
    announce(text.discarded);
    onEmptied();
  }

  return (
    <div className={styles['saved']}>
      <p>
        {isRestored && `${text.restored} `}
        {text.saved(formats.relativeTime(savedAt, now))}
      </p>
      <Button kind="quiet" compact aria-disabled={isSending} onClick={() => void begin()}>
        {text.another}
      </Button>
      <Button kind="quiet" compact aria-disabled={isSending} onClick={discard}>
        {text.startAnew}
      </Button>
    </div>
  );
}
