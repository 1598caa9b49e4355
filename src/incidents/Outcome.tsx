import { useEffect, useRef } from 'react';
import { incidentsText } from '../i18n/en/incidents.ts';
import { useFailureWords } from '../i18n/failureWords.ts';
import { useText } from '../i18n/language.ts';
import type { PurchaseAct, PurchaseRefusal } from '../outbox/purchaseAct.ts';
import { announce } from '../ui/announcer.ts';
import { Notice } from '../ui/Notice.tsx';
import { Receipt } from './Receipt.tsx';
import { TopUpLink } from './ShortOfMoney.tsx';
import { useMoney } from './useMoney.ts';
import { useWait } from './useWait.ts';
import styles from './Incidents.module.css';

interface OutcomeProps {
  act: PurchaseAct;
  /** Takes the focus: it is what the customer waits for. Else it is spoken, and nobody is moved. */
  isAwaited: boolean;
  topUpUrl: string | null;
}

/** What came of the purchase of this visit. */
export function Outcome({ act, isAwaited, topUpUrl }: OutcomeProps) {
  const text = useText(incidentsText);
  const money = useMoney();
  const { stage } = act;
  const { count, total } = act.offer;
  switch (stage.name) {
    case 'bought':
      return (
        <section className={styles['outcome']}>
          <Title isAwaited={isAwaited}>{text.boughtTitle(count, money(total))}</Title>
          <Receipt act={act} stage={stage} />
        </section>
      );
    case 'notBought':
      return (
        <Notice
          tone="info"
          title={<Title isAwaited={isAwaited}>{text.notBoughtTitle(count, money(total))}</Title>}
        >
          {stage.source === 'judged' ? text.notBoughtJudged : text.notBought}
        </Notice>
      );
    case 'refused':
      return <Refused refusal={stage.refusal} isAwaited={isAwaited} topUpUrl={topUpUrl} />;
    case 'notSent':
      return (
        <Notice
          tone="bad"
          title={
            <Title isAwaited={isAwaited}>
              {stage.why === 'session' ? text.notSentSession : text.notSentTitle}
            </Title>
          }
        >
          {stage.why === 'session' ? text.notSentSessionBody : text.notSent}
        </Notice>
      );
    default:
      return null;
  }
}

type RefusedProps = Omit<OutcomeProps, 'act'> & { refusal: PurchaseRefusal };

function Refused({ refusal, isAwaited, topUpUrl }: RefusedProps) {
  const text = useText(incidentsText);
  const { kind } = refusal;
  if (kind === 'notOffered')
    return <Notice tone="bad" title={<Title isAwaited={isAwaited}>{text.notOfferedNow}</Title>} />;
  const isShort = kind === 'tooLittleMoney';
  return (
    <Notice
      tone="bad"
      title={<Title isAwaited={isAwaited}>{isShort ? text.shortTitle : text.refusedTitle}</Title>}
      actions={isShort && topUpUrl !== null && <TopUpLink url={topUpUrl} />}
    >
      <Why refusal={refusal} />
    </Notice>
  );
}

/** The panel's structured answer where it can be read whole, else its words as they are (C87). */
function Why({ refusal: { kind, text: words, shortage, retryAfterSeconds } }: { refusal: PurchaseRefusal }) {
  const text = useText(incidentsText);
  const failure = useFailureWords();
  const wait = useWait();
  const money = useMoney();
  const { needed = null, balance = null, credit = null } = shortage ?? {};
  if (needed && balance && needed.currency === balance.currency) {
    const isCredit = credit !== null && credit.currency === balance.currency;
    const there = { ...balance, minor: balance.minor + (isCredit ? credit.minor : 0) };
    return text.short(money(needed), money(there), money({ ...needed, minor: needed.minor - there.minor }));
  }
  const isOurs = kind === 'tooLittleMoney' || kind === 'notOffered';
  return (
    <>
      <p>{isOurs ? words : failure({ kind, text: words })}</p>
      {retryAfterSeconds !== null && <p>{text.retryIn(wait(retryAfterSeconds))}</p>}
    </>
  );
}

function Title({ isAwaited, children: words }: { isAwaited: boolean; children: string }) {
  const place = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isAwaited) place.current?.focus();
    else announce(words);
  }, [isAwaited, words]);
  return (
    <h2 ref={place} tabIndex={-1} className={styles['outcomeTitle']}>
      {words}
    </h2>
  );
}
