import { useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { Resolver } from 'react-hook-form';
import { ticketFormText } from '../../i18n/en/ticketForm.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useText } from '../../i18n/language.ts';
import type { ReplyBox } from '../../outbox/replyBox.ts';
import type { NewTicketState } from '../../outbox/useNewTicket.ts';
import type { CustomerId } from '../../panel/domain.ts';
import { panelNow } from '../../panel/panelClock.ts';
import type { TicketForm } from '../../panel/readTicketForm.ts';
import type { TicketFormValues } from '../../panel/ticketFields.ts';
import { paths } from '../../paths.ts';
import { Form } from '../../ui/fields/Form.tsx';
import { CostMeter } from '../form/CostMeter.tsx';
import { isNothing, isWritable } from '../form/ticketForm.ts';
import { TicketFields } from '../form/TicketFields.tsx';
import { ticketFormResolver } from '../form/ticketFormResolver.ts';
import { useFieldChecks } from '../form/useFieldChecks.ts';
import { BuyForThis } from './BuyForThis.tsx';
import { Faults } from './Faults.tsx';
import { keptValues, textToSend, useKeptForm } from './keptForm.ts';
import { MessageField } from './MessageField.tsx';
import type { MessageGuard } from './MessageField.tsx';
import { NewTicketFiles, NewTicketUpload } from './NewTicketFiles.tsx';
import { NewTicketFoot } from './NewTicketFoot.tsx';
import { NewTicketNotes } from './NewTicketNotes.tsx';
import { useOfferedNow } from './offeredNow.ts';
import { PrefillNotice } from './PrefillNotice.tsx';
import { readPrefill } from './prefill.ts';
import { useNewestTickets } from './useNewestTickets.ts';
import { SameServiceHint, SameServiceNotice } from './SameServiceNotice.tsx';
import { useRefusedField } from './useRefusedField.ts';
import styles from './NewTicketPage.module.css';

interface NewTicketFormProps {
  customerId: CustomerId;
  box: ReplyBox;
  state: NewTicketState;
  offered: TicketForm;
  search: string;
}

/** Typing renders the field that is typed in, and the line that says that the draft is kept. */
export function NewTicketForm({ customerId, box, state, offered: atFirst, search }: NewTicketFormProps) {
  const words = useText(ticketFormText);
  const formats = useFormats();
  const [prefill] = useState(() => readPrefill(search));
  const [filled] = useState(() => filledIn(keptValues(atFirst, box.snapshot().text), prefill.values));
  const form = useForm<TicketFormValues>({
    defaultValues: { ...keptValues(atFirst, box.snapshot().text), ...filled },
    resolver: (values, context, options) => resolverNow()(values, context, options),
  });
  const { offered, cost } = useOfferedNow(form, atFirst);
  const guard = useRef<MessageGuard>(null);
  const sameService = useRef<HTMLDivElement>(null);
  const takeDownNewest = useNewestTickets(box);
  useKeptForm(box, form, atFirst);
  useRefusedField(state, form);
  const checks = useFieldChecks(form);

  function resolverNow(): Resolver<TicketFormValues> {
    const amountExample = formats.money(1250, offered.currency);
    return ticketFormResolver({ form: offered, act: 'create', words, amountExample, now: panelNow });
  }

  async function send(values: TicketFormValues): Promise<void> {
    if (state.isSending || guard.current?.stops() === true) return;
    await takeDownNewest(values.subject);
    box.setText(textToSend(offered, values));
    box.send();
  }

  const message = (
    <MessageField
      key="message"
      form={form}
      guard={guard}
      isTitled={!isWritable(offered, 'subject', 'create')}
    >
      <NewTicketFiles box={box} state={state} />
    </MessageField>
  );
  return (
    <Form form={form} action={paths.newTicket} className={styles['form']} onSend={send}>
      <NewTicketNotes box={box} state={state} />
      <PrefillNotice form={form} filled={filled} isCut={prefill.isCut} />
      <div className={styles['fields']} inert={state.isSending} {...checks}>
        <TicketFields form={form} offered={offered} act="create" own={{ message }} />
      </div>
      <SameServiceNotice form={form} customerId={customerId} place={sameService} />
      <NewTicketUpload box={box} state={state} />
      <Faults form={form} />
      <NewTicketFoot
        box={box}
        state={state}
        hint={<SameServiceHint form={form} place={sameService} />}
        // An emptied form knows its fields again once they are drawn.
        onEmptied={() => setTimeout(() => form.setFocus('subject'))}
        cost={
          <>
            <CostMeter cost={cost} />
            <BuyForThis cost={cost} />
          </>
        }
      />
    </Form>
  );
}

/** A link fills in only what is empty: a draft is worth more (features C72). */
function filledIn(values: TicketFormValues, wanted: Partial<TicketFormValues>): Partial<TicketFormValues> {
  return Object.fromEntries(
    Object.entries(wanted).filter(([name]) => isNothing(values[name as keyof TicketFormValues])),
  );
}
