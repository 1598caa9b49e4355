import { useEffect, useEffectEvent } from 'react';
import { flushSync } from 'react-dom';
import type { UseFormReturn } from 'react-hook-form';
import { useFailureWords } from '../../i18n/failureWords.ts';
import type { Refusal } from '../../outbox/replyMachine.ts';
import type { NewTicketState } from '../../outbox/useNewTicket.ts';
import { ticketField, ticketFieldNames } from '../../panel/ticketFields.ts';
import type { TicketFieldName, TicketFormValues } from '../../panel/ticketFields.ts';

/** What the panel refused is told at its field; a section that hides the field is opened (features C73, C76). */
export function useRefusedField(
  { state, isSending }: NewTicketState,
  form: UseFormReturn<TicketFormValues>,
): void {
  const words = useFailureWords();
  const tell = useEffectEvent((name: TicketFieldName, refusal: Refusal) => {
    const opener = ticketFieldNames.find((each) => ticketField(each).opens === ticketField(name).section);
    // There before it is focused.
    if (opener) flushSync(() => form.setValue(opener, true));
    form.setError(name, { type: 'panel', message: words(refusal) }, { shouldFocus: true });
  });
  useEffect(() => {
    const name = state.name === 'rejected' ? refusedField(state.refusal.field) : null;
    // What is on its way takes no focus.
    if (state.name !== 'rejected' || name === null || isSending) return;
    // Not within the rendering that brought the refusal.
    queueMicrotask(() => tell(name, state.refusal));
  }, [state, isSending]);
}

function refusedField(field: string | null): TicketFieldName | null {
  return ticketFieldNames.find((name) => name === field) ?? null;
}
