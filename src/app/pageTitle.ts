import { useEffect } from 'react';
import { shellText } from '../i18n/en/shell.ts';
import { textOf, useText } from '../i18n/language.ts';
import { paths } from '../paths.ts';
import { thisPage } from './page.ts';
import type { Place } from './places.ts';

/** What stands before the name of the tab, whatever the page shows (tabCount.ts). */
export const beforeName = { words: '' };

/** Names the browser's tab for what the page shows. */
export function nameTab(page: string): void {
  document.title = beforeName.words + textOf(shellText).titleOf(page, thisPage().config.brandName);
}

/** The title of those places whose name the address tells; a ticket names itself, once its subject is known. */
export function usePlaceTitle(place: Place): void {
  const text = useText(shellText);
  const isArchive = place.name === 'list' && place.pathname === paths.archive;
  const names = {
    list: isArchive ? text.archive : text.tickets,
    unknown: text.notFoundTitle,
    ticket: null,
    newTicket: null,
    signIn: null,
    incidents: text.incidents,
  };
  const name = names[place.name];
  useEffect(() => {
    if (name !== null) nameTab(name);
  }, [name]);
}
