import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link } from '../Link.tsx';
import { incidentsText } from '../i18n/en/incidents.ts';
import { useText } from '../i18n/language.ts';
import { isUndecided } from '../outbox/purchaseAct.ts';
import type { Customer } from '../panel/sessionProcedures.ts';
import type { IncidentForm } from '../panel/incidentForm.ts';
import { paths } from '../paths.ts';
import { useCustomer } from '../session/useCustomer.ts';
import { buttonClass } from '../ui/Button.tsx';
import { FailedForm } from './FailedForm.tsx';
import { FormSkeleton } from './FormSkeleton.tsx';
import { incidentQueries } from './incidentQueries.ts';
import { paidSupport } from './paidSupport.ts';
import { PurchaseDesk } from './PurchaseDesk.tsx';
import { PurchaseHistory } from './PurchaseHistory.tsx';
import { usePurchase } from './usePurchase.ts';
import { WhatCame } from './WhatCame.tsx';
import styles from './Incidents.module.css';

interface IncidentsPageProps {
  /** Where the provider takes money; null where none is configured. */
  topUpUrl: string | null;
}

/** `/incidents`: where the customer stands, what incidents cost, and buying them. */
export function IncidentsPage({ topUpUrl }: IncidentsPageProps) {
  const text = useText(incidentsText);
  const customer = useCustomer();
  const { data: form, error, refetch } = useQuery(incidentQueries.form(1));
  useOfferMark(customer, form);
  return (
    <div className={styles['page']}>
      <h1 className={styles['title']}>{text.title}</h1>
      {form === undefined && error && <FailedForm error={error} retry={() => void refetch()} />}
      {form === undefined && !error && <FormSkeleton />}
      {form && <WhatItIs />}
      {form === null && !customer && <NotOffered />}
      {form && !customer && <FormSkeleton />}
      {form !== undefined && customer && <Desk customer={customer} form={form} topUpUrl={topUpUrl} />}
    </div>
  );
}

/** The menu follows what the panel said last (S073). */
function useOfferMark(customer: Customer | null, form: IncidentForm | null | undefined): void {
  const id = customer?.id ?? null;
  const isOffered = form === undefined ? null : form !== null;
  useEffect(() => {
    if (id !== null && isOffered !== null) paidSupport.set(id, isOffered);
  }, [id, isOffered]);
}

type DeskProps = IncidentsPageProps & { customer: Customer; form: IncidentForm | null };

function Desk({ customer, form, topUpUrl }: DeskProps) {
  const purchase = usePurchase(customer.id);
  const past = purchase.acts.filter((act) => !isUndecided(act) && act !== purchase.shown);
  return (
    <>
      <WhatCame purchase={purchase} topUpUrl={topUpUrl} />
      {form ? <PurchaseDesk form={form} purchase={purchase} topUpUrl={topUpUrl} /> : <NotOffered />}
      <PurchaseHistory acts={past} />
    </>
  );
}

function WhatItIs() {
  const text = useText(incidentsText);
  return (
    <div className={styles['lead']}>
      <p>{text.lead}</p>
      <p>{text.freeLead}</p>
    </div>
  );
}

function NotOffered() {
  const text = useText(incidentsText);
  return (
    <div className={styles['say']}>
      <h2>{text.offTitle}</h2>
      <p>{text.offBody}</p>
      <Link className={buttonClass({ kind: 'primary' })} href={paths.tickets}>
        {text.toTickets}
      </Link>
    </div>
  );
}
