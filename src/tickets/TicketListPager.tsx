import { Link } from 'wouter';
import { listText } from '../i18n/en/list.ts';
import { useText } from '../i18n/language.ts';
import type { TicketListParams } from '../panel/listFields.ts';
import type { TicketPage } from '../panel/listTickets.ts';
import { buttonClass } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { listUrl } from './ticketListUrl.ts';
import styles from './TicketListPage.module.css';

/** The pages before and after. The panel's own page counts: it serves its last one for any beyond (protocol §4.1). */
export function TicketListPager({ params, page }: { params: TicketListParams; page: TicketPage }) {
  const text = useText(listText);
  const last = Math.max(1, Math.ceil(page.total / page.pageSize));
  if (last === 1) return null;
  const to = (target: number) => listUrl({ ...params, page: target });
  return (
    <nav className={styles['pager']} aria-label={text.pages}>
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
