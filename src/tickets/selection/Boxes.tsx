import type { ChangeEvent, MouseEvent, SyntheticEvent } from 'react';
import { selectionText } from '../../i18n/en/selection.ts';
import { useText } from '../../i18n/language.ts';
import type { TicketRow } from '../../panel/listTickets.ts';
import { Icon } from '../../ui/Icon.tsx';
import { selectionStore, useBox, usePageBox } from './selectionStore.ts';
import styles from './Boxes.module.css';

/** The box of a row; with Shift it reaches from the box that was pressed last (features C39, C41). */
export function RowBox({ ticket }: { ticket: TicketRow }) {
  const text = useText(selectionText);
  const box = useBox(ticket.id);
  if (box === 'leaving') {
    return (
      <span className={styles['leaving']} role="img" aria-label={text.leaving(ticket.id)}>
        <Icon name="box" />
      </span>
    );
  }
  return (
    <input
      type="checkbox"
      className={styles['box']}
      aria-label={text.selectTicket(ticket.id)}
      checked={box === 'on'}
      onPointerDown={staysHere}
      onMouseDown={withoutTextSelection}
      onChange={(event) => selectionStore.toggle(ticket, isWithShift(event))}
    />
  );
}

/** The box of all rows on the page: none, some or all of them. */
export function PageBox() {
  const text = useText(selectionText);
  const state = usePageBox();
  return (
    <input
      ref={(box) => {
        if (box) box.indeterminate = state === 'some';
      }}
      type="checkbox"
      className={styles['box']}
      data-page-box=""
      aria-label={text.selectPage}
      checked={state === 'all'}
      onChange={selectionStore.togglePage}
    />
  );
}

// A press on the row would ask for its ticket, and so take the mark of an unread one away.
function staysHere(event: SyntheticEvent): void {
  event.stopPropagation();
}

// With Shift the browser would select the words in between; what it would do besides is done by hand.
function withoutTextSelection(event: MouseEvent<HTMLInputElement>): void {
  if (!event.shiftKey) return;
  event.preventDefault();
  event.currentTarget.focus();
}

function isWithShift({ nativeEvent }: ChangeEvent): boolean {
  return nativeEvent instanceof window.MouseEvent && nativeEvent.shiftKey;
}
