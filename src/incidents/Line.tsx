import type { ReactNode } from 'react';
import styles from './Incidents.module.css';

/** One figure of a bill, with its name. */
export function Line({ term, isTotal, children }: { term: string; isTotal?: boolean; children: ReactNode }) {
  return (
    <div className={isTotal ? styles['totalLine'] : styles['line']}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
