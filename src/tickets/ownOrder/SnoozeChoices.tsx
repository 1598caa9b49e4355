import { useForm } from 'react-hook-form';
import { ownOrderText } from '../../i18n/en/ownOrder.ts';
import { useLanguage, useText } from '../../i18n/language.ts';
import type { TicketRow } from '../../panel/listTickets.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/Button.tsx';
import { useMinute } from '../../ui/clock.ts';
import { DateField } from '../../ui/fields/DateField.tsx';
import { Form } from '../../ui/fields/Form.tsx';
import { LaterIcon } from '../../ui/LaterIcon.tsx';
import { asleepUntil, ownTicket, snooze, wake } from './ownOrder.ts';
import type { OwnOrder } from './ownOrder.ts';
import { morningOf, snoozeTimes } from './snoozeTimes.ts';
import { useSnoozeWords } from './useSnoozeWords.ts';
import styles from './RowMenu.module.css';

interface SnoozeChoicesProps {
  ticket: TicketRow;
  order: OwnOrder;
  change: (next: OwnOrder | null) => boolean;
  /** The menu has done its work, if that was kept: closes it and says so. */
  done: (isKept: boolean, words: string) => void;
}

/** Until when the ticket is to be quiet. It never leaves the list, and news of it wakes it. */
export function SnoozeChoices({ ticket, order, change, done }: SnoozeChoicesProps) {
  const text = useText(ownOrderText);
  const words = useSnoozeWords();
  const now = useMinute();
  const { tomorrow, monday } = snoozeTimes(now);
  const hour = useHour(tomorrow);
  const until = asleepUntil(ownTicket(order, ticket.id), ticket, now);
  const sleep = (to: number) =>
    done(change(snooze(order, ticket, to)), text.snoozedNow(ticket.id, words(to)));
  return (
    <fieldset className={styles['group']}>
      <legend>{text.snooze}</legend>
      {until === null ? (
        <>
          <p className={styles['hint']}>{text.snoozeHint}</p>
          <Button kind="quiet" className={styles['choice']} onClick={() => sleep(tomorrow)}>
            <LaterIcon name="moon" />
            {text.tomorrow(hour)}
          </Button>
          {monday !== tomorrow && (
            <Button kind="quiet" className={styles['choice']} onClick={() => sleep(monday)}>
              <LaterIcon name="moon" />
              {text.until(words(monday))}
            </Button>
          )}
          <SnoozeToDay now={now} sleep={sleep} />
        </>
      ) : (
        <>
          <p className={styles['hint']}>{text.snoozedUntil(words(until))}</p>
          <Button
            className={styles['wake']}
            onClick={() => done(change(wake(order, ticket.id)), text.awakeNow(ticket.id))}
          >
            {text.wake}
          </Button>
        </>
      )}
    </fieldset>
  );
}

function SnoozeToDay({ now, sleep }: { now: number; sleep: (to: number) => void }) {
  const text = useText(ownOrderText);
  const form = useForm({ defaultValues: { day: '' } });
  const send = async ({ day }: { day: string }) => {
    const morning = morningOf(day, now);
    if (morning !== null) sleep(morning);
  };
  return (
    <Form form={form} action={paths.tickets} className={styles['line']} onSend={send}>
      <DateField
        form={form}
        name="day"
        label={text.day}
        rules={{ validate: (day) => morningOf(day, now) !== null || text.dayWrong }}
      />
      <Button type="submit">{text.snoozeToDay}</Button>
    </Form>
  );
}

function useHour(at: number): string {
  const language = useLanguage();
  return new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }).format(at);
}
