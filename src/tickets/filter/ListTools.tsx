import { useEffect, useId, useRef } from 'react';
import { whenIdle } from '../../ui/whenIdle.ts';
import { columnChooser } from '../columns/ColumnsButton.tsx';
import { ListRemarks } from '../ListRemarks.tsx';
import type { ListAddress } from '../ticketListUrl.ts';
import type { useTicketList } from '../useTicketList.ts';
import { filterPanel } from './FilterButton.tsx';
import { FilterRemarks } from './FilterRemarks.tsx';
import { NoMatch } from './NoMatch.tsx';
import { ToolsRow } from './ToolsRow.tsx';
import { usePrefetchNext } from './usePrefetchNext.ts';
import { useSearchText } from './useSearchText.ts';
import { useTellMatches } from './useTellMatches.ts';

interface ListToolsProps {
  address: ListAddress;
  list: ReturnType<typeof useTicketList>;
}

/** All by which the list is narrowed, and what is said of it. Loaded behind the rows. */
export function ListTools({ address, list }: ListToolsProps) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const search = useSearchText(address);
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
      {isWithoutMatch && <NoMatch reset={reset} />}
    </>
  );
}
