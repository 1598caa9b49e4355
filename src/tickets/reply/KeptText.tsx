import type { Ref } from 'react';
import styles from './Composer.module.css';

/** Words of the customer's that are not in the box: to be read whole, marked and copied, by keys too. */
export function KeptText({
  label,
  words,
  ref,
}: {
  label: string;
  words: string;
  ref?: Ref<HTMLTextAreaElement>;
}) {
  return (
    <textarea
      ref={ref}
      className={styles['other']}
      dir="auto"
      rows={3}
      aria-label={label}
      value={words}
      readOnly
    />
  );
}
