import { filterText } from '../i18n/en/filter.ts';
import { listText } from '../i18n/en/list.ts';
import { useText } from '../i18n/language.ts';
import type { TicketColumn } from '../panel/listFields.ts';
import type { TicketPage } from '../panel/listTickets.ts';
import { isSameSort } from './ticketListUrl.ts';
import type { ListAddress } from './ticketListUrl.ts';
import styles from './TicketListPage.module.css';

const heads = {
  id: 'number',
  name: 'subject',
  last_message: 'lastUpdated',
  wait_time: 'waiting',
  create_user: 'author',
  tstatus: 'status',
} as const satisfies Record<TicketColumn, string>;

/** What was asked for and the panel did not do: said, not passed over (features C16). `page` is null until it is read. */
export function ListRemarks({ address, page }: { address: ListAddress; page: TicketPage | null }) {
  const text = useText(filterText);
  const names = useText(listText);
  const sort = page?.sort ?? address.sort;
  const remarks = [
    address.unknownSort && text.unknownSort(address.unknownSort),
    !isSameSort(sort, address.sort) && text.sortIgnored(names[heads[sort.column]]),
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
