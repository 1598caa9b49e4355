import { useQuery } from '@tanstack/react-query';
import { incidentsText } from '../i18n/en/incidents.ts';
import { useText } from '../i18n/language.ts';
import type { CustomerId } from '../panel/domain.ts';
import { useCustomer } from '../session/useCustomer.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { HeavyProvider } from '../ui/HeavyProvider.tsx';
import { FailedForm } from './FailedForm.tsx';
import { FormSkeleton } from './FormSkeleton.tsx';
import { incidentQueries } from './incidentQueries.ts';
import { PurchaseDesk } from './PurchaseDesk.tsx';
import { usePurchase } from './usePurchase.ts';
import { WhatCame } from './WhatCame.tsx';
import styles from './Incidents.module.css';

interface BuyInPlaceProps {
  topUpUrl: string | null;
  /** The customer is through with it; what is beneath goes on where it was, and focus goes back to where it was. */
  onDone: (isBought: boolean) => void;
}

/** The same purchase over a form that stays as it is (features N9). */
export function BuyInPlace({ topUpUrl, onDone }: BuyInPlaceProps) {
  const customer = useCustomer();
  return (
    <HeavyProvider>
      {customer && <Place customerId={customer.id} topUpUrl={topUpUrl} onDone={onDone} />}
    </HeavyProvider>
  );
}

function Place({ customerId, topUpUrl, onDone }: BuyInPlaceProps & { customerId: CustomerId }) {
  const text = useText(incidentsText);
  const { data: form, error, refetch } = useQuery(incidentQueries.form(1));
  const purchase = usePurchase(customerId);
  const isBought = purchase.shown?.stage.name === 'bought';
  return (
    <Dialog
      title={text.title}
      lead={form === null ? text.offBody : text.lead}
      onClose={purchase.isBuying ? undefined : () => onDone(isBought)}
    >
      <div className={styles['place']}>
        <WhatCame purchase={purchase} topUpUrl={topUpUrl} />
        {form === undefined && error && <FailedForm error={error} retry={() => void refetch()} />}
        {form === undefined && !error && <FormSkeleton />}
        {form && !isBought && <PurchaseDesk form={form} purchase={purchase} topUpUrl={topUpUrl} />}
        <Button kind={isBought ? 'primary' : 'plain'} onClick={() => onDone(isBought)}>
          {isBought ? text.goOn : text.close}
        </Button>
      </div>
    </Dialog>
  );
}
