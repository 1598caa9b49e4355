import { useEffect, useSyncExternalStore } from 'react';

import type { CustomerId, TicketId } from '../panel/domain.ts';
import type { ThreadMessage } from './matchReply.ts';
import { outboxOf } from './outbox.ts';
import type { ReplyBox } from './replyBox.ts';
import type { ReplySnapshot } from './replySnapshot.ts';

/** What a customer can do with a reply. The functions stay the same as long as ticket and customer do. */
export type ReplyActions = Pick<
  ReplyBox,
  | 'setText'
  | 'addFile'
  | 'replaceFile'
  | 'removeFile'
  | 'fileBytes'
  | 'cancelUpload'
  | 'leaveOut'
  | 'send'
  | 'sendAgain'
  | 'sendAnyway'
  | 'undo'
  | 'sendNow'
  | 'checkAgain'
  | 'choose'
  | 'discard'
  | 'takeOtherVersion'
  | 'dismissOther'
>;

/** Of the ticket, what the outbox needs: its thread as the page shows it is the baseline of a send (scenarios §3). */
export type ReplyPlace = {
  customerId: CustomerId;
  ticketId: TicketId;
  subject: string;
  thread: readonly ThreadMessage[];
  /** For so long what is sent can be undone; 0: it leaves at once. */
  holdMs: number;
};

/**
 * The reply to one ticket: its words, its state, and what can be done. To be called by the reply box alone: each
 * letter typed renders whoever calls it.
 */
export function useReply({
  customerId,
  ticketId,
  subject,
  thread,
  holdMs,
}: ReplyPlace): ReplySnapshot & ReplyActions {
  const box = outboxOf(customerId).reply(ticketId);
  const snapshot = useSyncExternalStore(box.subscribe, box.snapshot);
  useEffect(() => box.notice(subject, thread), [box, subject, thread]);
  useEffect(() => box.holdFor(holdMs), [box, holdMs]);
  // Leaving the ticket stores at once what the delay would.
  useEffect(() => () => void box.flush(), [box]);
  return {
    ...snapshot,
    setText: box.setText,
    addFile: box.addFile,
    replaceFile: box.replaceFile,
    removeFile: box.removeFile,
    fileBytes: box.fileBytes,
    cancelUpload: box.cancelUpload,
    leaveOut: box.leaveOut,
    send: box.send,
    sendAgain: box.sendAgain,
    sendAnyway: box.sendAnyway,
    undo: box.undo,
    sendNow: box.sendNow,
    checkAgain: box.checkAgain,
    choose: box.choose,
    discard: box.discard,
    takeOtherVersion: box.takeOtherVersion,
    dismissOther: box.dismissOther,
  };
}
