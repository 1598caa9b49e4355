import { useRef } from 'react';
import { quoteText } from '../../i18n/en/quote.ts';
import { useText } from '../../i18n/language.ts';
import type { ThreadEntry } from '../../panel/readTicket.ts';
import { Button } from '../../ui/Button.tsx';
import { LaterIcon } from '../../ui/LaterIcon.tsx';
import { anchorOf } from '../thread/messageAddress.ts';
import { useAuthor } from '../thread/useAuthor.ts';
import { useMarkedPlace } from './useMarkedPlace.ts';
import type { MarkedPlace } from './useMarkedPlace.ts';
import { useQuote } from './useQuote.ts';
import styles from './QuoteMarked.module.css';

/** Below what is marked in a message, a way to quote it (features C69). By keyboard each message has its own button. */
export function QuoteMarked({ entries }: { entries: readonly ThreadEntry[] }) {
  const frame = useRef<HTMLDivElement>(null);
  const { marked, forget } = useMarkedPlace(frame);
  const messages = entries.filter(({ from }) => from === 'staff' || from === 'customer');
  const entry = marked && messages.find(({ id }) => anchorOf(id) === marked.messageId);
  return (
    <div ref={frame} className={styles['frame']}>
      {entry && <MarkedQuote entry={entry} marked={marked} onQuoted={forget} />}
    </div>
  );
}

interface MarkedQuoteProps {
  entry: ThreadEntry;
  marked: MarkedPlace;
  onQuoted: () => void;
}

function MarkedQuote({ entry, marked, onQuoted }: MarkedQuoteProps) {
  const text = useText(quoteText);
  const author = useAuthor(entry.from === 'staff' ? 'staff' : 'customer', entry.author);
  const quote = useQuote({ source: entry.body, author: author.name, postedAt: entry.postedAt });
  if (quote === null) return null;
  return (
    <Button
      compact
      className={styles['quote']}
      style={{ insetBlockStart: marked.block, insetInlineStart: `min(${marked.inline}px, 100% - 13rem)` }}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        quote(marked.words);
        onQuoted();
      }}
    >
      <LaterIcon name="quote" />
      {text.quoteMarked}
    </Button>
  );
}
