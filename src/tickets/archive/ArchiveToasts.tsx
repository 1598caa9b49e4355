import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { isUnderWay } from '../../outbox/archiveAct.ts';
import { useArchives } from '../../outbox/useArchives.ts';
import type { CustomerId } from '../../panel/domain.ts';
import { ArchiveToast } from './ArchiveToast.tsx';
import { watchArchives } from './watchArchives.ts';
import styles from './Archive.module.css';

/** Over whatever page the customer is on: what is held and can be taken back, and what is under way. */
export function ArchiveToasts({ customerId }: { customerId: CustomerId }) {
  const client = useQueryClient();
  useEffect(() => watchArchives(customerId, client), [customerId, client]);
  const own = useArchives(customerId).filter(({ act, isHere }) => isHere && isUnderWay(act));
  if (own.length === 0) return null;
  return (
    <div className={styles['toasts']}>
      {own.map(({ act }) => (
        <ArchiveToast key={act.actId} customerId={customerId} act={act} />
      ))}
    </div>
  );
}
