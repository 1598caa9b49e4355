import { useEffect } from 'react';
import { shellText } from '../i18n/en/shell.ts';
import { useText } from '../i18n/language.ts';
import { paths } from '../paths.ts';
import { pageConfig } from './config.ts';
import type { Place } from './places.ts';

const { brandName } = pageConfig();

/** Names the browser's tab for what the page shows. A ticket names itself, once its subject is known. */
export function usePageTitle(page: string | null): void {
  const text = useText(shellText);
  useEffect(() => {
    if (page !== null) document.title = text.titleOf(page, brandName);
  }, [page, text]);
}

/** The title of those places whose name is known from the address alone. */
export function useListTitle(place: Place): void {
  const text = useText(shellText);
  const archive = place.name === 'list' && place.pathname === paths.archive;
  usePageTitle(
    place.name === 'list'
      ? archive
        ? text.archive
        : text.tickets
      : place.name === 'unknown'
        ? text.notFoundTitle
        : null,
  );
}
