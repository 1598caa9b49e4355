import type { ListAddress } from './ticketListUrl.ts';
// The look of the tools is part of the first paint.
import './filter/ListTools.module.css';

// The tools of the list as the page was served, kept from the moment the app takes the page over.
const served =
  typeof document === 'undefined' ? null : document.querySelector<HTMLElement>('[data-static] search');

/** What was typed into the search box before the app was there, and whether it is being typed still. */
export function typedEarly(): { text: string; hasFocus: boolean } {
  const box = served?.querySelector('input');
  return { text: box?.value ?? '', hasFocus: served?.contains(document.activeElement) ?? false };
}

/** It has been taken up. */
export function forgetEarly(): void {
  const box = served?.querySelector('input');
  if (box) box.value = '';
}

/** The tools as they were served, in their place, until their code has come: nothing moves, and nothing typed is lost. */
export function EarlyTools({ list }: { list: ListAddress['list'] }) {
  const { hasFocus } = typedEarly();
  const put = (place: HTMLElement | null) => {
    if (!place || !served) return;
    for (const part of served.querySelectorAll('[role=group],[data-open-list]')) {
      part.toggleAttribute('hidden', list === 'archive');
    }
    // Their code is not there yet: for this moment they cannot be pressed in vain.
    for (const button of served.querySelectorAll('button')) button.disabled = true;
    place.append(served);
    if (hasFocus) served.querySelector('input')?.focus();
  };
  // Its words are English: what the page as served does about that it does here too (base.css).
  return <div ref={put} data-static="" />;
}
