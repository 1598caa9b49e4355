import { Link } from '../../Link.tsx';
import { archiveText } from '../../i18n/en/archive.ts';
import { useText } from '../../i18n/language.ts';
import type { TicketId } from '../../panel/domain.ts';
import { paths } from '../../paths.ts';
import styles from './Archive.module.css';

const MAX_NAMED = 10;

interface TicketNamesProps {
  tickets: readonly { id: TicketId; subject: string }[];
  /** Each leads to its ticket. */
  isLinked?: boolean;
}

/** The first of them by number and subject, and how many more there are. */
export function TicketNames({ tickets, isLinked = false }: TicketNamesProps) {
  const text = useText(archiveText);
  const more = tickets.length - MAX_NAMED;
  return (
    <ul className={styles['names']}>
      {tickets.slice(0, MAX_NAMED).map(({ id, subject }) => {
        const name = <bdi>{text.ticket(id, subject)}</bdi>;
        return <li key={id}>{isLinked ? <Link href={paths.ticket(id)}>{name}</Link> : name}</li>;
      })}
      {more > 0 && <li>{text.andMore(more)}</li>}
    </ul>
  );
}
