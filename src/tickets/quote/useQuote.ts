import { use } from 'react';
import { quoteText } from '../../i18n/en/quote.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useText } from '../../i18n/language.ts';
import { announce } from '../../ui/announcer.ts';
import { applyEdit, passageIn } from '../editor/applyEdit.ts';
import { ownLinesEdit } from '../editor/formatText.ts';
import { quoteOf } from './quoteOf.ts';
import { QuoteTarget } from './quoteTarget.ts';

interface Quotable {
  /** The message, as it was written. */
  source: string;
  author: string;
  /** Epoch ms; null where it is not known. */
  postedAt: number | null;
}

/**
 * Puts a passage of a message, as it is seen, into the reply as a quotation where the caret is; null for all of the
 * message. There is no such way (null) where the ticket takes no more replies.
 */
export function useQuote({ source, author, postedAt }: Quotable): ((selected: string | null) => void) | null {
  const text = useText(quoteText);
  const formats = useFormats();
  const target = use(QuoteTarget);
  if (target === null) return null;
  return (selected) => {
    const box = target.current;
    if (!box || box.readOnly) return announce(text.notNow);
    const who = postedAt === null ? text.wrote(author) : text.wroteAt(author, formats.dateTime(postedAt));
    insertInto(box, quoteOf(source, selected, who));
  };
}

/** Where the caret is; at the end where nobody has put it anywhere. */
function insertInto(box: HTMLTextAreaElement, words: string): void {
  const passage = passageIn(box);
  const end = passage.end === 0 ? passage.text.length : passage.end;
  applyEdit(box, ownLinesEdit({ ...passage, start: end, end }, words));
}
