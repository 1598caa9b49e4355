import { useEffect } from 'react';
import { archiveText } from '../../i18n/en/archive.ts';
import { useText } from '../../i18n/language.ts';
import type { ShownAct } from '../../outbox/archiveTab.ts';
import { archivesOf } from '../../outbox/archives.ts';
import { useArchives } from '../../outbox/useArchives.ts';
import type { CustomerId, TicketId } from '../../panel/domain.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { undoMsOf } from '../undoPreference.ts';
import { accountOf } from './account.ts';
import { accountTitle, reasonLine, retryWords } from './accountWords.ts';
import { TicketNames } from './TicketNames.tsx';
import styles from './Archive.module.css';

interface ArchiveAccountsProps {
  customerId: CustomerId;
  /** Only of archives of this ticket alone. */
  ticketId?: TicketId;
}

/** Until it is put away: what came of each archive, ticket by ticket (features C43, C45). */
export function ArchiveAccounts({ customerId, ticketId }: ArchiveAccountsProps) {
  const isWanted = ({ act: { tickets } }: ShownAct) =>
    ticketId === undefined || (tickets.length === 1 && tickets[0]?.id === ticketId);
  return useArchives(customerId).map((shown) => {
    if (!isWanted(shown)) return null;
    const { actId, stage } = shown.act;
    if (stage.name === 'settling') return <Settling key={actId} customerId={customerId} shown={shown} />;
    return stage.name === 'over' && <Ended key={actId} customerId={customerId} shown={shown} />;
  });
}

type ActProps = { customerId: CustomerId; shown: ShownAct };

function Ended({ customerId, shown: { act, isTold } }: ActProps) {
  const text = useText(archiveText);
  const archives = archivesOf(customerId);
  const { actId, stage } = act;
  useEffect(() => {
    if (!isTold && document.visibilityState === 'visible') void archives.tellSeen(actId);
  }, [archives, actId, isTold]);
  const account = accountOf(act);
  const refusal = (stage.name === 'over' && stage.refusal) || '';
  return (
    <div className={styles['account']}>
      <Notice
        tone={account.groups.length === 0 ? 'good' : 'info'}
        title={accountTitle(text, act)}
        actions={
          <>
            {account.retriable > 0 && (
              <Button onClick={() => archives.retry(actId, undoMsOf(customerId))}>
                {retryWords(text, account)}
              </Button>
            )}
            <Button kind="quiet" onClick={() => void archives.dismiss(actId)}>
              {text.close}
            </Button>
          </>
        }
      >
        {account.groups.length > 0 &&
          account.groups.map(({ reason, tickets }) => (
            <div key={reason} className={styles['group']}>
              <p>{reasonLine(text, reason, refusal)}</p>
              <TicketNames tickets={tickets} isLinked />
            </div>
          ))}
      </Notice>
    </div>
  );
}

function Settling({ customerId, shown: { act } }: ActProps) {
  const text = useText(archiveText);
  const { stage, actId } = act;
  if (stage.name !== 'settling') return null;
  const { archived, unknown } = accountOf(act);
  const title = stage.isAnswered
    ? text.settlingUnread
    : stage.why === 'interrupted'
      ? text.settlingInterrupted
      : text.settlingLost;
  return (
    <div className={styles['account']}>
      <Notice
        tone="lamp"
        title={title}
        actions={<Button onClick={() => void archivesOf(customerId).lookNow(actId)}>{text.lookNow}</Button>}
      >
        {text.settlingCounts(archived, unknown)} {stage.readFailure !== null && text.settlingFailed}
      </Notice>
    </div>
  );
}
