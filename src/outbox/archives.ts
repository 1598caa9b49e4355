import { archiveTickets } from '../panel/archiveTickets.ts';
import type { CustomerId } from '../panel/domain.ts';
import { readOpenRows, readWhereabouts } from '../panel/readWhereabouts.ts';
import { guardMoment } from '../panel/sessionGuard.ts';
import type { ArchiveParts } from './archiveParts.ts';
import { ArchiveTab } from './archiveTab.ts';
import { browserParts } from './browserParts.ts';

/** Sign-out waits for the panel no longer than this; what came of it is not told any more then. */
const PATIENCE_MS = 5_000;

let parts: ArchiveParts | null = null;
let current: ArchiveTab | null = null;

/** The archive acts of the customer who is signed in here, in this tab. */
export function archivesOf(customerId: CustomerId): ArchiveTab {
  if (current?.customerId !== customerId) {
    current?.stop();
    current = open(customerId);
  }
  return current;
}

/** At sign-out, while there is a session: what is held leaves now, and what came of it is awaited. */
export async function sendHeldArchives(customerId: CustomerId): Promise<void> {
  if (current?.customerId !== customerId) return;
  const impatience = new Promise<void>((resolve) => parts?.clock.after(PATIENCE_MS, resolve));
  await Promise.race([current.sendHeld(), impatience]);
}

/** At sign-out, in all tabs: nothing leaves any more and no record stays. False where the browser refused. */
export async function wipeArchives(customerId: CustomerId): Promise<boolean> {
  const tab = current?.customerId === customerId ? current : open(customerId);
  if (tab === current) current = null;
  return tab.leave();
}

function open(customerId: CustomerId): ArchiveTab {
  parts ??= archiveParts();
  return new ArchiveTab(customerId, parts);
}

function archiveParts(): ArchiveParts {
  return {
    ...browserParts('frontdesk-archive'),
    panel: {
      archive: (ids, options) => archiveTickets(ids, options),
      readOpenRows: (ids) => readOpenRows(ids),
      readWhereabouts: (ids) => readWhereabouts(ids),
      sessionMoment: guardMoment,
    },
    onLeave: (listener) => {
      window.addEventListener('pagehide', listener);
      return () => window.removeEventListener('pagehide', listener);
    },
  };
}
