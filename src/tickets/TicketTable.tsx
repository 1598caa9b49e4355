import type { ReactNode } from 'react';
import { listText } from '../i18n/en/list.ts';
import { useText } from '../i18n/language.ts';
import { classNames } from '../ui/classNames.ts';
import type { ListColumn } from './columns/listColumns.ts';
import { ColumnHead } from './ColumnHead.tsx';
import type { ListAddress } from './ticketListUrl.ts';
import styles from './TicketTable.module.css';

interface TicketTableProps {
  name: string;
  columns: readonly ListColumn[];
  address: ListAddress;
  /** The order that the shown rows have. */
  sort: ListAddress['sort'];
  isBusy: boolean;
  isStale?: boolean;
  /** The box of all rows on the page, once it has been loaded. */
  pageBox?: ReactNode;
  children: ReactNode;
}

/** The list's table: the same frame around rows and around what stands in for them. */
export function TicketTable(props: TicketTableProps) {
  const { name, columns, address, sort, isBusy, isStale = false, pageBox, children } = props;
  const text = useText(listText);
  const words = { ...text, updated: text.lastUpdated };
  return (
    <div className={styles['sheet']}>
      <table
        className={classNames(styles['table'], address.list === 'open' && styles['picks'])}
        aria-label={name}
        aria-busy={isBusy}
      >
        <thead>
          <tr>
            <ColumnHead column="subject" address={address} sort={sort} words={text.subject} box={pageBox} />
            {columns.map((column) => (
              <ColumnHead key={column} column={column} address={address} sort={sort} words={words[column]} />
            ))}
          </tr>
        </thead>
        <tbody className={isStale ? styles['stale'] : undefined}>{children}</tbody>
      </table>
    </div>
  );
}

/** So many rows stand for those to come, and so many come with the first paint: the others a moment behind it. */
export const FIRST_ROWS = 9;

/** Rows of the real size, until the real ones come. Their bars are drawn by the style sheet. */
export function SkeletonRows({ columns }: { columns: readonly ListColumn[] }) {
  return Array.from({ length: FIRST_ROWS }, (_, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- the places are all there is
    <tr key={index} className={classNames(styles['row'], styles['standIn'])}>
      <td className={styles['subjectCell']} />
      {columns.map((column) => (
        <td key={column} className={styles[column]} />
      ))}
    </tr>
  ));
}
