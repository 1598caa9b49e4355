import { ticketText } from '../../i18n/en/ticket.ts';
import { useText } from '../../i18n/language.ts';
import { classNames } from '../../ui/classNames.ts';
import { Fold } from '../fold/Fold.tsx';
import { isLong } from '../fold/isLong.ts';
import { Markdown } from '../markdown/Markdown.tsx';
import styles from './Thread.module.css';

/** What is longer is folded; well beyond what a fold shows, so that there is something to be had by opening it. */
const MAX_LINES = 36;

/** A message's text: Markdown through the allow-list, each block in the direction of its own first letters. */
export function MessageBody({ source, isNote = false }: { source: string; isNote?: boolean }) {
  const text = useText(ticketText);
  const prose = (
    <div className={classNames(styles['prose'], isNote && styles['note'])}>
      <Markdown text={source} labels={text} />
    </div>
  );
  return !isNote && isLong(source, MAX_LINES) ? <Fold of="message">{prose}</Fold> : prose;
}
