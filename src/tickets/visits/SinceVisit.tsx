import { useEffect } from 'react';
import { threadText } from '../../i18n/en/thread.ts';
import { ticketText } from '../../i18n/en/ticket.ts';
import { useLanguage, useText } from '../../i18n/language.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { News } from './visits.ts';
import styles from './Visits.module.css';

/** "2 new answers, 1 status change since your last visit", and the way there. Said once. */
export function SinceVisit({ news, toFirstNew }: { news: News; toFirstNew: (() => void) | null }) {
  const text = useText(threadText);
  const words = text.since(useNewsWords(news));
  // oxlint-disable-next-line react/exhaustive-deps -- said when the page opens, not again in another language
  useEffect(() => announce(words), []);
  return (
    <div className={styles['since']}>
      <Icon name="clock" />
      <p>{words}</p>
      {toFirstNew && (
        <Button kind="quiet" compact onClick={toFirstNew}>
          {text.toFirstNew}
        </Button>
      )}
    </div>
  );
}

function useNewsWords({ answers, events, statusChanges }: News): string {
  const language = useLanguage();
  const { newAnswers } = useText(ticketText);
  const text = useText(threadText);
  const parts = [
    answers > 0 && newAnswers(answers),
    statusChanges > 0 && text.statusChanges(statusChanges),
    events > 0 && text.events(events),
  ];
  const said = parts.filter((part) => part !== false);
  return new Intl.ListFormat(language, { type: 'unit', style: 'short' }).format(said);
}
