import { useSyncExternalStore } from 'react';

import type { CustomerId } from '../panel/domain.ts';
import type { ShownAct } from './archiveTab.ts';
import { archivesOf } from './archives.ts';

/** The customer's archive acts as they stand now, oldest first. */
export function useArchives(customerId: CustomerId): readonly ShownAct[] {
  const archives = archivesOf(customerId);
  return useSyncExternalStore(archives.subscribe, archives.acts);
}
