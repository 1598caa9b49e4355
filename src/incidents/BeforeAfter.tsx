import { incidentsText } from '../i18n/en/incidents.ts';
import { useText } from '../i18n/language.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './Incidents.module.css';

/** Two figures side by side; one alone where they are the same, for both are then what the panel does not say. */
export function BeforeAfter({ before, after }: { before: string; after: string | null }) {
  const text = useText(incidentsText);
  if (before === after) return before;
  return (
    <>
      <VisuallyHidden>{text.fromTo(before, after ?? '…')}</VisuallyHidden>
      <span className={styles['fromTo']} aria-hidden="true">
        <span>{before}</span>
        <span className={styles['arrow']} />
        <strong>{after ?? <Skeleton size="word" />}</strong>
      </span>
    </>
  );
}
