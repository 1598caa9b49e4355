import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import { passageMarked } from './passageMarked.ts';

/** A marked passage, and where its last line begins and ends: pixels from the frame's start and top. */
export interface MarkedPlace {
  /** Of the message's element. */
  messageId: string;
  words: string;
  inline: number;
  block: number;
}

/** What is marked in a message within the frame, once the marking is done; null for nothing. */
export function useMarkedPlace(frame: RefObject<HTMLElement | null>) {
  const [marked, setMarked] = useState<MarkedPlace | null>(null);
  useEffect(() => {
    let isPressed = false;
    const look = () => {
      if (!isPressed && frame.current) setMarked(placeIn(frame.current));
    };
    const press = (event: Event) => {
      // A press on what is shown here acts on what is marked; on a phone it takes the marking away at once.
      isPressed = true;
      if (!isWithin(frame.current, event)) setMarked(null);
    };
    const release = (event: Event) => {
      isPressed = false;
      if (!isWithin(frame.current, event)) look();
    };
    const stop = new AbortController();
    const listen = (name: string, listener: (event: Event) => void) =>
      document.addEventListener(name, listener, { signal: stop.signal });
    listen('selectionchange', look);
    listen('pointerdown', press);
    listen('pointerup', release);
    listen('pointercancel', release);
    window.addEventListener('resize', look, { signal: stop.signal });
    return () => stop.abort();
  }, [frame]);
  return { marked, forget: () => setMarked(null) };
}

function isWithin(frame: HTMLElement | null, { target }: Event): boolean {
  return target instanceof Node && frame !== null && frame.contains(target);
}

function placeIn(frame: HTMLElement): MarkedPlace | null {
  const passage = passageMarked();
  const last = passage && [...passage.range.getClientRects()].at(-1);
  if (!last || !frame.parentElement?.contains(passage.message)) return null;
  const from = frame.getBoundingClientRect();
  const isRtl = getComputedStyle(frame).direction === 'rtl';
  return {
    messageId: passage.message.id,
    words: passage.words,
    inline: Math.max(0, isRtl ? from.right - last.right : last.left - from.left),
    block: last.bottom - from.top,
  };
}
