import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Resolver } from 'react-hook-form';
import { detailsText } from '../../i18n/en/details.ts';
import { ticketFormText } from '../../i18n/en/ticketForm.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useText } from '../../i18n/language.ts';
import type { ReplyBox } from '../../outbox/replyBox.ts';
import { PanelFailure } from '../../panel/failure.ts';
import { panelNow } from '../../panel/panelClock.ts';
import type { Ticket } from '../../panel/readTicket.ts';
import type { TicketForm } from '../../panel/readTicketForm.ts';
import type { TicketFormValues } from '../../panel/ticketFields.ts';
import { paths } from '../../paths.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/Button.tsx';
import { Form } from '../../ui/fields/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TicketFields } from '../form/TicketFields.tsx';
import { ticketFormResolver } from '../form/ticketFormResolver.ts';
import { useFieldChecks } from '../form/useFieldChecks.ts';
import { Clashes } from './Clashes.tsx';
import { KeptNotes } from './KeptNotes.tsx';
import { readDetails, saveDetails } from './saveDetails.ts';
import type { Saving } from './saveDetails.ts';
import { SavingNotice } from './SavingNotice.tsx';
import { useKeptDetails } from './useKeptDetails.ts';
import { Withheld } from './Withheld.tsx';
import styles from './Details.module.css';

interface DetailsFormProps {
  ticket: Ticket;
  box: ReplyBox;
  atFirst: TicketForm;
  onClose: () => void;
}

/** Only what the customer changed is sent. What is typed and not saved is there again at the next visit. */
export function DetailsForm({ ticket, box, atFirst, onClose }: DetailsFormProps) {
  const text = useText(detailsText);
  const client = useQueryClient();
  const resolver = useResolver();
  const [saving, setSaving] = useState<Saving | null>(null);
  const asOffered = (read: TicketForm) => (ticket.isArchived ? forReading(read) : read);
  const readAnew = () =>
    readDetails(client, ticket.id).then((read) => (read instanceof PanelFailure ? null : asOffered(read)));
  const kept = useKeptDetails(box, asOffered(atFirst), { resolver, readAnew });
  const { form, offered, clashes } = kept;
  const { isSubmitting } = form.formState;
  const checks = useFieldChecks(form);

  async function save(values: TicketFormValues): Promise<void> {
    setSaving(null);
    if (clashes.length > 0) return;
    const result = await saveDetails(client, { id: ticket.id, offered, values });
    if (result.outcome === 'overtaken') return kept.follow(result.now);
    if (result.outcome === 'saved') {
      kept.done(values);
      announce(result.isFound ? text.savedFound : text.saved);
      return onClose();
    }
    setSaving(result);
    if (result.outcome === 'rejected' && result.field !== null) {
      const message = result.words ?? text.notSaved;
      form.setError(result.field, { type: 'panel', message }, { shouldFocus: true });
    }
  }

  return (
    <Form form={form} action={paths.ticket(ticket.id)} className={styles['form']} onSend={save}>
      <div className={styles['fields']} {...checks}>
        {ticket.isArchived && <Notice tone="info" title={text.archived} />}
        <KeptNotes box={box} />
        {clashes.length > 0 && (
          <Clashes form={form} offered={offered} clashes={clashes} settle={kept.settle} />
        )}
        <TicketFields form={form} offered={offered} act="change" own={{ message: null }} />
        <Withheld offered={offered} withheld={kept.withheld} drop={kept.dropWithheld} />
        {saving && <SavingNotice saving={saving} />}
      </div>
      <footer className={styles['foot']}>
        {!ticket.isArchived && (
          <Button kind="primary" type="submit" aria-disabled={isSubmitting || clashes.length > 0}>
            {isSubmitting ? text.saving : text.save}
          </Button>
        )}
        <Button onClick={onClose}>{text.close}</Button>
      </footer>
    </Form>
  );
}

function useResolver(): (offered: TicketForm) => Resolver<TicketFormValues> {
  const words = useText(ticketFormText);
  const formats = useFormats();
  return (form) => {
    const amountExample = formats.money(1250, form.currency);
    return ticketFormResolver({ form, act: 'change', words, amountExample, now: panelNow });
  };
}

function forReading(offered: TicketForm): TicketForm {
  const fields = Object.entries(offered.fields).map(([name, field]) => [
    name,
    { ...field, isReadOnly: true },
  ]);
  return { ...offered, fields: Object.fromEntries(fields) };
}
