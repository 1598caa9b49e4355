import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { NewTicketState } from '../../outbox/useNewTicket.ts';
import { newlyAt } from '../reply/settled.ts';
import { isFocusLost } from '../useFocusAfter.ts';

/** Whoever stops the sending presses what goes away by that: focus goes to where the ticket is told of. */
export function useFocusAfterStop(state: NewTicketState, place: RefObject<HTMLElement | null>): void {
  const before = useRef(state);
  useEffect(() => {
    const stage = newlyAt('unknown', before.current, state)?.stage;
    before.current = state;
    const isStopped = stage?.name === 'unknown' && stage.why === 'stopped';
    if (isStopped && isFocusLost(null)) place.current?.focus();
  }, [state, place]);
}
