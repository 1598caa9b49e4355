import type { CustomerId } from '../panel/domain.ts';
import { Toasts } from '../ui/Toast.tsx';
import { ArchiveToasts } from './archive/ArchiveToasts.tsx';
import { Shortcuts } from './keyboard/Shortcuts.tsx';
import { ArrivedToasts } from './newTicket/ArrivedToasts.tsx';
import { KeptDraftToast } from './newTicket/KeptDraftToast.tsx';
import { WentAlongToast } from './newTicket/WentAlongToast.tsx';
import { HeldReplies } from './reply/HeldReplies.tsx';

/** Over whatever is shown: wherever the customer goes, what waits can be undone before it leaves, and shortcuts work. */
export function OnTheirWay({ customerId }: { customerId: CustomerId }) {
  return (
    <>
      <Toasts>
        <HeldReplies customerId={customerId} />
        <ArchiveToasts customerId={customerId} />
        <KeptDraftToast customerId={customerId} />
        <WentAlongToast customerId={customerId} />
        <ArrivedToasts customerId={customerId} />
      </Toasts>
      <Shortcuts />
    </>
  );
}
