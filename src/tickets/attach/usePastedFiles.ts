import { useEffect, useEffectEvent } from 'react';
import type { RefObject } from 'react';

/**
 * Files in what is pasted into the form around `place`, or while nothing has focus. With text beside them the text is
 * pasted as ever and the files are only offered (S064): a table copied from a spreadsheet is both.
 */
export function usePastedFiles(
  place: RefObject<HTMLElement | null>,
  onPaste: (files: File[], isBesideText: boolean) => void,
): void {
  const tell = useEffectEvent(onPaste);
  useEffect(() => {
    const hear = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0 || !isMeant(event.target, place.current)) return;
      const isBesideText = event.clipboardData?.types.includes('text/plain') === true;
      if (!isBesideText) event.preventDefault();
      tell(files, isBesideText);
    };
    document.addEventListener('paste', hear);
    return () => document.removeEventListener('paste', hear);
  }, [place]);
}

function isMeant(target: EventTarget | null, place: HTMLElement | null): boolean {
  if (!(target instanceof Element) || place === null) return false;
  const isElsewhere = target.closest('input, textarea, [role=dialog]') !== null;
  return place.closest('form')?.contains(target) === true || !isElsewhere;
}
