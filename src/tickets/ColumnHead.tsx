import type { ReactNode } from 'react';
import { Link } from '../Link.tsx';
import { Icon } from '../ui/Icon.tsx';
import { sortedBy } from './columns/listColumns.ts';
import type { ListColumn } from './columns/listColumns.ts';
import { nextSort } from './sortSteps.ts';
import { listUrl } from './ticketListUrl.ts';
import type { ListAddress } from './ticketListUrl.ts';
import styles from './TicketTable.module.css';

interface ColumnHeadProps {
  column: ListColumn | 'subject';
  address: ListAddress;
  /** The order that the shown rows have. */
  sort: ListAddress['sort'];
  words: string;
  box?: ReactNode;
}

/** A column's head: a link to the next order by it, where the panel sorts by it. */
export function ColumnHead({ column, address, sort, words, box }: ColumnHeadProps) {
  const by = sortedBy[column];
  const order = by !== sort.column ? undefined : sort.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" className={styles[column]} aria-sort={order}>
      {box}
      {by ? (
        <Link
          className={styles['sorter']}
          href={listUrl({ ...address, sort: nextSort(address.sort, by), page: 1 })}
        >
          {words}
          {order && <Icon name={order} />}
        </Link>
      ) : (
        words
      )}
    </th>
  );
}
