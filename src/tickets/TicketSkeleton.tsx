import { useEffect, useState } from 'react';
import { ticketText } from '../i18n/en/ticket.ts';
import { useText } from '../i18n/language.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './TicketSkeleton.module.css';

/** After this the customer is told that it goes on, and that going back is safe (S052). */
const SLOW_MS = 8000;

/** Entries and facts of the real size, until the real ones come. */
export function TicketSkeleton() {
  const text = useText(ticketText);
  const isSlow = useIsSlow();
  return (
    <>
      <div className={styles['facts']} aria-hidden="true">
        <Skeleton size="words" />
        <Skeleton size="most" />
        <Skeleton size="half" />
        <Skeleton size="most" />
      </div>
      <div className={styles['thread']} aria-busy="true">
        <p role="status" className={styles['said']}>
          {isSlow ? text.stillWaiting : <VisuallyHidden>{text.loading}</VisuallyHidden>}
        </p>
        <SkeletonEntry />
        <SkeletonEntry isOwn />
        <SkeletonEntry />
      </div>
    </>
  );
}

function SkeletonEntry({ isOwn = false }: { isOwn?: boolean }) {
  return (
    <div className={isOwn ? styles['own'] : styles['entry']}>
      <Skeleton size="words" />
      <Skeleton size="line" />
      <Skeleton size="most" />
      <Skeleton size="half" />
    </div>
  );
}

function useIsSlow(): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
  return isSlow;
}
