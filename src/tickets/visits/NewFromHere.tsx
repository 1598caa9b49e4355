import { threadText } from '../../i18n/en/thread.ts';
import { useText } from '../../i18n/language.ts';
import styles from './Visits.module.css';

/** Divides what is new from what was there at the last visit. */
export function NewFromHere() {
  const text = useText(threadText);
  return (
    <p className={styles['divider']}>
      <span>{text.newFromHere}</span>
    </p>
  );
}
