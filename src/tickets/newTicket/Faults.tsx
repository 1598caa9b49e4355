import { useFormState } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import { newTicketText } from '../../i18n/en/newTicket.ts';
import { ticketFormText } from '../../i18n/en/ticketForm.ts';
import { useText } from '../../i18n/language.ts';
import { ticketFieldNames } from '../../panel/ticketFields.ts';
import type { TicketFormValues } from '../../panel/ticketFields.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import styles from './NewTicketPage.module.css';

/** All that stops the form, listed by Send: a press leads to the field (features C73). */
export function Faults({ form }: { form: UseFormReturn<TicketFormValues> }) {
  const text = useText(newTicketText);
  const labels = useText(ticketFormText);
  const { errors, isSubmitted } = useFormState({ control: form.control });
  const wrong = ticketFieldNames.filter((name) => errors[name]);
  // Before, each fault stands at its field alone.
  if (!isSubmitted || wrong.length === 0) return null;
  return (
    <Notice tone="bad" role="alert" title={text.faults(wrong.length)}>
      <ul className={styles['faults']}>
        {wrong.map((name) => (
          <li key={name}>
            <Button kind="quiet" compact onClick={() => form.setFocus(name)}>
              {labels[name]}
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
