import { useEffect, useState } from 'react';

/** Nothing was typed for so long: one request a pause, none a key. */
const PAUSE_MS = 250;

/** The text as it was when typing last paused. An emptied text counts at once. */
export function useSettledText(text: string): { settled: string; isSettling: boolean } {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    if (text === settled) return undefined;
    const timer = setTimeout(setSettled, text === '' ? 0 : PAUSE_MS, text);
    return () => clearTimeout(timer);
  }, [text, settled]);
  return { settled, isSettling: text !== settled };
}
