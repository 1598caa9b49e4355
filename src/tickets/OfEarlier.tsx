import type { CustomerId } from '../panel/domain.ts';
import { ArchiveAccounts } from './archive/ArchiveAccounts.tsx';
import { UnsettledReplies } from './UnsettledReplies.tsx';

/** Above the list: what came of answers and archives, those of earlier visits too. */
export function OfEarlier({ customerId }: { customerId: CustomerId }) {
  return (
    <>
      <UnsettledReplies customerId={customerId} />
      <ArchiveAccounts customerId={customerId} />
    </>
  );
}
