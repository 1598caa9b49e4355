import type { ReactNode } from 'react';
import { incidentsText } from '../i18n/en/incidents.ts';
import { useFailureWords } from '../i18n/failureWords.ts';
import { useText } from '../i18n/language.ts';
import { sameMoney } from '../outbox/purchaseAct.ts';
import type { Offer, PurchaseAct } from '../outbox/purchaseAct.ts';
import type { IncidentForm } from '../panel/incidentForm.ts';
import { Notice } from '../ui/Notice.tsx';
import { BeforeAfter } from './BeforeAfter.tsx';
import { Line } from './Line.tsx';
import type { NotBought } from './usePurchase.ts';
import { useMoney } from './useMoney.ts';
import styles from './Incidents.module.css';

/** The confirmation was pressed and nothing was sent: why, and what now. */
export function NothingBought({ end, offer }: NotBought) {
  const text = useText(incidentsText);
  const failure = useFailureWords();
  switch (end.end) {
    case 'changed':
      return <Changed offer={offer} now={end.now} other={end.other} />;
    case 'cannotRead':
      return <Say title={text.cannotReadTitle}>{failure({ kind: end.kind, text: null })}</Say>;
    case 'offline':
      return <Say title={text.offlineTitle}>{text.offline}</Say>;
    case 'undecided':
      return <Say title={text.undecidedTitle}>{text.undecided}</Say>;
    case 'found':
      return <Say title={text.foundTitle} />;
    case 'usedUp':
      return <Say title={text.usedUpTitle} />;
    case 'notOffered':
      return <Say title={text.notOfferedNow} />;
    case 'signedOut':
      return <Say title={text.signedOutTitle} />;
  }
}

function Say({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <Notice tone="bad" role="alert" title={title}>
      {children}
    </Notice>
  );
}

/** The price confirmed is the price sent: what is another one now is shown beside what was confirmed (S068). */
function Changed({ offer, now, other }: { offer: Offer; now: IncidentForm; other: PurchaseAct | null }) {
  const text = useText(incidentsText);
  const money = useMoney();
  const incidents = (left: number | null) => (left === null ? text.notSaid : String(left));
  const lines = [
    !sameMoney(offer.price, now.price) && ([text.perOne, money(offer.price), money(now.price)] as const),
    !sameMoney(offer.total, now.total) && ([text.total, money(offer.total), money(now.total)] as const),
    !sameMoney(offer.balance, now.balance) &&
      ([text.balance, money(offer.balance), money(now.balance)] as const),
    !sameMoney(offer.credit, now.credit) && ([text.credit, money(offer.credit), money(now.credit)] as const),
    offer.incidentsLeft !== now.incidentsLeft &&
      ([text.left, incidents(offer.incidentsLeft), incidents(now.incidentsLeft)] as const),
  ].filter((line) => line !== false);
  const isNews = other !== null || lines.length > 0;
  return (
    <Say title={text.changedTitle}>
      <p>
        {other
          ? text.changedByOther(other.offer.count, money(other.offer.total))
          : isNews
            ? text.changed
            : text.noChange}
      </p>
      <dl className={styles['bill']}>
        {lines.map(([term, before, after]) => (
          <Line key={term} term={term}>
            <BeforeAfter before={before} after={after} />
          </Line>
        ))}
      </dl>
    </Say>
  );
}
