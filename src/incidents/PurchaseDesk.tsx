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
import { FailedForm } from './FailedForm.tsx';
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
  const [pressedFor, setPressedFor] = useState<number | null>(null);
  const read = readCount(typed);
  const count = 'count' in read ? read.count : null;
  const { data, error, isPlaceholderData, refetch } = useQuery({
    ...incidentQueries.form(count ?? 1),
    enabled: count !== null,
  });
  const form = data ?? first;
  const isCurrent = count !== null && !isPlaceholderData && form.count === count;
  const missing = isCurrent ? missingFor(form) : null;
  const isOff = data === null && !isPlaceholderData;
  const obstacle = isOff ? text.offBody : isCurrent && !offerOf(form) ? text.priceUnknown : null;
  const isBarred = missing !== null || obstacle !== null;

  const buy = async (wanted: number) => {
    setPressedFor(wanted);
    // Pressed before the figures are there: they are waited for, unless another number is chosen meanwhile.
    const now = isCurrent ? form : (await refetch({ cancelRefetch: false })).data;
    const offer = now?.count === wanted && !missingFor(now) ? offerOf(now) : null;
    if (offer) onBuy(offer);
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    if (count === null) field.current?.focus();
    else void buy(count);
  };
  const isAwaited = !isCurrent && !isOff && !error && pressedFor === count && count !== null;
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
      {error && !isCurrent ? (
        <FailedForm error={error} retry={() => void refetch()} />
      ) : (
        <Bill form={form} isCurrent={isCurrent} canPay={missing === null} />
      )}
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
      {obstacle !== null && (
        <p id={`${id}-why`} className={styles['error']}>
          {obstacle}
        </p>
      )}
      <Button
        type="submit"
        kind="primary"
        className={styles['buy']}
        aria-disabled={isBarred}
        aria-describedby={isBarred ? `${id}-why` : undefined}
      >
        {isAwaited ? text.loading : text.buy}
      </Button>
    </form>
  );
}
