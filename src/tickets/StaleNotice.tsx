import { listText } from '../i18n/en/list.ts';
import { useFailureWords } from '../i18n/failureWords.ts';
import { useFormats } from '../i18n/formats.ts';
import { useText } from '../i18n/language.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { asFailure } from './FailedList.tsx';
import styles from './ListNotice.module.css';

/** Above the rows that were read before: how old they are, and why there are no newer ones (S079). */
export function StaleNotice({ since, error, retry }: { since: number; error: Error; retry: () => void }) {
  const text = useText(listText);
  const words = useFailureWords();
  const formats = useFormats();
  return (
    <div className={styles['notice']}>
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
