import { Link } from '../../Link.tsx';
import { listText } from '../../i18n/en/list.ts';
import { needsYouText } from '../../i18n/en/needsYou.ts';
import { useText } from '../../i18n/language.ts';
import { announce } from '../../ui/announcer.ts';
import { Button, buttonClass } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { RowBox } from '../selection/Boxes.tsx';
import { selectionStore } from '../selection/selectionStore.ts';
import { listUrl } from '../ticketListUrl.ts';
import type { ListAddress } from '../ticketListUrl.ts';
import { TopSection } from '../top/TopSection.tsx';
import { TopTicket } from '../top/TopTicket.tsx';
import styles from '../top/Top.module.css';
import type { useWaiting } from './useWaiting.ts';
import { reviewed } from './whatWaits.ts';
import type { Waiting } from './whatWaits.ts';

/** So many are shown here: it is a beginning, the list has them all. */
const MAX_SHOWN = 5;

interface NeedsYouSectionProps {
  id: string;
  address: ListAddress;
  needs: ReturnType<typeof useWaiting>;
}

/** What waits for the customer, each with why it does and what can be done (features N7). */
export function NeedsYouSection({
  id,
  address,
  needs: { waiting, error, isBusy, retry },
}: NeedsYouSectionProps) {
  const text = useText(needsYouText);
  return (
    <TopSection id={id} title={text.title} isBusy={isBusy}>
      {waiting && <WaitingTickets waiting={waiting} address={address} />}
      {error && (
        <Notice
          tone="info"
          role="status"
          title={text.failed}
          actions={<Button onClick={retry}>{text.tryAgain}</Button>}
        />
      )}
    </TopSection>
  );
}

function WaitingTickets({ waiting, address }: { waiting: Waiting; address: ListAddress }) {
  const text = useText(needsYouText);
  const untitled = useText(listText).untitled;
  const { tickets, total, asleep } = waiting;
  const read = reviewed(waiting);
  const all = listUrl({ ...address, list: 'open', query: 'is:waiting', page: 1 });
  const selectRead = () => {
    selectionStore.putBack(selectionStore.get().selection.key, read);
    announce(text.selected(read.length));
  };
  return (
    <>
      <p className={styles['hint']}>
        {text.lead} {asleep > 0 && text.asleep(asleep)}
      </p>
      <ul>
        {tickets.slice(0, MAX_SHOWN).map(({ row, reason }) => (
          <TopTicket
            key={row.id}
            id={row.id}
            subject={row.subject === '' ? untitled(row.id) : row.subject}
            row={row}
            box={<RowBox ticket={row} />}
          >
            · {text[reason]}
          </TopTicket>
        ))}
      </ul>
      <div className={styles['acts']}>
        {total > MAX_SHOWN && (
          <Link className={buttonClass({})} href={all}>
            {text.all(total)}
          </Link>
        )}
        {read.length > 0 && <Button onClick={selectRead}>{text.selectRead(read.length)}</Button>}
      </div>
    </>
  );
}
