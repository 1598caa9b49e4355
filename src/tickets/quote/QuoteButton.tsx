import { use } from 'react';
import type { MouseEvent } from 'react';
import { quoteText } from '../../i18n/en/quote.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useText } from '../../i18n/language.ts';
import { announce } from '../../ui/announcer.ts';
import { LaterIcon } from '../../ui/LaterIcon.tsx';
import { applyEdit, passageIn } from '../editor/applyEdit.ts';
import { ownLinesEdit } from '../editor/formatText.ts';
import { quoteOf } from './quoteOf.ts';
import { QuoteTarget } from './quoteTarget.ts';

interface QuoteButtonProps {
  source: string;
  author: string;
  /** Epoch ms; null where it is not known. */
  postedAt: number | null;
  className: string | undefined;
}

/** Puts what is marked in this message, or all of it, into the reply as a quotation, where the caret is. */
export function QuoteButton({ source, author, postedAt, className }: QuoteButtonProps) {
  const text = useText(quoteText);
  const formats = useFormats();
  const target = use(QuoteTarget);
  if (target === null) return null;

  function quote(event: MouseEvent<HTMLButtonElement>): void {
    const box = target?.current;
    const message = event.currentTarget.closest('article');
    if (!box || box.readOnly) return announce(text.notNow);
    const who = postedAt === null ? text.wrote(author) : text.wroteAt(author, formats.dateTime(postedAt));
    insertInto(box, quoteOf(source, selectedIn(message), who));
  }

  return (
    <button
      type="button"
      className={className}
      aria-label={text.quote}
      title={text.quote}
      // What is marked stays so.
      onMouseDown={(event) => event.preventDefault()}
      onClick={quote}
    >
      <LaterIcon name="quote" />
    </button>
  );
}

/** Where the caret is; at the end where nobody has put it anywhere. */
function insertInto(box: HTMLTextAreaElement, words: string): void {
  const passage = passageIn(box);
  const end = passage.end === 0 ? passage.text.length : passage.end;
  applyEdit(box, ownLinesEdit({ ...passage, start: end, end }, words));
}

/** As it is seen; null where nothing of the message is marked. */
function selectedIn(message: Element | null): string | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || message === null) return null;
  const isWithin = message.contains(selection.anchorNode) && message.contains(selection.focusNode);
  return isWithin ? selection.toString() : null;
}
