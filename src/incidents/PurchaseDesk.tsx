import { useQuery } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { incidentsText } from '../i18n/en/incidents.ts';
import { useText } from '../i18n/language.ts';
import type { IncidentForm } from '../panel/incidentForm.ts';
import { Button } from '../ui/Button.tsx';
import { Bill } from './Bill.tsx';
import { missingFor, offerOf } from './bill.ts';
import { ConfirmPurchase } from './ConfirmPurchase.tsx';
import { CountField } from './CountField.tsx';
import { readCount } from './incidentCount.ts';
import { incidentQueries } from './incidentQueries.ts';
import { ShortOfMoney } from './ShortOfMoney.tsx';
import { Standing } from './Standing.tsx';
import type { Purchase } from './usePurchase.ts';
import styles from './Incidents.module.css';

interface PurchaseDeskProps {
  /** What the panel says of one incident: for as long as the figures of another number are not there. */
  form: IncidentForm;
  purchase: Purchase;
  topUpUrl: string | null;
}

/** Chooses and asks once more: the purchase itself, on its page or over any form. */
export function PurchaseDesk({ form: first, purchase, topUpUrl }: PurchaseDeskProps) {
  const { asked, ask } = purchase;
  return (
    <>
      <Choice first={first} onBuy={ask} topUpUrl={topUpUrl} />
      {asked && <ConfirmPurchase {...purchase} asked={asked} />}
    </>
  );
}

interface ChoiceProps {
  first: IncidentForm;
  topUpUrl: string | null;
  onBuy: Purchase['ask'];
}

function Choice({ first, topUpUrl, onBuy }: ChoiceProps) {
  const text = useText(incidentsText);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('1');
  const [isChecked, setIsChecked] = useState(false);
  const read = readCount(typed);
  const count = 'count' in read ? read.count : null;
  const { data, isPlaceholderData } = useQuery({
    ...incidentQueries.form(count ?? 1),
    enabled: count !== null,
  });
  const form = data ?? first;
  const isCurrent = count !== null && !isPlaceholderData && form.count === count;
  const missing = isCurrent ? missingFor(form) : null;
  const offer = isCurrent ? offerOf(form) : null;
  const isUnknown = isCurrent && offer === null;

  const send = (event: FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    if (count === null) field.current?.focus();
    else if (offer && !missing) onBuy(offer);
  };
  return (
    <form className={styles['choice']} noValidate onSubmit={send}>
      <Standing form={form} />
      <CountField
        typed={typed}
        isChecked={isChecked}
        field={field}
        onTyped={setTyped}
        onLeft={() => setIsChecked(true)}
      />
      <Bill form={form} isCurrent={isCurrent} canPay={missing === null} />
      {missing && (
        <ShortOfMoney
          id={`${id}-why`}
          missing={missing}
          topUpUrl={topUpUrl}
          onTake={(fits) => {
            setTyped(String(fits));
            field.current?.focus();
          }}
        />
      )}
      {isUnknown && (
        <p id={`${id}-why`} className={styles['error']}>
          {text.priceUnknown}
        </p>
      )}
      <Button
        type="submit"
        kind="primary"
        className={styles['buy']}
        aria-disabled={missing !== null || isUnknown}
        aria-describedby={missing !== null || isUnknown ? `${id}-why` : undefined}
      >
        {text.buy}
      </Button>
    </form>
  );
}
