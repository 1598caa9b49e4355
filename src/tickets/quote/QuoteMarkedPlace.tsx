import type { ThreadEntry } from '../../panel/readTicket.ts';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { useAfterPaint } from '../../ui/useAfterPaint.ts';

const quoteMarked = lazyPart(() => import('./QuoteMarked.tsx').then((module) => module.QuoteMarked));

/** Nothing can be marked before it is seen. Where the part cannot be loaded each message still has its own button. */
export function QuoteMarkedPlace({ entries }: { entries: readonly ThreadEntry[] }) {
  return useAfterPaint(true) && <quoteMarked.Page entries={entries} fallback={null} broken={Nothing} />;
}

function Nothing() {
  return null;
}
