import { useCustomer } from '../../session/useCustomer.ts';
import type { ReplyAct } from '../../outbox/replyMachine.ts';
import type { ThreadEntry } from '../../panel/readTicket.ts';
import { BrokenPart } from '../BrokenPart.tsx';
import { pendingFiles } from '../attach/attachParts.ts';
import { MessageBody } from '../thread/MessageBody.tsx';
import { MessageCard } from '../thread/MessageEntry.tsx';
import { useAuthor } from '../thread/useAuthor.ts';
import { PendingFoot } from './PendingFoot.tsx';
import type { Reply } from './reply.ts';

interface PendingReplyProps {
  act: ReplyAct;
  reply: Reply;
  thread: readonly ThreadEntry[];
  /** The customer has stopped it; what was pressed is about to go. */
  onStopped: () => void;
}

/** A reply that has left and is not in the thread yet: at its place, with its text, and what is known of it. */
export function PendingReply({ act, reply, thread, onStopped }: PendingReplyProps) {
  const author = useAuthor('customer', useCustomer()?.name ?? null);
  return (
    <MessageCard from="customer" author={author} isWaiting time={null}>
      <MessageBody source={act.text} />
      {act.files.length > 0 && (
        <pendingFiles.Page
          fallback={null}
          broken={BrokenPart}
          files={act.files}
          progress={act.stage.name === 'sending' ? reply.progress : null}
          leftOut={act.stage.name === 'delivered' ? undefined : act.leftOut}
          onStop={() => {
            reply.cancelUpload();
            onStopped();
          }}
          onLeaveOut={(fileId) => {
            reply.leaveOut(fileId);
            onStopped();
          }}
        />
      )}
      <PendingFoot act={act} reply={reply} thread={thread} />
    </MessageCard>
  );
}
