import type { ReactNode } from 'react';
import { listText } from '../i18n/en/list.ts';
import { useText } from '../i18n/language.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import styles from './TicketTable.module.css';

interface TicketTableProps {
  name: string;
  isBusy: boolean;
  isStale?: boolean;
  children: ReactNode;
}

/** The list's table: the same frame around rows and around what stands in for them. */
export function TicketTable({ name, isBusy, isStale = false, children }: TicketTableProps) {
  const text = useText(listText);
  return (
    <div className={styles['sheet']}>
      <table className={styles['table']} aria-label={name} aria-busy={isBusy}>
        <thead>
          <tr>
            <th scope="col">{text.subject}</th>
            <th scope="col" className={styles['updated']}>
              {text.lastUpdated}
            </th>
            <th scope="col" className={styles['waiting']}>
              {text.waiting}
            </th>
            <th scope="col" className={styles['author']}>
              {text.author}
            </th>
            <th scope="col" className={styles['status']}>
              {text.status}
            </th>
          </tr>
        </thead>
        <tbody className={isStale ? styles['stale'] : undefined}>{children}</tbody>
      </table>
    </div>
  );
}

const sizes = ['most', 'half', 'line', 'half', 'most', 'line', 'half', 'most', 'half', 'line'] as const;

/** Rows of the real size, until the real ones come. */
export function SkeletonRows() {
  return sizes.map((size, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- the places are all there is
    <tr key={index} className={styles['row']}>
      <td className={styles['subjectCell']}>
        <Skeleton size={size} />
      </td>
      <td className={styles['updated']}>
        <Skeleton size="word" />
      </td>
      <td className={styles['waiting']}>
        <Skeleton size="word" />
      </td>
      <td className={styles['author']}>
        <Skeleton size="words" />
      </td>
      <td className={styles['status']}>
        <Skeleton size="words" />
      </td>
    </tr>
  ));
}
