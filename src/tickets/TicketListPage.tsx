import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { listText } from '../i18n/en/list.ts';
import { useText } from '../i18n/language.ts';
import { lazily } from '../ui/lazily.ts';
import { useAfterPaint } from '../ui/useAfterPaint.ts';
import { BrokenPart } from './BrokenPart.tsx';
import { useListColumns } from './columns/listColumns.ts';
import { EarlyTools } from './EarlyTools.tsx';
import { FailedList } from './FailedList.tsx';
import { NoTickets } from './NoTickets.tsx';
import { TicketListHead } from './TicketListHead.tsx';
import { makeTicketIntent } from './ticketIntent.ts';
import { readListUrl } from './ticketListUrl.ts';
import { useRowLook } from './rowLook.ts';
import { TicketRowView } from './TicketRowView.tsx';
import { FIRST_ROWS, SkeletonRows, TicketTable } from './TicketTable.tsx';
import { useTicketList } from './useTicketList.ts';
import styles from './TicketListPage.module.css';

const laterParts = lazily(() => import('./laterParts.ts').then((module) => module.laterParts));

interface TicketListPageProps {
  /** The list's own address, also while a ticket lies over it. */
  pathname: string;
  search: string;
  /** Gets the ticket page's code before it is asked for. */
  warmTicketPage: () => void;
}

/** `/tickets` and `/tickets/archive`: what the address says, as the panel answers it. */
export function TicketListPage({ pathname, search, warmTicketPage }: TicketListPageProps) {
  const address = readListUrl(pathname, search);
  const text = useText(listText);
  const columns = useListColumns();
  const look = useRowLook(columns);
  const client = useQueryClient();
  const intent = useMemo(() => makeTicketIntent(client, warmTicketPage), [client, warmTicketPage]);
  const list = useTicketList(address);
  const { page, error, retry } = list;
  // The rows come first: only what a filter in the address says of it is asked for ahead.
  const isSeen = useAfterPaint(page !== null || error !== null);
  const rows = isSeen ? page?.tickets : page?.tickets.slice(0, FIRST_ROWS);
  const later = laterParts.useState(isSeen || address.query !== '');
  // Where they cannot be loaded the list is what it is without: to be read.
  const parts = later && 'loaded' in later ? later.loaded : null;
  const select = isSeen && page !== null && address.list === 'open' ? parts : null;
  const served = (list.isCurrent && page?.sort) || address.sort;
  return (
    <>
      <TicketListHead title={address.list === 'archive' ? text.archiveTitle : text.title} page={page} />
      <div className={styles['tools']}>
        {select && <select.SelectionPart address={address} list={list} />}
        {parts ? (
          <parts.ListTools address={address} list={list} />
        ) : later ? (
          <BrokenPart retry={laterParts.retry} />
        ) : (
          <EarlyTools list={address.list} />
        )}
      </div>
      {parts && error && page && <parts.StaleNotice since={list.at} error={error} retry={retry} />}
      {page?.total === 0 ? (
        // Of tickets that do not match, the tools speak.
        address.query === '' && <NoTickets list={address.list} />
      ) : error && !page ? (
        <FailedList error={error} retry={retry} />
      ) : (
        <TicketTable
          name={text.title}
          columns={columns}
          address={address}
          sort={served}
          isBusy={list.isBusy || rows?.length !== page?.tickets.length}
          isStale={error !== null}
          pageBox={select && <select.PageBox />}
        >
          {rows?.map((ticket) => (
            <TicketRowView key={ticket.id} ticket={ticket} look={look} intent={intent} parts={select} />
          )) ?? <SkeletonRows columns={columns} />}
        </TicketTable>
      )}
      {parts && isSeen && page && page.total > 0 && <parts.TicketListPager address={address} page={page} />}
    </>
  );
}
