import type { ReactNode } from 'react';
import styles from './Top.module.css';

interface TopSectionProps {
  /** What the button that opens it controls. */
  id: string;
  title: string;
  isBusy: boolean;
  children: ReactNode;
}

/** Above the list, because the customer has opened it. */
export function TopSection({ id, title, isBusy, children }: TopSectionProps) {
  return (
    <section id={id} className={styles['section']} aria-labelledby={`${id}-title`} aria-busy={isBusy}>
      <h2 id={`${id}-title`} className={styles['title']}>
        {title}
      </h2>
      {children}
    </section>
  );
}
