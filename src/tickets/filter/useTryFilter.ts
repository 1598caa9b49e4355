import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useFailureWords } from '../../i18n/failureWords.ts';
import { PanelFailure } from '../../panel/failure.ts';
import type { TicketFilter } from '../../panel/listFields.ts';
import type { ListAddress } from '../ticketListUrl.ts';
import { ticketQueries } from '../ticketQueries.ts';
import type { Conditions } from './conditions.ts';
import type { FilterValues } from './filterForm.ts';
import { here } from './here.ts';
import { panelFilter } from './panelFilter.ts';

type Refused = { field: keyof FilterValues | null; words: string };

/** Where in the form a field of the filter is; the panel names its own. */
const fieldOf: Partial<Record<keyof TicketFilter, keyof FilterValues>> = {
  number: 'number',
  subject: 'subject',
  message: 'message',
  isAbuse: 'abuse',
  statuses: 'statuses',
  period: 'period',
};

/**
 * Asks the panel for the list by a filter before it takes the place of the old one: null where the panel has answered,
 * its rows are at hand then; else what it refused, and the old filter stands (S082). Leaving calls it off.
 */
export function useTryFilter(address: ListAddress) {
  const client = useQueryClient();
  const words = useFailureWords();
  const leave = useRef<(() => void) | null>(null);
  useEffect(() => () => leave.current?.(), []);

  return async (conditions: Conditions): Promise<Refused | 'called off' | null> => {
    const { list, pageSize, sort } = address;
    const filter = panelFilter(conditions, here());
    const query = ticketQueries.list({ list, page: 1, pageSize, sort, filter });
    let hasLeft = false;
    leave.current = () => {
      hasLeft = true;
      void client.cancelQueries({ queryKey: query.queryKey, exact: true });
    };
    try {
      await client.fetchQuery({ ...query, retry: false });
      return hasLeft ? 'called off' : null;
    } catch (error) {
      if (hasLeft) return 'called off';
      if (!(error instanceof PanelFailure)) throw error;
      return { field: fieldFor(error.field, conditions.period), words: words(error) };
    } finally {
      leave.current = null;
    }
  };
}

function fieldFor(name: string | null, period: Conditions['period']): keyof FilterValues | null {
  if (name === 'periodStart' || name === 'periodEnd') {
    // Where the days come from an age or a named period, it is that which was refused.
    return period.kind === 'range' ? (name === 'periodStart' ? 'from' : 'to') : 'period';
  }
  return Object.entries(fieldOf).find(([each]) => each === name)?.[1] ?? null;
}
