import { quoteText } from '../../i18n/en/quote.ts';
import { useText } from '../../i18n/language.ts';
import { LaterIcon } from '../../ui/LaterIcon.tsx';
import { passageMarked } from './passageMarked.ts';
import { useQuote } from './useQuote.ts';

interface QuoteButtonProps {
  source: string;
  author: string;
  /** Epoch ms; null where it is not known. */
  postedAt: number | null;
  className: string | undefined;
}

/** Puts what is marked in this message, or all of it, into the reply as a quotation, where the caret is. */
export function QuoteButton({ className, ...message }: QuoteButtonProps) {
  const text = useText(quoteText);
  const quote = useQuote(message);
  if (quote === null) return null;
  return (
    <button
      type="button"
      className={className}
      aria-label={text.quote}
      title={text.quote}
      // What is marked stays so.
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => {
        const passage = passageMarked();
        quote(passage?.message === event.currentTarget.closest('article') ? passage.words : null);
      }}
    >
      <LaterIcon name="quote" />
    </button>
  );
}
