import { listText } from '../i18n/en/list.ts';
import { formatNumber } from '../i18n/plural.ts';
import { useLanguage, useText } from '../i18n/language.ts';
import type { TicketPage } from '../panel/listTickets.ts';
import { NewTicketButton } from './NewTicketButton.tsx';
import styles from './TicketListPage.module.css';

/** The list's heading, room for what comes behind the rows (top/ListTop.tsx), and which of how many are shown: "1–50 of 212". */
export function TicketListHead({ title, page }: { title: string; page: TicketPage | null }) {
  const text = useText(listText);
  const language = useLanguage();
  const first = page ? (page.page - 1) * page.pageSize + 1 : 0;
  const number = (value: number) => formatNumber(language, value);
  return (
    <div className={styles['head']}>
      <h1 className={styles['title']} tabIndex={-1}>
        {title}
      </h1>
      <div data-list-top="" />
      {page && page.total > 0 && (
        <p className={styles['range']}>
          {(page.ofOtherDays > 0 && page.total > page.pageSize ? text.rangeAtMost : text.range)(
            number(first),
            number(Math.max(first, first + page.tickets.length - 1)),
            number(page.total),
          )}
        </p>
      )}
      <NewTicketButton />
    </div>
  );
}
