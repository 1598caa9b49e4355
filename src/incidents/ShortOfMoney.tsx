import { incidentsText } from '../i18n/en/incidents.ts';
import { useText } from '../i18n/language.ts';
import { Button, buttonClass } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { Missing } from './bill.ts';
import { useMoney } from './useMoney.ts';
import styles from './Incidents.module.css';

interface ShortOfMoneyProps {
  id: string;
  missing: Missing;
  topUpUrl: string | null;
  onTake: (count: number) => void;
}

/** What is needed, what there is, what is missing, and the two ways on: fewer, or more money (C87). */
export function ShortOfMoney({ id, missing, topUpUrl, onTake }: ShortOfMoneyProps) {
  const text = useText(incidentsText);
  const money = useMoney();
  const { needed, there, fits } = missing;
  return (
    <Notice
      tone="bad"
      title={text.shortTitle}
      actions={
        (fits > 0 || topUpUrl !== null) && (
          <>
            {fits > 0 && <Button onClick={() => onTake(fits)}>{text.fits(fits)}</Button>}
            <TopUpLink url={topUpUrl} />
          </>
        )
      }
    >
      <p id={id} className={styles['figures']}>
        {text.short(money(needed), money(there), money(missing.missing))}
        {fits === 0 && ` ${text.fitsNone}`}
      </p>
    </Notice>
  );
}

/** Nothing where the provider has configured none. */
export function TopUpLink({ url }: { url: string | null }) {
  const text = useText(incidentsText);
  if (url === null) return null;
  return (
    <a
      className={buttonClass({})}
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      title={text.topUpHint}
    >
      {text.topUp}
    </a>
  );
}
