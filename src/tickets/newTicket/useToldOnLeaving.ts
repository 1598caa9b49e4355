import { useEffect, useState } from 'react';
import { usePathname } from 'wouter/use-browser-location';
import { paths } from '../../paths.ts';

/** Long enough to be read. */
const SHOWN_MS = 10_000;

/** What `ask` says when the form of a new ticket is left, for some seconds; null: nothing is to be told. */
export function useToldOnLeaving<Told>(ask: () => Told | null): Told | null {
  const pathname = usePathname();
  const [before, setBefore] = useState(pathname);
  const [told, setTold] = useState<{ what: Told | null }>({ what: null });
  if (before !== pathname) {
    setBefore(pathname);
    setTold({ what: before === paths.newTicket ? ask() : null });
  }
  useEffect(() => {
    if (told.what === null) return undefined;
    const timer = setTimeout(setTold, SHOWN_MS, { what: null });
    return () => clearTimeout(timer);
  }, [told]);
  return told.what;
}
