import { memo } from 'react';
import { threadText } from '../../i18n/en/thread.ts';
import { useText } from '../../i18n/language.ts';
import type { ThreadEntry } from '../../panel/readTicket.ts';
import { Button } from '../../ui/Button.tsx';
import { restingHeight, restingText } from './restingText.ts';
import { PIECE, pieceOf, pieceStarts } from './threadPieces.ts';
import styles from './RestingEntries.module.css';

interface RestingEntriesProps {
  /** The whole thread. */
  entries: readonly ThreadEntry[];
  from: number;
  to: number;
  /** Draws the entry at this place and goes there. */
  onShow: (place: number) => void;
}

/**
 * A run of entries far from the screen. Each piece is one element with one text: laid out by nobody, yet found by the
 * browser's search. To the ear it is a button in its place; to the eye, it is drawn before it is seen.
 */
export const RestingEntries = memo(function RestingEntries({
  entries,
  from,
  to,
  onShow,
}: RestingEntriesProps) {
  const text = useText(threadText);
  return (
    <li className={styles['run']}>
      <Button kind="quiet" className={styles['show']} onClick={() => onShow(from)}>
        {text.showMore(to - from)}
      </Button>
      {pieceStarts({ from, to }).map((start) => (
        <RestingPiece key={start} place={start} entries={entries} />
      ))}
    </li>
  );
});

function RestingPiece({ entries, place }: { entries: readonly ThreadEntry[]; place: number }) {
  const piece = entries.slice(place, place + PIECE);
  return (
    <div
      ref={hideUntilFound}
      className={styles['piece']}
      data-piece={pieceOf(place)}
      style={{ containIntrinsicBlockSize: `${restingHeight(piece)}px` }}
    >
      {restingText(piece)}
    </div>
  );
}

/** React writes `hidden` as on or off alone. */
function hideUntilFound(element: HTMLElement | null): void {
  element?.setAttribute('hidden', 'until-found');
}
