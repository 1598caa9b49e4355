import { useId, useState, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { needsYouText } from '../../i18n/en/needsYou.ts';
import { ownOrderText } from '../../i18n/en/ownOrder.ts';
import { useLanguage, useText } from '../../i18n/language.ts';
import { formatNumber } from '../../i18n/plural.ts';
import { useCustomer } from '../../session/useCustomer.ts';
import { ExportButton } from '../export/ExportButton.tsx';
import { NeedsYouSection } from '../needsYou/NeedsYouSection.tsx';
import { useWaiting } from '../needsYou/useWaiting.ts';
import { PinnedSection } from '../ownOrder/PinnedSection.tsx';
import { RowMenu } from '../ownOrder/RowMenu.tsx';
import { useOwnOrder } from '../ownOrder/useOwnOrder.ts';
import type { ListAddress } from '../ticketListUrl.ts';
import type { useTicketList } from '../useTicketList.ts';
import { ViewsButton } from '../views/ViewsButton.tsx';
import { TopButton } from './TopButton.tsx';

interface ListTopProps {
  address: ListAddress;
  list: ReturnType<typeof useTicketList>;
}

/** What comes behind the rows and stands beside the list's heading, in the room that the head keeps for it. */
export function ListTop({ address, list }: ListTopProps) {
  const place = useSyncExternalStore(neverChanges, roomInHead);
  if (address.list === 'open') return <OpenListTop address={address} list={list} place={place} />;
  return place && createPortal(<ListActs address={address} list={list} />, place);
}

/** What waits, what is pinned, and the menu of the rows. The sections open by the customer's act alone: rows stay. */
function OpenListTop({ address, list, place }: ListTopProps & { place: Element | null }) {
  const text = { ...useText(needsYouText), pins: useText(ownOrderText).pins };
  const language = useLanguage();
  const id = useId();
  const needs = useWaiting(list);
  const pins = useOwnOrder().order.tickets.filter(({ pinned }) => pinned !== null).length;
  const [open, setOpen] = useState<'needs' | 'pins' | null>(null);
  const total = needs.waiting?.total ?? 0;
  const hasNeeds = total > 0 || needs.error !== null;
  const toggle = (which: 'needs' | 'pins') => setOpen(open === which ? null : which);
  const buttons = (
    <>
      {hasNeeds && (
        <TopButton
          icon="lamp"
          words={text.title}
          count={needs.error ? text.unknown : formatNumber(language, total)}
          controls={`${id}-needs`}
          isOpen={open === 'needs'}
          toggle={() => toggle('needs')}
        />
      )}
      {pins > 0 && (
        <TopButton
          icon="pin"
          words={text.pins}
          count={formatNumber(language, pins)}
          controls={`${id}-pins`}
          isOpen={open === 'pins'}
          toggle={() => toggle('pins')}
        />
      )}
      <ListActs address={address} list={list} />
    </>
  );
  return (
    <>
      {place && createPortal(buttons, place)}
      {hasNeeds && open === 'needs' && <NeedsYouSection id={`${id}-needs`} address={address} needs={needs} />}
      {pins > 0 && open === 'pins' && <PinnedSection id={`${id}-pins`} />}
      <RowMenu />
    </>
  );
}

/**
 * What can be done with the list as a whole. Another customer, list, filter or order is another export (S009): it waits
 * until its customer is known, for what was opened before would close.
 */
function ListActs({ address, list }: ListTopProps) {
  const customer = useCustomer()?.id;
  const { column, descending } = address.sort;
  return (
    <>
      <ViewsButton address={address} />
      {customer !== undefined && (
        <ExportButton
          key={JSON.stringify([customer, address.list, address.query, column, descending])}
          list={list}
        />
      )}
    </>
  );
}

const neverChanges = () => () => {};

// Looked up again after each commit, as every snapshot is: the head may be another one by then.
function roomInHead(): Element | null {
  return document.querySelector('[data-list-top]');
}
