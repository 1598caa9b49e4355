import { listText } from '../i18n/en/list.ts';
import { useFailureWords } from '../i18n/failureWords.ts';
import { useFormats } from '../i18n/formats.ts';
import { useText } from '../i18n/language.ts';
import { PanelFailure } from '../panel/failure.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { TicketListSay } from './TicketListSay.tsx';
import styles from './TicketListPage.module.css';

/** In the rows' place where there are none to keep. */
export function FailedList({ error, retry }: { error: Error; retry: () => void }) {
  const text = useText(listText);
  const words = useFailureWords();
  return (
    <TicketListSay title={text.failedTitle} body={words(asFailure(error))} role="alert">
      <Button onClick={retry}>{text.tryAgain}</Button>
    </TicketListSay>
  );
}

/** Above the rows that were read before: how old they are, and why there are no newer ones (S079). */
export function StaleNotice({ since, error, retry }: { since: number; error: Error; retry: () => void }) {
  const text = useText(listText);
  const words = useFailureWords();
  const formats = useFormats();
  return (
    <div className={styles['note']}>
      <Notice
        tone="lamp"
        role="status"
        title={text.stale(formats.dateTime(since))}
        actions={<Button onClick={retry}>{text.tryAgain}</Button>}
      >
        {words(asFailure(error))}
      </Notice>
    </div>
  );
}

/** What is not the panel's failure is a fault of ours: it belongs to the route's boundary. */
function asFailure(error: Error): PanelFailure {
  if (error instanceof PanelFailure) return error;
  throw error;
}
