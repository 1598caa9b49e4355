import { useEffect, useRef } from 'react';
import type { RowPlace } from './nextRow.ts';
import { useShortcut } from './performers.ts';
import { focusedRow, moveFocus } from './rowFocus.ts';

/**
 * `j` and `k` in the list that is shown: on from the row that has focus, or had it last. In another list, or on
 * another page of it, they begin anew.
 */
export function useRowKeys(shown: string): void {
  const last = useRef<RowPlace | null>(null);
  useEffect(() => {
    last.current = null;
    const note = () => {
      last.current = focusedRow() ?? last.current;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, [shown]);
  useShortcut('next', () => moveFocus(1, last.current));
  useShortcut('previous', () => moveFocus(-1, last.current));
}
