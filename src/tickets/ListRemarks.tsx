import { filterText } from '../i18n/en/filter.ts';
import { listText } from '../i18n/en/list.ts';
import { useText } from '../i18n/language.ts';
import type { TicketPage } from '../panel/listTickets.ts';
import { sortNames } from './sortNames.ts';
import { isSameSort } from './ticketListUrl.ts';
import type { ListAddress } from './ticketListUrl.ts';
import styles from './ListRemarks.module.css';

/** What was asked for and the panel did not do: said, not passed over (features C16). `page` is null until it is read. */
export function ListRemarks({ address, page }: { address: ListAddress; page: TicketPage | null }) {
  const text = useText(filterText);
  const names = useText(listText);
  const sort = page?.sort ?? address.sort;
  const remarks = [
    address.unknownSort && text.unknownSort(address.unknownSort),
    !isSameSort(sort, address.sort) && text.sortIgnored(names[sortNames[sort.column]]),
    page && page.ofOtherDays > 0 && page.total > page.pageSize && text.otherDays,
  ].filter((remark) => typeof remark === 'string' && remark !== '');
  return (
    <div role="status" className={styles['remarks']}>
      {remarks.map((remark) => (
        <p key={String(remark)}>{remark}</p>
      ))}
    </div>
  );
}
