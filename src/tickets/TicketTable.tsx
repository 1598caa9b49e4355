import type { ReactNode } from 'react';
import { listText } from '../i18n/en/list.ts';
import { useText } from '../i18n/language.ts';
import { classNames } from '../ui/classNames.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
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

const sizes = ['most', 'half', 'line', 'half', 'most', 'line', 'half', 'most', 'half', 'line'] as const;

/** Rows of the real size, until the real ones come. */
export function SkeletonRows({ columns }: { columns: readonly ListColumn[] }) {
  return sizes.map((size, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- the places are all there is
    <tr key={index} className={styles['row']}>
      <td className={styles['subjectCell']}>
        <Skeleton size={size} />
      </td>
      {columns.map((column) => (
        <td key={column} className={styles[column]}>
          <Skeleton size={column === 'author' || column === 'status' ? 'words' : 'word'} />
        </td>
      ))}
    </tr>
  ));
}
