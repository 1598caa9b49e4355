import { incidentsText } from '../i18n/en/incidents.ts';
import { useText } from '../i18n/language.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './Incidents.module.css';

/** Of the size of what comes. */
export function FormSkeleton() {
  const text = useText(incidentsText);
  return (
    <div className={styles['skeleton']} role="status">
      <VisuallyHidden>{text.loading}</VisuallyHidden>
      <Skeleton size="half" />
      <Skeleton size="word" />
      <Skeleton size="most" />
      <Skeleton size="words" />
    </div>
  );
}
