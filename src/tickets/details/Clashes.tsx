import { useEffect, useRef } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { detailsText } from '../../i18n/en/details.ts';
import { ticketFormText } from '../../i18n/en/ticketForm.ts';
import { useText } from '../../i18n/language.ts';
import type { TicketForm } from '../../panel/readTicketForm.ts';
import type { TicketFieldName, TicketFormValues } from '../../panel/ticketFields.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { Clash } from './changes.ts';
import { useShownValue } from './useShownValue.ts';
import styles from './Details.module.css';

interface ClashesProps {
  form: UseFormReturn<TicketFormValues>;
  offered: TicketForm;
  clashes: readonly Clash[];
  settle: (left: readonly Clash[]) => void;
}

/** Both values of each field that two have changed; the customer chooses (S065). */
export function Clashes({ form, offered, clashes, settle }: ClashesProps) {
  const text = useText(detailsText);
  const labels = useText(ticketFormText);
  const shown = useShownValue(offered);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'start' });
  }, []);
  const choose = (name: TicketFieldName, theirs?: string | boolean) => {
    if (theirs !== undefined) form.setValue(name, theirs);
    const left = clashes.filter((clash) => clash.name !== name);
    settle(left);
    // The button that was pressed goes: on to what is still to be chosen, or to the field.
    if (left.length > 0) box.current?.focus();
    else form.setFocus(name);
  };
  return (
    <div ref={box} tabIndex={-1}>
      <Notice tone="lamp" role="alert" title={text.changedTitle}>
        <p>{text.changedBody}</p>
        {clashes.map(({ name, mine, theirs }) => (
          <dl key={name} className={styles['clash']}>
            <dt>
              {labels[name]} · {text.mine}
            </dt>
            <dd dir="auto">{shown(name, mine)}</dd>
            <dt>
              {labels[name]} · {text.theirs}
            </dt>
            <dd dir="auto">{shown(name, theirs)}</dd>
            <div className={styles['choices']}>
              <Button onClick={() => choose(name)}>{text.keepMine(labels[name])}</Button>
              <Button onClick={() => choose(name, theirs)}>{text.takeTheirs(labels[name])}</Button>
            </div>
          </dl>
        ))}
      </Notice>
    </div>
  );
}
