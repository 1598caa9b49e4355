import { use } from 'react';
import { flushSync } from 'react-dom';
import { abuseText } from '../../i18n/en/abuse.ts';
import { useText } from '../../i18n/language.ts';
import { outboxOf } from '../../outbox/outbox.ts';
import type { ReplyBox } from '../../outbox/replyBox.ts';
import type { TicketId } from '../../panel/domain.ts';
import { useCustomer } from '../../session/useCustomer.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/Button.tsx';
import { LaterIcon } from '../../ui/LaterIcon.tsx';
import { QuoteTarget } from '../quote/quoteTarget.ts';
import { withStatement } from './statement.ts';

/** Puts the outline of a statement into the reply, behind what is there (features C82). */
export function StatementButton({ ticketId }: { ticketId: TicketId }) {
  const text = useText(abuseText);
  const customer = useCustomer();
  const target = use(QuoteTarget);
  // The ticket takes no more replies.
  if (customer === null || target === null) return null;
  return (
    <Button
      compact
      onClick={() => {
        const caret = putIn(outboxOf(customer.id).reply(ticketId), text);
        announce(caret === null ? text.statementLater : text.statementIn);
        if (caret === null) return;
        target.current?.focus();
        target.current?.setSelectionRange(caret, caret);
      }}
    >
      <LaterIcon name="pencil" />
      {text.writeStatement}
    </Button>
  );
}

/** Where to write on; null while the box has an answer that is leaving: its words are not to be changed any more. */
function putIn(box: ReplyBox, outline: Parameters<typeof withStatement>[1]): number | null {
  const { isSending, isLoaded, text: before } = box.snapshot();
  if (isSending || !isLoaded) return null;
  const { text, caret } = withStatement(before, outline);
  // At once: the caret is set in what is there then.
  if (text !== before) flushSync(() => box.setText(text));
  return caret;
}
