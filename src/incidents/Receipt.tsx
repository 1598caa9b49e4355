import { incidentsText } from '../i18n/en/incidents.ts';
import { useFormats } from '../i18n/formats.ts';
import { useText } from '../i18n/language.ts';
import type { PurchaseAct, PurchaseStage } from '../outbox/purchaseAct.ts';
import { Button } from '../ui/Button.tsx';
import { BeforeAfter } from './BeforeAfter.tsx';
import { Line } from './Line.tsx';
import { receiptNumber } from './receiptNumber.ts';
import { useMoney } from './useMoney.ts';
import styles from './Incidents.module.css';

type Bought = Extract<PurchaseStage, { name: 'bought' }>;

/** Figures as the panel had them before and after, never our own arithmetic (S078). */
export function Receipt({ act, stage }: { act: PurchaseAct; stage: Bought }) {
  const text = useText(incidentsText);
  const formats = useFormats();
  const money = useMoney();
  const { offer } = act;
  const left = (incidents: number | null) => (incidents === null ? text.notSaid : String(incidents));
  const time = formats.dateTime(stage.at);
  return (
    <div className={styles['receipt']} data-receipt="">
      <dl className={styles['bill']}>
        <Line term={text.receiptNumber}>{receiptNumber(act.actId, stage.at)}</Line>
        <Line term={text.receiptTime}>
          <time dateTime={new Date(stage.at).toISOString()}>{formats.fullDateTime(stage.at)}</time>
        </Line>
        <Line term={text.perOne}>{money(offer.price)}</Line>
        <Line term={text.total}>{money(offer.total)}</Line>
        <Line term={text.balanceAfter}>
          <BeforeAfter before={money(offer.balance)} after={money(stage.after.balance)} />
        </Line>
        <Line term={text.incidentsAfter}>
          <BeforeAfter before={left(offer.incidentsLeft)} after={left(stage.after.incidentsLeft)} />
        </Line>
      </dl>
      {stage.source === 'found' && <p>{text.foundByReading(time)}</p>}
      {stage.source === 'judged' && <p>{text.asJudged(time)}</p>}
      <p className={styles['hint']}>{text.receiptNote}</p>
      <Button compact onClick={() => window.print()}>
        {text.print}
      </Button>
    </div>
  );
}
