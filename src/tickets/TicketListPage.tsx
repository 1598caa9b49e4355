import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { listText } from '../i18n/en/list.ts';
import { useText } from '../i18n/language.ts';
import { lazyPart } from '../ui/lazyPart.tsx';
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

const listTools = lazyPart(() => import('./filter/ListTools.tsx').then((module) => module.ListTools));
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
  const served = (list.isCurrent && page?.sort) || address.sort;
  return (
    <>
      <TicketListHead title={address.list === 'archive' ? text.archiveTitle : text.title} page={page} />
      {page || error || address.query !== '' ? (
        <listTools.Page
          address={address}
          list={list}
          fallback={<EarlyTools list={address.list} />}
          broken={BrokenPart}
        />
      ) : (
        <EarlyTools list={address.list} />
      )}
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
        >
          {page ? (
            page.tickets.map((ticket) => (
              <TicketRowView key={ticket.id} ticket={ticket} columns={columns} intent={intent} />
            ))
          ) : (
            <SkeletonRows columns={columns} />
          )}
        </TicketTable>
      )}
      {page && page.total > 0 && (
        <pager.Page address={address} page={page} fallback={null} broken={BrokenPart} />
      )}
    </>
  );
}
