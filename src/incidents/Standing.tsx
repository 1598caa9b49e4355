import { incidentsText } from '../i18n/en/incidents.ts';
import { useText } from '../i18n/language.ts';
import type { IncidentForm } from '../panel/incidentForm.ts';
import { useMoney } from './useMoney.ts';
import styles from './Incidents.module.css';

/** Where the customer stands: what is left, and what there is to pay with. A limit of nothing is not told. */
export function Standing({ form: { incidentsLeft, balance, credit } }: { form: IncidentForm }) {
  const text = useText(incidentsText);
  const money = useMoney();
  return (
    <dl className={styles['standing']}>
      <div>
        <dt>{text.left}</dt>
        <dd>{incidentsLeft === null ? text.notSaid : incidentsLeft}</dd>
      </div>
      <div>
        <dt>{text.balance}</dt>
        <dd>{money(balance)}</dd>
      </div>
      {credit?.minor !== 0 && (
        <div>
          <dt>{text.credit}</dt>
          <dd>{money(credit)}</dd>
        </div>
      )}
    </dl>
  );
}
