import { navigate } from 'wouter/use-browser-location';
import { paths } from '../paths.ts';
import { useCustomer } from '../session/useCustomer.ts';
import { ListNews } from '../tickets/current/ListNews.tsx';
import { StayCurrent } from '../tickets/current/StayCurrent.tsx';
import { OfEarlier } from '../tickets/OfEarlier.tsx';
import { OnTheirWay } from '../tickets/OnTheirWay.tsx';
import { thisPage } from './page.ts';
import { countInTab } from './tabCount.ts';

/** What goes with the customer from screen to screen: an archive can be undone, and news are told, on each of them. */
export function Companions() {
  const customer = useCustomer();
  if (customer === null) return null;
  return (
    <>
      <OnTheirWay customerId={customer.id} />
      <StayCurrent
        customerId={customer.id}
        brandName={thisPage().config.brandName}
        onCount={countInTab}
        openList={openList}
      />
    </>
  );
}

/** Above the list: what came of answers and archives, those of earlier visits too, and what is new in it. */
export function AboveList({ list }: { list: { pathname: string; search: string } }) {
  const customer = useCustomer();
  if (customer === null) return null;
  return (
    <>
      <OfEarlier customerId={customer.id} />
      <ListNews pathname={list.pathname} search={list.search} />
    </>
  );
}

function openList(): void {
  navigate(paths.tickets);
}
