import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { listText } from '../i18n/en/list.ts';
import { useText } from '../i18n/language.ts';
import { lazily } from '../ui/lazily.ts';
import { lazyPart } from '../ui/lazyPart.tsx';
import { useAfterPaint } from '../ui/useAfterPaint.ts';
import { BrokenPart } from './BrokenPart.tsx';
import { useListColumns } from './columns/listColumns.ts';
import { EarlyTools } from './EarlyTools.tsx';
import { FailedList, StaleNotice } from './ListFailure.tsx';
import { NoTickets } from './NoTickets.tsx';
import { TicketListHead } from './TicketListHead.tsx';
import { makeTicketIntent } from './ticketIntent.ts';
import { readListUrl } from './ticketListUrl.ts';
import { TicketRowView } from './TicketRowView.tsx';
import { SkeletonRows, TicketTable } from './TicketTable.tsx';
import { useTicketList } from './useTicketList.ts';
import styles from './TicketListPage.module.css';

const listTools = lazyPart(() => import('./filter/ListTools.tsx').then((module) => module.ListTools));
const selecting = lazily(() => import('./selection/SelectionPart.tsx').then((module) => module.selecting));
const pager = lazyPart(() => import('./TicketListPager.tsx').then((module) => module.TicketListPager));

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
  const client = useQueryClient();
  const intent = useMemo(() => makeTicketIntent(client, warmTicketPage), [client, warmTicketPage]);
  const list = useTicketList(address);
  const { page, error, retry } = list;
  // The rows come first: only what a filter in the address says of it is asked for ahead.
  const isSeen = useAfterPaint(page !== null || error !== null);
  // Where it cannot be loaded the list is what it is without: to be read.
  const select = selecting.useState(isSeen && page !== null && address.list === 'open');
  const parts = select && 'loaded' in select && address.list === 'open' ? select.loaded : null;
  const served = (list.isCurrent && page?.sort) || address.sort;
  return (
    <>
      <TicketListHead title={address.list === 'archive' ? text.archiveTitle : text.title} page={page} />
      <div className={styles['tools']}>
        {parts && <parts.SelectionPart address={address} list={list} />}
        {isSeen || address.query !== '' ? (
          <listTools.Page
            address={address}
            list={list}
            fallback={<EarlyTools list={address.list} />}
            broken={BrokenPart}
          />
        ) : (
          <EarlyTools list={address.list} />
        )}
      </div>
      {error && page && <StaleNotice since={list.at} error={error} retry={retry} />}
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
          isBusy={list.isBusy}
          isStale={error !== null}
          pageBox={parts && <parts.PageBox />}
        >
          {page ? (
            page.tickets.map((ticket) => (
              <TicketRowView
                key={ticket.id}
                ticket={ticket}
                columns={columns}
                intent={intent}
                Box={parts?.RowBox}
              />
            ))
          ) : (
            <SkeletonRows columns={columns} />
          )}
        </TicketTable>
      )}
      {isSeen && page && page.total > 0 && (
        <pager.Page address={address} page={page} fallback={null} broken={BrokenPart} />
      )}
    </>
  );
}
