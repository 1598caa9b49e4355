import { lazyPart } from '../ui/lazyPart.tsx';
import { thisPage } from './page.ts';
import { TriedWhenOnline } from './TriedWhenOnline.tsx';

const buyInPlace = lazyPart(() => import('../incidents/BuyInPlace.tsx').then((module) => module.BuyInPlace));

/** Buying incidents over whatever form needs one: tickets know only that it opens and says when it is done. */
export const purchasePart = { Page: InPlace, warm: buyInPlace.warm };

function InPlace({ onDone }: { onDone: (isBought: boolean) => void }) {
  const { topUpUrl } = thisPage().config;
  return <buyInPlace.Page topUpUrl={topUpUrl} onDone={onDone} fallback={null} broken={TriedWhenOnline} />;
}
