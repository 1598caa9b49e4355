import type { CustomerId } from '../panel/domain.ts';
import { Toasts } from '../ui/Toast.tsx';
import { ArchiveToasts } from './archive/ArchiveToasts.tsx';
import { HeldReplies } from './reply/HeldReplies.tsx';

/** Over whatever is shown: what waits before it leaves can be undone wherever the customer goes meanwhile. */
export function OnTheirWay({ customerId }: { customerId: CustomerId }) {
  return (
    <Toasts>
      <HeldReplies customerId={customerId} />
      <ArchiveToasts customerId={customerId} />
    </Toasts>
  );
}
