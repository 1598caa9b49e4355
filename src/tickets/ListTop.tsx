import { useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import type { ListAddress } from './ticketListUrl.ts';
import type { useTicketList } from './useTicketList.ts';
import { ViewsButton } from './views/ViewsButton.tsx';

interface ListTopProps {
  address: ListAddress;
  list: ReturnType<typeof useTicketList>;
}

/** What comes behind the rows and stands beside the list's heading, in the room that the head keeps for it. */
export function ListTop({ address }: ListTopProps) {
  const place = useSyncExternalStore(neverChanges, roomInHead);
  return place && createPortal(<ViewsButton address={address} />, place);
}

const neverChanges = () => () => {};

// Looked up again after each commit, as every snapshot is: the head may be another one by then.
function roomInHead(): Element | null {
  return document.querySelector('[data-list-top]');
}
