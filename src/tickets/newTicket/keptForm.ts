import { useEffect } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { parseNewTicket, printNewTicket } from '../../outbox/newTicketText.ts';
import type { ReplyBox } from '../../outbox/replyBox.ts';
import type { TicketForm } from '../../panel/readTicketForm.ts';
import { ticketFieldNames } from '../../panel/ticketFields.ts';
import type { TicketFormValues } from '../../panel/ticketFields.ts';
import { newTicketFields, valuesOf } from '../form/ticketForm.ts';

/** The form with what is kept of it; where nothing is, as the panel fills it in. */
export function keptValues(offered: TicketForm, text: string): TicketFormValues {
  return { ...valuesOf(offered), ...parseNewTicket(text).values };
}

/** What is in the form as the text that is kept: nothing as long as it is as the panel filled it in. */
function textToKeep(offered: TicketForm, values: TicketFormValues): string {
  const blank = valuesOf(offered);
  const changed = ticketFieldNames.filter((name) => values[name] !== blank[name]);
  return printNewTicket({ values: picked(values, changed), sends: [], currency: offered.currency });
}

/** The same as it is sent. */
export function textToSend(offered: TicketForm, values: TicketFormValues): string {
  const sends = ticketFieldNames.filter((name) => Object.hasOwn(newTicketFields(offered, values), name));
  const blank = valuesOf(offered);
  const kept = ticketFieldNames.filter((name) => sends.includes(name) || values[name] !== blank[name]);
  return printNewTicket({ values: picked(values, kept), sends, currency: offered.currency });
}

function picked(values: TicketFormValues, names: readonly (keyof TicketFormValues)[]) {
  return Object.fromEntries(names.map((name) => [name, values[name]]));
}

/**
 * What is typed is kept as it is typed; what comes to the box otherwise (from another tab, given back after a send, taken
 * back by Undo) goes into the fields.
 */
export function useKeptForm(box: ReplyBox, form: UseFormReturn<TicketFormValues>, offered: TicketForm): void {
  useEffect(() => {
    let inBox = box.snapshot().text;
    // What is sent says besides what of it travels: it is not what the fields come to, and no typing.
    let inFields = textToKeep(offered, keptValues(offered, inBox));
    const stopTyping = form.subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        const text = textToKeep(offered, values);
        if (text === inFields) return;
        inBox = text;
        inFields = text;
        box.setText(text);
      },
    });
    const stopBox = box.subscribe(() => {
      const { text, isSending } = box.snapshot();
      if (text === inBox || isSending) return;
      const values = keptValues(offered, text);
      inBox = text;
      const before = inFields;
      inFields = textToKeep(offered, values);
      if (inFields !== before) form.reset(values, { keepDefaultValues: true });
    });
    return () => {
      stopTyping();
      stopBox();
    };
  }, [box, form, offered]);
}
