import { incidentsText } from '../i18n/en/incidents.ts';
import { useFormats } from '../i18n/formats.ts';
import { useText } from '../i18n/language.ts';
import type { Confirmation } from '../outbox/buyAct.ts';
import type { PurchaseAct } from '../outbox/purchaseAct.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { HeavyProvider } from '../ui/HeavyProvider.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useMoney } from './useMoney.ts';
import styles from './Incidents.module.css';

interface ConfirmPurchaseProps {
  asked: Confirmation;
  /** An earlier purchase that nobody knows the end of: to be named (P3). */
  beside: PurchaseAct | null;
  isBuying: boolean;
  confirm: (press: Confirmation) => void;
  cancel: () => void;
}

/** Asks once more, with count and total in words (C85). */
export function ConfirmPurchase(props: ConfirmPurchaseProps) {
  return (
    <HeavyProvider>
      <Question {...props} />
    </HeavyProvider>
  );
}

function Question({ asked, beside, isBuying, confirm, cancel }: ConfirmPurchaseProps) {
  const text = useText(incidentsText);
  const formats = useFormats();
  const money = useMoney();
  const { count, total } = asked.offer;
  const words = beside ? text.confirmBeside : text.confirm;
  return (
    <Dialog
      title={text.confirmTitle(count, money(total))}
      lead={text.confirmLead}
      // What is on its way cannot be called back: the answer is awaited here.
      onClose={isBuying ? undefined : cancel}
    >
      {beside && (
        <div className={styles['inDialog']}>
          <Notice tone="bad" title={text.besideTitle}>
            {text.beside(beside.offer.count, money(beside.offer.total), formats.dateTime(beside.at))}
          </Notice>
        </div>
      )}
      <div className={styles['choices']}>
        <Button kind="primary" aria-disabled={isBuying} onClick={() => confirm(asked)}>
          {isBuying ? text.buying : words(count, money(total))}
        </Button>
        <Button aria-disabled={isBuying} onClick={cancel}>
          {text.cancel}
        </Button>
      </div>
      <span role="status" className={styles['status']}>
        {isBuying && text.buying}
      </span>
    </Dialog>
  );
}
