import { ticketCostText } from '../../i18n/en/ticketCost.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useText } from '../../i18n/language.ts';
import type { Money } from '../../panel/domain.ts';
import type { Cost } from './cost.ts';
import styles from './CostMeter.module.css';

/** What sending costs, in words beside Send; spoken when it changes (N1). */
export function CostMeter({ cost }: { cost: Cost }) {
  const words = useCostWords();
  return (
    <p role="status" className={styles['meter']} data-kind={cost.kind}>
      {words(cost)}
    </p>
  );
}

function useCostWords(): (cost: Cost) => string {
  const text = useText(ticketCostText);
  const formats = useFormats();
  const amount = ({ minor, currency }: Money) => formats.money(minor, currency);
  return (cost) => {
    switch (cost.kind) {
      case 'incident':
        return cost.left === null ? text.incidentUncounted : text.incident(cost.left);
      case 'money':
        return cost.after === null
          ? text.feeAlone(amount(cost.fee))
          : text.fee(amount(cost.fee), amount(cost.after));
      case 'short':
        return text.short(amount(cost.fee), amount(cost.balance), amount(cost.missing));
      case 'unchosen':
      case 'free':
      case 'noFee':
      case 'unknown':
        return text[cost.kind];
    }
  };
}
