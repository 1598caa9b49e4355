import { useEffect, useRef } from 'react';
import { currentText } from '../../i18n/en/current.ts';
import { listText } from '../../i18n/en/list.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useText } from '../../i18n/language.ts';
import type { TicketId } from '../../panel/domain.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/Button.tsx';
import { readListUrl } from '../ticketListUrl.ts';
import { useTicketList } from '../useTicketList.ts';
import { useListNews } from './useListNews.ts';
import styles from './ListNews.module.css';

/**
 * Over the list's head, where nothing else can be pressed, and below the bar while the list is scrolled: what waits to
 * be brought in, spoken once (features U14, C26), or how old the rows are where that could not be found out (S079).
 */
export function ListNews({ pathname, search }: { pathname: string; search: string }) {
  const list = useTicketList(readListUrl(pathname, search));
  const text = useText(currentText);
  const words = useText(listText);
  const formats = useFormats();
  const { count, hasFailed, bringIn } = useListNews(list);
  const goTo = useGoToFirst(count > 0);
  return (
    <div className={styles['news']}>
      <div role="status" className={styles['place']}>
        {count > 0 ? (
          <Button className={styles['button']} onClick={() => goTo(bringIn())}>
            {text.updates(count)}
          </Button>
        ) : (
          hasFailed && (
            <p className={styles['failed']}>
              {text.rowsFrom(formats.dateTime(list.at))}
              <Button compact onClick={list.retry}>
                {words.tryAgain}
              </Button>
            </p>
          )
        )}
      </div>
    </div>
  );
}

/**
 * The button goes away with what it brought in: focus goes to the first row that is new or changed, which thereby is
 * in sight, else to the heading.
 */
function useGoToFirst(isButtonThere: boolean): (id: TicketId | null) => void {
  const wished = useRef<TicketId | 'heading' | null>(null);
  useEffect(() => {
    if (isButtonThere || wished.current === null) return;
    const row = document.querySelector<HTMLElement>(`tbody a[href="${hrefOf(wished.current)}"]`);
    (row ?? document.querySelector<HTMLElement>('main h1'))?.focus();
    wished.current = null;
  }, [isButtonThere]);
  return (id) => {
    wished.current = id ?? 'heading';
  };
}

function hrefOf(wished: TicketId | 'heading'): string {
  return wished === 'heading' ? '' : paths.ticket(wished);
}
