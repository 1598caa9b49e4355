import { useEffect, useState, useSyncExternalStore } from 'react';
import { noTicketYet } from '../panel/domain.ts';
import type { CustomerId } from '../panel/domain.ts';
import { outboxOf } from './outbox.ts';
import type { ReplyBox } from './replyBox.ts';
import type { ReplySnapshot } from './replySnapshot.ts';

/** Where the ticket that is being written stands. What is typed is not in it, so typing does not change it. */
export type NewTicketState = Omit<ReplySnapshot, 'text' | 'savedAt' | 'isRestored'>;

/** The box of a ticket that is still to be opened. */
export function useNewTicketBox(customerId: CustomerId, holdMs: number): ReplyBox {
  const box = outboxOf(customerId).reply(noTicketYet);
  useEffect(() => box.holdFor(holdMs), [box, holdMs]);
  useEffect(() => box.own.attend(), [box]);
  // Leaving the form stores at once what the delay would.
  useEffect(() => () => void box.flush(), [box]);
  return box;
}

/** The same object as long as nothing but the words changed: each letter typed must not render the form. */
export function useNewTicketState(box: ReplyBox): NewTicketState {
  const [read] = useState(() => steadyReader(box));
  return useSyncExternalStore(box.subscribe, read);
}

function steadyReader(box: ReplyBox): () => NewTicketState {
  let last: NewTicketState | null = null;
  return () => {
    const { text: _text, savedAt: _savedAt, isRestored: _isRestored, ...state } = box.snapshot();
    if (last === null || !isSame(last, state)) last = state;
    return last;
  };
}

// What is made anew with each snapshot is compared by what is in it.
function isSame(one: NewTicketState, other: NewTicketState): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
