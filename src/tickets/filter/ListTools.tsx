import { useEffect, useId, useRef } from 'react';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { useAfterPaint } from '../../ui/useAfterPaint.ts';
import { whenIdle } from '../../ui/whenIdle.ts';
import { columnChooser } from '../columns/ColumnsButton.tsx';
import { useShortcut } from '../keyboard/performers.ts';
import { useRowKeys } from '../keyboard/useRowKeys.ts';
import { ListRemarks } from '../ListRemarks.tsx';
import { listUrl } from '../ticketListUrl.ts';
import type { ListAddress } from '../ticketListUrl.ts';
import type { useTicketList } from '../useTicketList.ts';
import { filterPanel } from './FilterButton.tsx';
import { FilterRemarks } from './FilterRemarks.tsx';
import { NoMatch } from './NoMatch.tsx';
import { ToolsRow } from './ToolsRow.tsx';
import { usePrefetchNext } from './usePrefetchNext.ts';
import { useSearchText } from './useSearchText.ts';
import { useTellMatches } from './useTellMatches.ts';

const listTop = lazyPart(() => import('../top/ListTop.tsx').then((module) => module.ListTop));

interface ListToolsProps {
  address: ListAddress;
  list: ReturnType<typeof useTicketList>;
}

/** All by which the list is narrowed, and what is said of it. Loaded behind the rows. */
export function ListTools({ address, list }: ListToolsProps) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const search = useSearchText(address);
  useRowKeys(listUrl(address));
  useShortcut('search', () => {
    box.current?.focus();
    box.current?.select();
  });
  const page = list.isCurrent ? list.page : null;
  usePrefetchNext(list.params, page);
  useTellMatches(address.query, page);
  useEffect(
    () =>
      whenIdle(() => {
        filterPanel.warm();
        columnChooser.warm();
      }),
    [],
  );
  // With a filter in the address these tools come ahead of the rows; what is on top of the list does not.
  const isSeen = useAfterPaint(list.page !== null);
  const isWithoutMatch = list.page?.total === 0 && address.query !== '';
  const reset = () => {
    box.current?.focus();
    search.apply('');
  };
  return (
    <>
      <ToolsRow
        address={address}
        search={search}
        box={box}
        remarks={search.mistakes.length > 0 ? id : undefined}
      />
      <FilterRemarks id={id} search={search} reset={isWithoutMatch ? null : reset} box={box} />
      <ListRemarks address={address} page={page} />
      {isSeen && <listTop.Page address={address} list={list} fallback={null} broken={Nothing} />}
      {isWithoutMatch && <NoMatch reset={reset} />}
    </>
  );
}

/** The list does without, and says nothing of it: what is in the panel is all there. */
function Nothing() {
  return null;
}
