import { useEffect, useEffectEvent, useState } from 'react';
import { droppedCandidates } from './chosenFiles.ts';
import type { Candidate } from './chosenFiles.ts';

/**
 * Files may be dropped anywhere on the page; true while some are over it. A link or a text that is dragged does nothing
 * outside of a text field, and never leads away from the page (H034); so does what was dragged from this page itself.
 */
export function useDropAnywhere(onDrop: (candidates: Candidate[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  const take = useEffectEvent(onDrop);
  useEffect(() => {
    let isOwn = false;
    const listeners = new AbortController();
    const listen = <Type extends keyof WindowEventMap>(
      type: Type,
      hear: (event: WindowEventMap[Type]) => void,
    ) => window.addEventListener(type, hear, { signal: listeners.signal });
    const over = (event: DragEvent) => {
      const hasFiles = !isOwn && event.dataTransfer?.types.includes('Files') === true;
      setOver(hasFiles);
      if (!hasFiles && isTextField(event.target)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = hasFiles ? 'copy' : 'none';
    };
    listen('dragstart', () => (isOwn = true));
    listen('dragend', () => (isOwn = false));
    listen('dragenter', over);
    listen('dragover', over);
    listen('dragleave', (event) => event.relatedTarget === null && setOver(false));
    listen('drop', (event) => {
      setOver(false);
      if (isOwn || event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      take(droppedCandidates(event.dataTransfer));
    });
    return () => listeners.abort();
  }, []);
  return isOver;
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
}
