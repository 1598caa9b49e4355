import { incidentsText } from '../i18n/en/incidents.ts';
import { useText } from '../i18n/language.ts';
import type { Figures, PurchaseAct, PurchaseStage } from '../outbox/purchaseAct.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import type { Purchase } from './usePurchase.ts';
import { useMoney } from './useMoney.ts';
import styles from './Incidents.module.css';

type UndecidedProps = { act: PurchaseAct } & Pick<Purchase, 'lookNow' | 'judge'>;

/** A purchase that nobody knows the end of: it is read for, and where reading cannot tell, the customer does. */
export function UndecidedPurchase({ act, lookNow, judge }: UndecidedProps) {
  const { stage } = act;
  if (stage.name === 'unknown') return <Looking act={act} stage={stage} lookNow={lookNow} />;
  if (stage.name === 'cannotTell') return <CannotTell act={act} after={stage.after} judge={judge} />;
  return null;
}

type Unknown = Extract<PurchaseStage, { name: 'unknown' }>;

function Looking({ act, stage, lookNow }: { act: PurchaseAct; stage: Unknown; lookNow: () => void }) {
  const text = useText(incidentsText);
  const money = useMoney();
  const { count, total } = act.offer;
  const title = stage.why === 'interrupted' ? text.unknownInterrupted : text.unknownTitle;
  return (
    <div className={styles['waiting']}>
      <Notice
        tone="info"
        role="status"
        title={title(count, money(total))}
        actions={<Button onClick={lookNow}>{text.lookNow}</Button>}
      >
        <p>{text.unknownBody}</p>
        {stage.readFailure === null ? (
          stage.tries > 0 && <p>{text.checks(stage.tries)}</p>
        ) : (
          <p>{text.checkFailed}</p>
        )}
      </Notice>
    </div>
  );
}

function CannotTell({ act, after, judge }: { act: PurchaseAct; after: Figures } & Pick<Purchase, 'judge'>) {
  const text = useText(incidentsText);
  const money = useMoney();
  const { count, total } = act.offer;
  return (
    <Notice
      tone="bad"
      role="alert"
      title={text.cannotTellTitle(count, money(total))}
      actions={
        <>
          <Button onClick={() => judge(act, true)}>{text.wasBought}</Button>
          <Button onClick={() => judge(act, false)}>{text.wasNotBought}</Button>
        </>
      }
    >
      <p>{text.cannotTell}</p>
      <BothFigures before={act.offer} after={after} />
    </Notice>
  );
}

function BothFigures({ before, after }: { before: Figures; after: Figures }) {
  const text = useText(incidentsText);
  const money = useMoney();
  const incidents = ({ incidentsLeft }: Figures) =>
    incidentsLeft === null ? text.notSaid : String(incidentsLeft);
  return (
    <table className={styles['both']}>
      <thead>
        <tr>
          <th scope="col">
            <VisuallyHidden>{text.figures}</VisuallyHidden>
          </th>
          <th scope="col">{text.before}</th>
          <th scope="col">{text.now}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{text.balance}</th>
          <td>{money(before.balance)}</td>
          <td>{money(after.balance)}</td>
        </tr>
        <tr>
          <th scope="row">{text.left}</th>
          <td>{incidents(before)}</td>
          <td>{incidents(after)}</td>
        </tr>
      </tbody>
    </table>
  );
}
