import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ticketText } from '../i18n/en/ticket.ts';
import { useText } from '../i18n/language.ts';
import type { TicketId } from '../panel/domain.ts';
import { PanelFailure } from '../panel/failure.ts';
import { useFreshOnNews } from './current/useFreshOnNews.ts';
import { TicketFailed } from './TicketSay.tsx';
import { TicketHead } from './TicketHead.tsx';
import { TicketSkeleton } from './TicketSkeleton.tsx';
import { plainLine } from './plainLine.ts';
import { ticketQueries } from './ticketQueries.ts';
import { TicketView } from './TicketView.tsx';
import { useReadMark } from './useReadMark.ts';
import styles from './TicketPage.module.css';

/** While the page is seen; hidden, the query library holds back by itself (panel protocol §8). */
const REFRESH_MS = 60_000;

interface TicketReadingProps {
  id: TicketId;
  backHref: string;
  onTitle: (title: string) => void;
}

/** Reads one ticket and keeps it current. What was read stays on the screen while a refresh is slow or fails. */
export function TicketReading({ id, backHref, onTitle }: TicketReadingProps) {
  const text = useText(ticketText);
  const { data, error, fetchStatus, dataUpdatedAt, refetch } = useQuery({
    ...ticketQueries.detail(id),
    refetchInterval: ({ state }) => (isGone(state.error) ? false : REFRESH_MS),
  });
  const failure = failureOf(error, fetchStatus === 'paused' && !data);
  const title = titleOf(failure);
  useEffect(() => onTitle(title), [onTitle, title]);
  useReadMark(id, dataUpdatedAt);
  useFreshOnNews(id, dataUpdatedAt);
  if (failure && (!data || isGone(failure))) {
    return <TicketFailed failure={failure} retry={() => void refetch()} />;
  }
  return (
    <div className={styles['ticket']}>
      <TicketHead id={id} ticket={data ?? null} backHref={backHref} />
      {data ? (
        <TicketView
          ticket={data}
          stale={failure && { failure, since: dataUpdatedAt, retry: () => void refetch() }}
        />
      ) : (
        <TicketSkeleton />
      )}
    </div>
  );

  function titleOf(failure: PanelFailure | null): string {
    if (failure?.kind === 'notFound') return text.missingTitle;
    if (failure?.kind === 'denied') return text.deniedTitle;
    return (data && plainLine(data.subject)) || text.untitled(id);
  }
}

/** Nothing of it may stay on the screen: it may be another customer's by now (S009, S051). */
function isGone(error: Error | null): boolean {
  return error instanceof PanelFailure && (error.kind === 'notFound' || error.kind === 'denied');
}

/** What is not the panel's failure is a fault of ours: it belongs to the route's boundary. */
function failureOf(error: Error | null, isOffline: boolean): PanelFailure | null {
  if (isOffline) return new PanelFailure({ kind: 'network', procedure: 'clientticket.edit' });
  if (error === null || error instanceof PanelFailure) return error;
  throw error;
}
