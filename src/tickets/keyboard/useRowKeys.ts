import { useEffect, useRef } from 'react';
import type { RowPlace } from './nextRow.ts';
import { useShortcut } from './performers.ts';
import { focusedRow, moveFocus } from './rowFocus.ts';

/**
 * `j` and `k` in the list that is shown: on from the row that has focus, or had it last. In another list, or on
 * another page of it, they begin anew.
 */
export function useRowKeys(shown: string): void {
  const last = useRef<{ shown: string; place: RowPlace } | null>(null);
  useEffect(() => {
    const note = () => {
      const place = focusedRow();
      if (place) last.current = { shown, place };
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, [shown]);
  const move = (step: 1 | -1) => moveFocus(step, last.current?.shown === shown ? last.current.place : null);
  useShortcut('next', () => move(1));
  useShortcut('previous', () => move(-1));
}
