import { incidentsText } from '../i18n/en/incidents.ts';
import { useText } from '../i18n/language.ts';
import type { IncidentForm } from '../panel/incidentForm.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { minus } from './bill.ts';
import { Line } from './Line.tsx';
import { useMoney } from './useMoney.ts';
import { BeforeAfter } from './BeforeAfter.tsx';
import styles from './Incidents.module.css';

interface BillProps {
  form: IncidentForm;
  /** The figures are those of the number chosen. */
  isCurrent: boolean;
  /** What cannot be paid has no figures afterwards. */
  canPay: boolean;
}

/** What it comes to: price, total, and both figures before and after. A total still being asked for is not guessed. */
export function Bill({ form, isCurrent, canPay }: BillProps) {
  const text = useText(incidentsText);
  const money = useMoney();
  const { price, total, balance, incidentsLeft, count } = form;
  const left = (incidents: number | null) => (incidents === null ? text.notSaid : String(incidents));
  return (
    <dl className={styles['bill']} aria-busy={!isCurrent}>
      <Line term={text.perOne}>{money(price)}</Line>
      <Line term={text.total} isTotal>
        {isCurrent ? money(total) : <Skeleton size="word" />}
      </Line>
      <Line term={text.balanceAfter}>
        {canPay ? (
          <BeforeAfter before={money(balance)} after={isCurrent ? money(minus(balance, total)) : null} />
        ) : (
          money(balance)
        )}
      </Line>
      <Line term={text.incidentsAfter}>
        <BeforeAfter
          before={left(incidentsLeft)}
          after={left(incidentsLeft === null || !canPay ? incidentsLeft : incidentsLeft + count)}
        />
      </Line>
    </dl>
  );
}
