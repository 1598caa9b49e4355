import type { RefObject } from 'react';
import { ColumnsButton } from '../columns/ColumnsButton.tsx';
import { ArchiveButton } from '../selection/ArchiveButton.tsx';
import type { ListAddress } from '../ticketListUrl.ts';
import { toggleStatus } from './conditions.ts';
import { FilterButton } from './FilterButton.tsx';
import { printFilter } from './filterLanguage.ts';
import { SearchBox } from './SearchBox.tsx';
import { StatusChips } from './StatusChips.tsx';
import type { SearchText } from './useSearchText.ts';
import styles from './ListTools.module.css';

interface ToolsRowProps {
  address: ListAddress;
  search: SearchText;
  box: RefObject<HTMLInputElement | null>;
  /** Id of what is said about the text, where something is. */
  remarks?: string | undefined;
}

/** The tools themselves. The page as served holds the very same row (firstPaint.tsx). */
export function ToolsRow({ address, search, box, remarks }: ToolsRowProps) {
  return (
    <search className={styles['tools']}>
      <SearchBox box={box} search={search} remarks={remarks} />
      {address.list === 'open' && (
        <StatusChips
          shown={search.applied.statuses}
          toggle={(status) => search.apply(printFilter(toggleStatus(search.wanted, status)))}
        />
      )}
      <FilterButton address={address} conditions={search.applied} apply={search.apply} />
      {address.list === 'open' && <ArchiveButton />}
      <ColumnsButton />
    </search>
  );
}
