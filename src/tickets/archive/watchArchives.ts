import type { QueryClient } from '@tanstack/react-query';
import { archiveText } from '../../i18n/en/archive.ts';
import { textOf } from '../../i18n/language.ts';
import { idsOf, isUnderWay } from '../../outbox/archiveAct.ts';
import type { ArchiveAct } from '../../outbox/archiveAct.ts';
import { archivesOf } from '../../outbox/archives.ts';
import type { CustomerId, TicketId } from '../../panel/domain.ts';
import type { TicketRow } from '../../panel/listTickets.ts';
import { announce } from '../../ui/announcer.ts';
import { selectionStore } from '../selection/selectionStore.ts';
import { ticketQueries } from '../ticketQueries.ts';
import { accountTitle } from './accountWords.ts';
import { forgetHeld, selectAgain } from './heldRows.ts';

/** Acts that are over, while the lists that still show their tickets are read again. */
const refreshing = new Set<string>();

/**
 * From now on: rows show that they are going, lists are read again when they have gone, what stayed is selected
 * again, and what came of it is said once. Returns how to stop watching.
 */
export function watchArchives(customerId: CustomerId, client: QueryClient): () => void {
  const archives = archivesOf(customerId);
  const showLeaving = () => selectionStore.setLeaving(leavingIds(archives.acts().map(({ act }) => act)));
  const onOver = (act: ArchiveAct, rows: ReadonlyMap<TicketId, TicketRow>, isHere: boolean) => {
    refreshing.add(act.actId);
    void refresh(client, act).finally(() => {
      refreshing.delete(act.actId);
      showLeaving();
    });
    if (!isHere) return;
    announce(accountTitle(textOf(archiveText), act));
    selectAgain(idsOf(act, 'inProgress', 'answered', 'refused', 'notSent', 'notArrived'), rows);
    forgetHeld(act.tickets.map(({ id }) => id));
  };
  void archives.start({ onOver }).then(showLeaving);
  return archives.subscribe(showLeaving);
}

async function refresh(client: QueryClient, act: ArchiveAct): Promise<void> {
  const ids = new Set(act.tickets.map(({ id }) => id));
  const isOfAct = (key: readonly unknown[]) => [...ids].some((id) => key.includes(id));
  await Promise.all([
    client.invalidateQueries({ queryKey: ticketQueries.lists() }),
    client.invalidateQueries({
      queryKey: ticketQueries.details(),
      predicate: ({ queryKey }) => isOfAct(queryKey),
    }),
  ]);
}

function leavingIds(acts: readonly ArchiveAct[]): Set<TicketId> {
  return new Set(
    acts.flatMap((act) => {
      if (isUnderWay(act) || act.stage.name === 'settling')
        return idsOf(act, 'waiting', 'going', 'unknown', 'archived');
      return refreshing.has(act.actId) ? idsOf(act, 'archived') : [];
    }),
  );
}
