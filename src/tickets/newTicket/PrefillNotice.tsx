import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { newTicketText } from '../../i18n/en/newTicket.ts';
import { ticketFormText } from '../../i18n/en/ticketForm.ts';
import { useLanguage, useText } from '../../i18n/language.ts';
import { ticketFieldNames } from '../../panel/ticketFields.ts';
import type { TicketFormValues } from '../../panel/ticketFields.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';

interface PrefillNoticeProps {
  form: UseFormReturn<TicketFormValues>;
  filled: Partial<TicketFormValues>;
  isCut: boolean;
}

/** Which fields a link has filled in, and the way to empty them again (features C72). */
export function PrefillNotice({ form, filled, isCut }: PrefillNoticeProps) {
  const text = useText(newTicketText);
  const labels = useText(ticketFormText);
  const language = useLanguage();
  const [isCleared, setCleared] = useState(false);
  const names = ticketFieldNames.filter((name) => Object.hasOwn(filled, name));
  if (names.length === 0 || isCleared) return null;
  const clear = () => {
    for (const name of names) form.setValue(name, '', { shouldDirty: true });
    setCleared(true);
  };
  return (
    <Notice
      tone="info"
      role="status"
      title={text.filledIn(new Intl.ListFormat(language).format(names.map((name) => labels[name])))}
      actions={<Button onClick={clear}>{text.clearFilled}</Button>}
    >
      {isCut && text.cutOff}
    </Notice>
  );
}
