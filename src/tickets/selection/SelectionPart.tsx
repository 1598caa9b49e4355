import { useLayoutEffect } from 'react';
import type { TicketRow } from '../../panel/listTickets.ts';
import type { ListAddress } from '../ticketListUrl.ts';
import type { useTicketList } from '../useTicketList.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { selectionStore } from './selectionStore.ts';

interface SelectionPartProps {
  address: ListAddress;
  list: ReturnType<typeof useTicketList>;
}

const noRows: readonly TicketRow[] = [];

/** The open list's selection, beside the tools. */
export function SelectionPart({ address, list: { page, params } }: SelectionPartProps) {
  const key = `${address.list} ${address.query}`;
  const rows = page?.tickets ?? noRows;
  const total = page?.total ?? 0;
  useLayoutEffect(() => selectionStore.show({ key, rows, total }), [key, rows, total]);
  return <SelectionBar filter={params.filter} isFiltered={address.query !== ''} />;
}
