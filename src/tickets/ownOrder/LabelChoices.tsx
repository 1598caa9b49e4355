import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { ownOrderText } from '../../i18n/en/ownOrder.ts';
import { useText } from '../../i18n/language.ts';
import type { TicketRow } from '../../panel/listTickets.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/Button.tsx';
import { Form } from '../../ui/fields/Form.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { LineDrawing } from '../../ui/Icon.tsx';
import { labelShape } from './labelShape.ts';
import { labelsInUse, MAX_LABEL, MAX_LABELS, ownTicket, plainLabel, setLabel } from './ownOrder.ts';
import type { OwnOrder } from './ownOrder.ts';
import styles from './RowMenu.module.css';

interface LabelChoicesProps {
  ticket: TicketRow;
  order: OwnOrder;
  change: (next: OwnOrder | null) => boolean;
}

/** A box for each label in use, and a new one. */
export function LabelChoices({ ticket, order, change }: LabelChoicesProps) {
  const text = useText(ownOrderText);
  const own = ownTicket(order, ticket.id)?.labels ?? [];
  // One that is taken off here can be put on again, also where no other ticket has it.
  const [offered] = useState(() => labelsInUse(order).map(({ label }) => label));
  const shown = [...offered, ...own.filter((label) => !offered.includes(label))];
  const isFull = own.length >= MAX_LABELS;
  return (
    <fieldset className={styles['group']}>
      <legend>{text.labels}</legend>
      <div className={styles['labels']}>
        {shown.map((label) => (
          <label key={label}>
            <input
              type="checkbox"
              checked={own.includes(label)}
              aria-disabled={isFull && !own.includes(label)}
              onChange={(event) => {
                if (event.target.checked && isFull) return;
                change(setLabel(order, ticket.id, label, event.target.checked));
              }}
            />
            <LineDrawing path={labelShape(label)} />
            <bdi dir="auto">{label}</bdi>
          </label>
        ))}
      </div>
      {isFull ? (
        <p className={styles['hint']}>{text.labelsFull(MAX_LABELS)}</p>
      ) : (
        <NewLabel own={own} add={(label) => change(setLabel(order, ticket.id, label, true))} />
      )}
    </fieldset>
  );
}

function NewLabel({ own, add }: { own: readonly string[]; add: (label: string) => void }) {
  const text = useText(ownOrderText);
  const form = useForm({ defaultValues: { label: '' } });
  const check = (value: string) => {
    const label = plainLabel(value);
    if (label === '') return text.labelMissing;
    if (label.length > MAX_LABEL) return text.labelLong(MAX_LABEL);
    return own.includes(label) ? text.labelTaken : true;
  };
  const send = async ({ label }: { label: string }) => {
    add(plainLabel(label));
    form.reset();
  };
  return (
    <Form form={form} action={paths.tickets} className={styles['line']} onSend={send}>
      <TextField
        form={form}
        name="label"
        label={text.newLabel}
        autoComplete="off"
        rules={{ validate: check }}
        input={{ dir: 'auto' }}
      />
      <Button type="submit">{text.addLabel}</Button>
    </Form>
  );
}
