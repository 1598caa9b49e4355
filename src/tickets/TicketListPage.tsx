import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useFailureWords } from '../i18n/failureWords.ts';
import { listText } from '../i18n/en/list.ts';
import { useFormats } from '../i18n/formats.ts';
import { useText } from '../i18n/language.ts';
import { PanelFailure } from '../panel/failure.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { TicketListHead } from './TicketListHead.tsx';
import { TicketListPager } from './TicketListPager.tsx';
import { TicketListSay } from './TicketListSay.tsx';
import { makeTicketIntent } from './ticketIntent.ts';
import { ticketQueries } from './ticketQueries.ts';
import { readListUrl } from './ticketListUrl.ts';
import { TicketRowView } from './TicketRowView.tsx';
import { SkeletonRows, TicketTable } from './TicketTable.tsx';
import styles from './TicketListPage.module.css';

interface TicketListPageProps {
  /** The list's own address, also while a ticket lies over it. */
  pathname: string;
  search: string;
  /** Gets the ticket page's code before it is asked for. */
  warmTicketPage: () => void;
}

/** `/tickets` and `/tickets/archive`: what the address says, as the panel answers it. */
export function TicketListPage({ pathname, search, warmTicketPage }: TicketListPageProps) {
  const params = readListUrl(pathname, search);
  const text = useText(listText);
  const { data, error, isFetching, isPlaceholderData, dataUpdatedAt, refetch } = useQuery(
    ticketQueries.list(params),
  );
  const client = useQueryClient();
  const intent = useMemo(() => makeTicketIntent(client, warmTicketPage), [client, warmTicketPage]);
  const name = params.list === 'archive' ? text.archiveTitle : text.title;
  return (
    <>
      <TicketListHead title={name} page={data ?? null} />
      {error && data && <StaleNotice since={dataUpdatedAt} error={error} retry={() => void refetch()} />}
      {data?.total === 0 ? (
        <TicketListSay
          title={emptyTitle()}
          body={params.list === 'archive' ? text.emptyArchiveBody : text.emptyBody}
        />
      ) : error && !data ? (
        <FailedList error={error} retry={() => void refetch()} />
      ) : (
        <TicketTable
          name={text.title}
          isBusy={isFetching && (isPlaceholderData || !data)}
          isStale={error !== null}
        >
          {data ? (
            data.tickets.map((ticket) => <TicketRowView key={ticket.id} ticket={ticket} intent={intent} />)
          ) : (
            <SkeletonRows />
          )}
        </TicketTable>
      )}
      {data && data.total > 0 && <TicketListPager params={params} page={data} />}
    </>
  );

  function emptyTitle(): string {
    return params.list === 'archive' ? text.emptyArchiveTitle : text.emptyTitle;
  }
}

function FailedList({ error, retry }: { error: Error; retry: () => void }) {
  const text = useText(listText);
  const words = useFailureWords();
  return (
    <TicketListSay title={text.failedTitle} body={words(asFailure(error))} role="alert">
      <Button onClick={retry}>{text.tryAgain}</Button>
    </TicketListSay>
  );
}

function StaleNotice({ since, error, retry }: { since: number; error: Error; retry: () => void }) {
  const text = useText(listText);
  const words = useFailureWords();
  const formats = useFormats();
  return (
    <div className={styles['note']}>
      <Notice
        tone="lamp"
        role="status"
        title={text.stale(formats.dateTime(since))}
        actions={<Button onClick={retry}>{text.tryAgain}</Button>}
      >
        {words(asFailure(error))}
      </Notice>
    </div>
  );
}

/** What is not the panel's failure is a fault of ours: it belongs to the route's boundary. */
function asFailure(error: Error): PanelFailure {
  if (error instanceof PanelFailure) return error;
  throw error;
}
