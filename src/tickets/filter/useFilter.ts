import { noFilter } from '../../panel/listFields.ts';
import type { TicketFilter } from '../../panel/listFields.ts';
import { lazily } from '../../ui/lazily.ts';

// The language of filters is not needed by most visits' first sight of the list.
const reader = lazily(() => import('./queryFilter.ts').then((module) => module.queryFilter));

/**
 * What the panel is asked for by a filter's text; null while the language is on its way. Read again with each render:
 * the days that are meant change at midnight.
 */
export function useFilter(query: string): TicketFilter | null {
  const now = reader.useState(query !== '');
  if (query === '') return noFilter;
  if (now === null) return null;
  if ('failure' in now) throw now.failure;
  return now.loaded(query);
}
