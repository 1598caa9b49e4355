import { navigate } from 'wouter/use-browser-location';
import { Link } from '../Link.tsx';
import { listText } from '../i18n/en/list.ts';
import { useText } from '../i18n/language.ts';
import type { TicketPage } from '../panel/listTickets.ts';
import { buttonClass } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { listUrl, pageSizes } from './ticketListUrl.ts';
import type { ListAddress } from './ticketListUrl.ts';
import styles from './TicketListPager.module.css';

/** The pages before and after, and how long one is. The panel's own page counts: it clamps (protocol §4.1). */
export function TicketListPager({ address, page }: { address: ListAddress; page: TicketPage }) {
  const text = useText(listText);
  const last = Math.max(1, Math.ceil(page.total / page.pageSize));
  if (page.total <= pageSizes[0]) return null;
  const to = (target: number) => listUrl({ ...address, page: target });
  return (
    <nav className={styles['pager']} aria-label={text.pages}>
      <PageSize address={address} page={page} />
      <span className={styles['grow']} />
      {page.page > 1 && (
        <Link className={buttonClass({})} href={to(page.page - 1)} rel="prev">
          <Icon name="chevronBack" />
          {text.previous}
        </Link>
      )}
      {page.page < last && (
        <Link className={buttonClass({})} href={to(page.page + 1)} rel="next">
          {text.next}
          <Icon name="chevronOn" />
        </Link>
      )}
    </nav>
  );
}

/** Another length keeps the first of the shown rows in sight. */
function PageSize({ address, page }: { address: ListAddress; page: TicketPage }) {
  const text = useText(listText);
  const choose = (pageSize: number) => {
    const first = (page.page - 1) * page.pageSize;
    navigate(listUrl({ ...address, pageSize, page: Math.floor(first / pageSize) + 1 }));
  };
  return (
    <label className={styles['perPage']}>
      {text.perPage}
      <select value={address.pageSize} onChange={(event) => choose(Number(event.target.value))}>
        {pageSizes.map((size) => (
          <option key={size}>{size}</option>
        ))}
      </select>
    </label>
  );
}
