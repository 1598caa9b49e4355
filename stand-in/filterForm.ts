import type { PanelNode } from './document.ts';
import type { CustomerCall, Panel } from './panel.ts';
import { filterChoices, filterValues, readFilter } from './ticketFilter.ts';

/** `clientticket.filter` and its sister of the archive: the form, or with `sok` a new filter in place of the old (panel protocol §4.4). */
export function filterTickets(panel: Panel, { bag, func, language, session }: CustomerCall): PanelNode {
  const isArchive = func.startsWith('clientticket_archive');
  const memory = panel.sessions.list(session, isArchive ? 'clientticket_archive' : 'clientticket');
  if (bag.get('sok') !== '') {
    memory.filter = readFilter(bag);
    return { ...filterValues(memory.filter), ok: {} };
  }
  const slist = filterChoices(isArchive ? [10] : [0, 1, 2, 3], language);
  return { ...filterValues(memory.filter), slist };
}
