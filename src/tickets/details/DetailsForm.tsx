import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { Resolver } from 'react-hook-form';
import { detailsText } from '../../i18n/en/details.ts';
import { ticketFormText } from '../../i18n/en/ticketForm.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useText } from '../../i18n/language.ts';
import { panelNow } from '../../panel/panelClock.ts';
import type { Ticket } from '../../panel/readTicket.ts';
import type { TicketForm } from '../../panel/readTicketForm.ts';
import type { TicketFormValues } from '../../panel/ticketFields.ts';
import { paths } from '../../paths.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/Button.tsx';
import { Form } from '../../ui/fields/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { changedFields, valuesOf } from '../form/ticketForm.ts';
import { ticketFormQueries } from '../form/ticketFormQueries.ts';
import { TicketFields } from '../form/TicketFields.tsx';
import { ticketFormResolver } from '../form/ticketFormResolver.ts';
import { useFieldChecks } from '../form/useFieldChecks.ts';
import type { Clash } from './changes.ts';
import { Clashes } from './Clashes.tsx';
import { saveDetails } from './saveDetails.ts';
import type { Saving } from './saveDetails.ts';
import { SavingNotice } from './SavingNotice.tsx';
import styles from './Details.module.css';

interface DetailsFormProps {
  ticket: Ticket;
  atFirst: TicketForm;
  onClose: () => void;
}

/** Only what the customer changed is sent. What is typed and not saved is there again when the drawer is opened anew. */
export function DetailsForm({ ticket, atFirst, onClose }: DetailsFormProps) {
  const text = useText(detailsText);
  const words = useText(ticketFormText);
  const formats = useFormats();
  const client = useQueryClient();
  const unsaved = ticketFormQueries.unsaved(ticket.id);
  const [offered, setOffered] = useState(() => (ticket.isArchived ? forReading(atFirst) : atFirst));
  const [clashes, setClashes] = useState<readonly Clash[]>([]);
  const [saving, setSaving] = useState<Saving | null>(null);
  const form = useForm<TicketFormValues>({
    defaultValues: { ...valuesOf(atFirst), ...client.getQueryData<Partial<TicketFormValues>>(unsaved) },
    resolver: (values, context, options) => resolverNow()(values, context, options),
  });
  const checks = useFieldChecks(form);
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) =>
          void client.setQueryData(unsaved, changedFields(offered, values, valuesOf(offered))),
      }),
    [client, form, offered, unsaved],
  );

  function resolverNow(): Resolver<TicketFormValues> {
    const amountExample = formats.money(1250, offered.currency);
    return ticketFormResolver({ form: offered, act: 'change', words, amountExample, now: panelNow });
  }

  async function save(values: TicketFormValues): Promise<void> {
    setSaving(null);
    const result = await saveDetails(client, { id: ticket.id, offered, values });
    if (result.outcome === 'clash') {
      setOffered(result.now);
      setClashes(result.clashes);
      return;
    }
    if (result.outcome !== 'saved') {
      setSaving(result);
      if (result.outcome === 'rejected' && result.field !== null)
        form.setError(
          result.field,
          { type: 'panel', message: result.words ?? text.notSaved },
          { shouldFocus: true },
        );
      return;
    }
    client.setQueryData(unsaved, {});
    announce(result.isFound ? text.savedFound : text.saved);
    onClose();
  }

  return (
    <Form form={form} action={paths.ticket(ticket.id)} className={styles['form']} onSend={save}>
      <div className={styles['fields']} {...checks}>
        {ticket.isArchived && <Notice tone="info" title={text.archived} />}
        <TicketFields form={form} offered={offered} act="change" own={{ message: null }} />
        {clashes.length > 0 && (
          <Clashes form={form} offered={offered} clashes={clashes} settle={setClashes} />
        )}
        {saving && <SavingNotice saving={saving} />}
      </div>
      <footer className={styles['foot']}>
        {!ticket.isArchived && (
          <Button
            kind="primary"
            type="submit"
            aria-disabled={form.formState.isSubmitting || clashes.length > 0}
          >
            {form.formState.isSubmitting ? text.saving : text.save}
          </Button>
        )}
        <Button onClick={onClose}>{text.close}</Button>
      </footer>
    </Form>
  );
}

function forReading(offered: TicketForm): TicketForm {
  const fields = Object.entries(offered.fields).map(([name, field]) => [
    name,
    { ...field, isReadOnly: true },
  ]);
  return { ...offered, fields: Object.fromEntries(fields) };
}
