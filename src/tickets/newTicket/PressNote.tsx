import { newTicketText } from '../../i18n/en/newTicket.ts';
import { useText } from '../../i18n/language.ts';
import type { NewTicketState } from '../../outbox/useNewTicket.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';

interface PressNoteProps {
  note: NonNullable<NewTicketState['note']>;
  /** Name of the file that was to be left out. */
  leftOut: string | null;
  insist: () => void;
}

/** Why the last press opened nothing. Where the customer may insist, the risk is said first (scenarios §3, step 6). */
export function PressNote({ note, leftOut, insist }: PressNoteProps) {
  const text = useText(newTicketText);
  switch (note) {
    case 'found':
      return (
        <Notice tone="good" role="status" title={text.foundTitle}>
          {leftOut !== null && text.wentAlong(leftOut)}
        </Notice>
      );
    case 'sentElsewhere':
      return <Notice tone="info" role="status" title={text.elsewhereTitle} />;
    case 'otherWordsSent':
      return (
        <Notice tone="lamp" role="alert" title={text.otherWordsTitle}>
          {text.otherWordsBody}
        </Notice>
      );
    case 'filesMissing':
      return (
        <Notice tone="lamp" role="alert" title={text.filesMissingTitle}>
          {text.filesMissingBody}
        </Notice>
      );
    case 'twin':
    case 'cannotRead':
      return (
        <Notice
          tone="lamp"
          role="alert"
          title={text[`${note}Title`]}
          actions={<Button onClick={insist}>{text.insist}</Button>}
        >
          {text[`${note}Body`]}
        </Notice>
      );
  }
}
