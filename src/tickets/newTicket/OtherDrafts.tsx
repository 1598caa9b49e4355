import { newTicketText } from '../../i18n/en/newTicket.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useText } from '../../i18n/language.ts';
import { parseNewTicket } from '../../outbox/newTicketText.ts';
import type { ReplyBox } from '../../outbox/replyBox.ts';
import type { NewTicketState } from '../../outbox/useNewTicket.ts';
import { Button } from '../../ui/Button.tsx';
import { useMinute } from '../../ui/clock.ts';
import { Notice } from '../../ui/Notice.tsx';
import { plainLine } from '../plainLine.ts';
import styles from './NewTicketPage.module.css';

/** Of a draft without a subject so much of its first line is its name. */
const MOST_NAME = 60;

/** Other tickets that were begun here and not sent: each can be taken up again, and none is lost by it. */
export function OtherDrafts({ box, state }: { box: ReplyBox; state: NewTicketState }) {
  const text = useText(newTicketText);
  const formats = useFormats();
  const now = useMinute();
  const { otherVersions, isSending } = state;
  if (otherVersions.length === 0) return null;
  return (
    <Notice tone="info" role="status" title={text.drafts(otherVersions.length)}>
      <ul className={styles['drafts']}>
        {otherVersions.map(({ key, text: kept, savedAt }) => (
          <li key={key}>
            <Button aria-disabled={isSending} onClick={() => box.takeVersion(key)}>
              <bdi>{text.openDraft(nameOf(kept) || text.untitled)}</bdi>
            </Button>
            {savedAt !== null && <span>{text.saved(formats.relativeTime(savedAt, now))}</span>}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function nameOf(kept: string): string {
  const { subject = '', message = '' } = parseNewTicket(kept).values;
  const [first = ''] = (subject.trim() || message.trim()).split('\n');
  const characters = Array.from(plainLine(first));
  return characters.length <= MOST_NAME
    ? characters.join('')
    : `${characters.slice(0, MOST_NAME - 1).join('')}…`;
}
