import type { ArchiveAct } from '../../outbox/archiveAct.ts';

/** Where the archive's half is. `leaving`: it has been sent. */
export type ArchiveHalf = 'waiting' | 'leaving' | 'archived' | 'stayed' | 'unknown';
/** Where the rating's half is. `lost`: it did not reach the panel. */
export type RatingHalf = 'waiting' | 'sending' | 'stored' | 'refused' | 'lost' | 'notSent' | 'unknown';

/** What has become of an archive of one ticket. */
export function archiveHalf({ stage, tickets }: Pick<ArchiveAct, 'stage' | 'tickets'>): ArchiveHalf {
  if (stage.name === 'held' || stage.name === 'checking') return 'waiting';
  if (stage.name !== 'over') return 'leaving';
  const fate = tickets[0]?.fate;
  if (fate === 'archived') return 'archived';
  return fate === 'unknown' || fate === 'gone' ? 'unknown' : 'stayed';
}

/** Both are decided, and not both are done: it has to be said which (features N13). */
export function isToBeTold(rating: RatingHalf, archive: ArchiveHalf): boolean {
  const isDecided = !['waiting', 'sending'].includes(rating) && !['waiting', 'leaving'].includes(archive);
  return isDecided && !(rating === 'stored' && archive === 'archived');
}
