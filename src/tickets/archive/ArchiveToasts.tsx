import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { isUnderWay } from '../../outbox/archiveAct.ts';
import { useArchives } from '../../outbox/useArchives.ts';
import type { CustomerId } from '../../panel/domain.ts';
import { ArchiveToast } from './ArchiveToast.tsx';
import { watchArchives } from './watchArchives.ts';

/** Over whatever page the customer is on: what is held and can be taken back, and what is under way. */
export function ArchiveToasts({ customerId }: { customerId: CustomerId }) {
  const client = useQueryClient();
  useEffect(() => watchArchives(customerId, client), [customerId, client]);
  const own = useArchives(customerId).filter(({ act, isHere }) => isHere && isUnderWay(act));
  return own.map(({ act }) => <ArchiveToast key={act.actId} customerId={customerId} act={act} />);
}
