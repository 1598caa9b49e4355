import { Link } from '../Link.tsx';
import { unsettledText } from '../i18n/en/unsettled.ts';
import { useText } from '../i18n/language.ts';
import { useUnsettledActs } from '../outbox/useUnsettledActs.ts';
import type { CustomerId } from '../panel/domain.ts';
import { Notice } from '../ui/Notice.tsx';
import { wordsName, wordsPath } from './wordsPath.ts';
import styles from './ListNotice.module.css';

/** On the list: answers whose fate an earlier visit or another page left open, each with the way to it (S029, S045). */
export function UnsettledReplies({ customerId }: { customerId: CustomerId }) {
  const text = useText(unsettledText);
  const acts = useUnsettledActs(customerId);
  if (acts.length === 0) return null;
  return (
    <div className={styles['notice']}>
      <Notice tone="lamp" role="status" title={text.unsettled(acts.length)}>
        <ul>
          {acts.map((act) => (
            <li key={act.actId}>
              <Link href={wordsPath(act.ticketId)}>
                <bdi>{wordsName(act.ticketId, act.subject, text.unsettledTicket)}</bdi>
              </Link>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
