import { useState } from 'react';
import { abuseText } from '../../i18n/en/abuse.ts';
import { useText } from '../../i18n/language.ts';
import { usePanelMinute } from '../../ui/clock.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/Button.tsx';
import { LaterIcon } from '../../ui/LaterIcon.tsx';
import { loadChunk } from '../../ui/loadChunk.ts';
import type { AbuseTicket } from './abuseTicket.ts';
import styles from './AbuseHelp.module.css';

interface CalendarButtonProps {
  ticket: AbuseTicket;
  deadlineAt: number;
}

/** The deadline for the customer's own calendar, as long as it lies ahead. What makes the file is loaded at the press. */
export function CalendarButton({ ticket, deadlineAt }: CalendarButtonProps) {
  const text = useText(abuseText);
  const [hasFailed, setFailed] = useState(false);
  if (usePanelMinute() >= deadlineAt) return null;

  async function save(): Promise<void> {
    setFailed(false);
    try {
      const { saveDeadline } = await loadChunk(() => import('./saveDeadline.ts'));
      announce(text.calendarSaved(saveDeadline(ticket, deadlineAt)));
    } catch {
      setFailed(true);
    }
  }

  return (
    <>
      <Button compact onClick={() => void save()}>
        <LaterIcon name="download" />
        {text.calendar}
      </Button>
      {hasFailed && (
        <p role="alert" className={styles['failed']}>
          {text.calendarFailed}
        </p>
      )}
    </>
  );
}
