import { useEffect, useRef } from 'react';
import { ticketText } from '../../i18n/en/ticket.ts';
import { textOf } from '../../i18n/language.ts';
import type { ThreadEntry } from '../../panel/readTicket.ts';
import { announce } from '../../ui/announcer.ts';
import { newAnswers } from './newAnswers.ts';

/** Says once how many answers came while the thread was open (features C54). */
export function useNewAnswers(entries: readonly ThreadEntry[]): void {
  const known = useRef<ReadonlySet<string> | null>(null);
  useEffect(() => {
    const count = known.current === null ? 0 : newAnswers(known.current, entries);
    known.current = new Set(entries.map(({ id }) => id));
    if (count > 0) announce(textOf(ticketText).newAnswers(count));
  }, [entries]);
}
