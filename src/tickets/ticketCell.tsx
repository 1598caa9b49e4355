import { listText } from '../i18n/en/list.ts';
import { useFormats } from '../i18n/formats.ts';
import { useText } from '../i18n/language.ts';
import type { Wait } from '../panel/domain.ts';
import type { TicketRow } from '../panel/listTickets.ts';
import { Icon } from '../ui/Icon.tsx';
import { TimeText } from '../ui/TimeText.tsx';
import type { ListColumn } from './columns/listColumns.ts';
import { TicketStatusMark } from './TicketStatusMark.tsx';
import styles from './TicketTable.module.css';

/** What a row says in one of the columns beside the subject. */
export function TicketCell({ column, ticket }: { column: ListColumn; ticket: TicketRow }) {
  return (
    <td className={styles[column]}>
      <CellContent column={column} ticket={ticket} />
    </td>
  );
}

function CellContent({ column, ticket }: { column: ListColumn; ticket: TicketRow }) {
  const text = useText(listText);
  switch (column) {
    case 'updated':
      return <TimeText at={ticket.lastMessageAt} text={ticket.lastMessageText} none={text.none} />;
    case 'waiting':
      return <WaitText wait={ticket.wait} />;
    case 'author':
      return <Words words={ticket.author} />;
    case 'status':
      return <TicketStatusMark status={ticket.status} unread={ticket.unread} />;
    case 'number':
      return `#${ticket.id}`;
    case 'department':
      return <Words words={ticket.department} />;
    case 'abuse':
      return ticket.isAbuse ? <AbuseMark /> : <Dash />;
  }
}

/** An abuse case is told apart by word and shape (features C19). */
export function AbuseMark() {
  const text = useText(listText);
  return (
    <span className={styles['abuseMark']}>
      <Icon name="flag" />
      {text.abuse}
    </span>
  );
}

function WaitText({ wait }: { wait: Wait | null }) {
  const formats = useFormats();
  if (wait === null) return <Dash />;
  return 'seconds' in wait ? formats.duration(wait.seconds) : <bdi>{wait.text}</bdi>;
}

function Words({ words }: { words: string | null }) {
  return words === null ? <Dash /> : <bdi>{words}</bdi>;
}

function Dash() {
  const text = useText(listText);
  return (
    <span role="img" aria-label={text.none}>
      –
    </span>
  );
}
