import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { forgetEarly, typedEarly } from '../EarlyTools.tsx';
import { listUrl } from '../ticketListUrl.ts';
import type { ListAddress } from '../ticketListUrl.ts';
import type { Conditions } from './conditions.ts';
import { parseFilter } from './filterLanguage.ts';
import type { Mistake } from './filterLanguage.ts';

/** Results follow when nothing was typed for so long: one request a pause, none a key (features C32). */
const PAUSE_MS = 300;

type Typed = {
  text: string;
  /** Of the address that the text was typed at, or that it has led to: at any other it does not count. */
  query: string;
  /** The address before the first key; typing takes its place in the history, applying puts it back. */
  before: ListAddress | null;
  /** The customer has said that the text is complete. */
  isDone: boolean;
};

export interface SearchText {
  text: string;
  /** What the list is narrowed by. */
  applied: Conditions;
  /** What it will be: the text as far as it has been typed, where it can be read. */
  wanted: Conditions;
  /** The mistakes to be told: none in the word that is just being typed. */
  mistakes: readonly Mistake[];
  type(text: string): void;
  /** Enter: applies what is typed, or nothing where there is a mistake in it (features C34). */
  finish(): void;
  /** Shows the list by this filter, as a step of its own in the history. */
  apply(query: string): void;
}

/** The filter's text as it is typed, and how it gets into the address. */
export function useSearchText(address: ListAddress): SearchText {
  const [last, setTyped] = useState(() => typedAlready(address));
  useEffect(forgetEarly, []);
  const typed = last?.query === address.query ? last : null;
  const text = typed?.text ?? address.query;
  const reading = useMemo(() => parseFilter(text), [text]);
  const before = typed?.before && isTypedOver(typed.before, address) ? typed.before : address;

  const follow = useEffectEvent((text: string) => {
    const query = text.trim();
    if (query === address.query || reading.mistakes.length > 0) return;
    setTyped({ text, query, before, isDone: false });
    navigate(listUrl({ ...address, query, page: 1 }), { replace: true });
  });
  const isTyping = typed !== null && !typed.isDone;
  useEffect(() => {
    if (!isTyping) return undefined;
    const timer = setTimeout(follow, PAUSE_MS, text);
    return () => clearTimeout(timer);
  }, [text, isTyping]);

  function apply(query: string): void {
    setTyped(null);
    const from = listUrl(before);
    const to = query === before.query ? from : listUrl({ ...address, query, page: 1 });
    if (from !== listUrl(address)) navigate(from, { replace: true });
    if (from !== to) navigate(to);
  }

  const applied = useMemo(() => parseFilter(address.query).conditions, [address.query]);
  return {
    text,
    applied,
    wanted: reading.mistakes.length === 0 ? reading.conditions : applied,
    mistakes: reading.mistakes.filter(({ end }) => !isTyping || end < text.length),
    type: (next) => setTyped({ text: next, query: address.query, before, isDone: false }),
    finish() {
      if (reading.mistakes.length === 0) apply(text.trim());
      else setTyped({ text, query: address.query, before, isDone: true });
    },
    apply,
  };
}

/** What was typed before the app was there is taken up as if it had just been typed. */
function typedAlready(address: ListAddress): Typed | null {
  const { text } = typedEarly();
  return text === '' ? null : { text, query: address.query, before: address, isDone: false };
}

/** The address is the one before, with another filter and nothing else. */
function isTypedOver(before: ListAddress, address: ListAddress): boolean {
  return listUrl({ ...before, query: address.query, page: 1 }) === listUrl({ ...address, page: 1 });
}
