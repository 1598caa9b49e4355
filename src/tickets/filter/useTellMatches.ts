import { useEffect, useEffectEvent, useRef } from 'react';
import { filterText } from '../../i18n/en/filter.ts';
import { useText } from '../../i18n/language.ts';
import type { TicketPage } from '../../panel/listTickets.ts';
import { announce } from '../../ui/announcer.ts';

/** Says once how many tickets match after the filter has changed (features C98). `page` is null until they are read. */
export function useTellMatches(query: string, page: TicketPage | null): void {
  const text = useText(filterText);
  const told = useRef(query);
  const total = page?.total;
  const tell = useEffectEvent((count: number) => announce(text.matching(count)));
  useEffect(() => {
    if (total === undefined || told.current === query) return;
    told.current = query;
    if (query !== '') tell(total);
  }, [query, total]);
}
