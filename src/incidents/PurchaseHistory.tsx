import { useId } from 'react';
import { incidentsText } from '../i18n/en/incidents.ts';
import { useFormats } from '../i18n/formats.ts';
import { useText } from '../i18n/language.ts';
import type { PurchaseAct } from '../outbox/purchaseAct.ts';
import { Receipt } from './Receipt.tsx';
import { useMoney } from './useMoney.ts';
import styles from './Incidents.module.css';

/** What was decided before, each purchase with its receipt; of this device alone. */
export function PurchaseHistory({ acts }: { acts: readonly PurchaseAct[] }) {
  const text = useText(incidentsText);
  const id = useId();
  if (acts.length === 0) return null;
  return (
    <section className={styles['history']} aria-labelledby={id}>
      <h2 id={id}>{text.history}</h2>
      <p className={styles['hint']}>{text.historyNote}</p>
      <ul>
        {acts.map((act) => (
          <li key={act.actId}>
            <Entry act={act} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Entry({ act }: { act: PurchaseAct }) {
  const { stage } = act;
  if (stage.name !== 'bought') return <Summary act={act} />;
  return (
    <details>
      <summary>
        <Summary act={act} />
      </summary>
      <Receipt act={act} stage={stage} />
    </details>
  );
}

function Summary({ act: { offer, stage, at } }: { act: PurchaseAct }) {
  const text = useText(incidentsText);
  const formats = useFormats();
  const money = useMoney();
  const states = {
    bought: text.stateBought,
    notBought: text.stateNotBought,
    refused: text.stateRefused,
    notSent: text.stateNotSent,
    sending: '',
    unknown: '',
    cannotTell: '',
  };
  return (
    <span className={styles['entry']}>
      <span>{text.summary(offer.count, money(offer.total))}</span>
      <span className={styles['hint']}>{`${states[stage.name]}, ${formats.dateTime(at)}`}</span>
    </span>
  );
}
