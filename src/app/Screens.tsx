import { Activity, useState } from 'react';
import type { ReactNode } from 'react';
import { usePathname, useSearch } from 'wouter/use-browser-location';
import { usePaidSupport } from '../incidents/paidSupport.ts';
import { paths } from '../paths.ts';
import { useCustomer } from '../session/useCustomer.ts';
import { TicketListPage } from '../tickets/TicketListPage.tsx';
import type { Config } from './config.ts';
import { BrokenScreen, NotFoundScreen } from './ErrorScreens.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { aboveList, companions, incidentsPage, newTicketPage, ticketPage } from './lazyPages.ts';
import { nameTab, usePlaceTitle } from './pageTitle.ts';
import { PageSkeleton } from './PageSkeleton.tsx';
import { placeOf } from './places.ts';
import type { Place } from './places.ts';
import { purchasePart } from './purchasePart.tsx';
import { Shell } from './Shell.tsx';
import { SignedInTools } from './SignedInTools.tsx';
import { TriedWhenOnline } from './TriedWhenOnline.tsx';
import { useArrival } from './useArrival.ts';

type ListAddress = { pathname: string; search: string };

/**
 * The signed-in screens. The list, once seen, stays mounted behind whatever lies over it (hidden, and asking for
 * nothing), so that Back takes one frame and keeps scroll and focus.
 */
export function Screens({ config }: { config: Config }) {
  const pathname = usePathname();
  const search = useSearch();
  const place = placeOf(pathname);
  const list = useListAddress(place, search);
  const sellsIncidents = usePaidSupport();
  const isList = place.name === 'list';
  const isKnown = useCustomer() !== null;
  useArrival(place);
  usePlaceTitle(place);
  return (
    <Shell
      brandName={config.brandName}
      current={isList ? (place.pathname === paths.archive ? 'archive' : 'tickets') : place.name}
      sellsIncidents={sellsIncidents}
      warmIncidents={incidentsPage.warm}
      tools={<SignedInTools offered={config.languages} />}
    >
      {list && (
        <Activity mode={isList ? 'visible' : 'hidden'}>
          <Guarded place={list.pathname}>
            {isKnown && <aboveList.Page list={list} fallback={null} broken={TriedWhenOnline} />}
            <TicketListPage pathname={list.pathname} search={list.search} warmTicketPage={ticketPage.warm} />
          </Guarded>
        </Activity>
      )}
      {place.name === 'ticket' && (
        <Guarded place={`ticket ${place.id}`}>
          <ticketPage.Page
            key={place.id}
            id={place.id}
            list={list}
            onTitle={nameTab}
            purchase={sellsIncidents ? purchasePart : null}
            fallback={<PageSkeleton />}
          />
        </Guarded>
      )}
      {place.name === 'incidents' && (
        <Guarded place={place.name}>
          <incidentsPage.Page topUpUrl={config.topUpUrl} fallback={<PageSkeleton />} />
        </Guarded>
      )}
      {place.name === 'newTicket' && (
        <Guarded place="new ticket">
          <newTicketPage.Page
            search={search}
            list={list}
            onTitle={nameTab}
            purchase={sellsIncidents ? purchasePart : null}
            fallback={<PageSkeleton />}
          />
        </Guarded>
      )}
      {place.name === 'unknown' && <NotFoundScreen />}
      {isKnown && <companions.Page fallback={null} broken={TriedWhenOnline} />}
    </Shell>
  );
}

/** The list's address while it is shown, and the one it was last shown at while something lies over it. */
function useListAddress(place: Place, search: string): ListAddress | null {
  const [last, setLast] = useState<ListAddress | null>(null);
  if (place.name !== 'list') return last;
  if (last?.pathname === place.pathname && last.search === search) return last;
  const now = { pathname: place.pathname, search };
  setLast(now);
  return now;
}

function Guarded({ place, children }: { place: string; children: ReactNode }) {
  return (
    <ErrorBoundary place={place} render={(error, retry) => <BrokenScreen error={error} retry={retry} />}>
      {children}
    </ErrorBoundary>
  );
}
