import { ticketText } from '../../i18n/en/ticket.ts';
import { useText } from '../../i18n/language.ts';
import { classNames } from '../../ui/classNames.ts';
import { Markdown } from '../markdown/Markdown.tsx';
import styles from './Thread.module.css';

/** A message's text: Markdown through the allow-list, each block in the direction of its own first letters. */
export function MessageBody({ source, isNote = false }: { source: string; isNote?: boolean }) {
  const text = useText(ticketText);
  return (
    <div className={classNames(styles['prose'], isNote && styles['note'])}>
      <Markdown text={source} labels={text} />
    </div>
  );
}
