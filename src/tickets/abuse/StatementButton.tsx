import { flushSync } from 'react-dom';
import { abuseText } from '../../i18n/en/abuse.ts';
import { useText } from '../../i18n/language.ts';
import { outboxOf } from '../../outbox/outbox.ts';
import type { ReplyBox } from '../../outbox/replyBox.ts';
import { useCustomer } from '../../session/useCustomer.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/Button.tsx';
import { LaterIcon } from '../../ui/LaterIcon.tsx';
import { withStatement } from './statement.ts';
import type { AbuseTicket } from './abuseTicket.ts';

/** Puts the outline of a statement into the reply, behind what is there (features C82). */
export function StatementButton({ ticket }: { ticket: AbuseTicket }) {
  const text = useText(abuseText);
  const customer = useCustomer();
  if (customer === null || ticket.isArchived) return null;
  return (
    <Button
      compact
      onClick={() => {
        const isIn = putIn(outboxOf(customer.id).reply(ticket.id), text);
        announce(isIn ? text.statementIn : text.statementLater);
      }}
    >
      <LaterIcon name="pencil" />
      {text.writeStatement}
    </Button>
  );
}

/** False while the box has an answer that is leaving: its words are not to be changed any more. */
function putIn(box: ReplyBox, outline: Parameters<typeof withStatement>[1]): boolean {
  const { isSending, isLoaded, text: before } = box.snapshot();
  if (isSending || !isLoaded) return false;
  const { text, caret } = withStatement(before, outline);
  if (text !== before) flushSync(() => box.setText(text));
  const area = document.querySelector<HTMLTextAreaElement>('[data-editor] textarea');
  area?.focus();
  area?.setSelectionRange(caret, caret);
  return true;
}
