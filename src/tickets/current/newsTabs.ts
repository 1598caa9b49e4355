import type { CustomerId } from '../../panel/domain.ts';

const CHANNEL = 'frontdesk-news';

let channel: BroadcastChannel | null = null;

/** Hears what other tabs of this customer are told by the panel; returns how to stop. */
export function listenToTabs(customerId: CustomerId, onCount: (count: number | null) => void): () => void {
  const line = new BroadcastChannel(CHANNEL);
  line.onmessage = ({ data }: MessageEvent<unknown>) => {
    const count = readNewsMessage(data, customerId);
    if (count !== undefined) onCount(count);
  };
  channel = line;
  return () => {
    line.close();
    channel = null;
  };
}

/** Tells the other tabs; `count` is the number of tickets with new answers, null where the panel does not say. */
export function tellTabs(customerId: CustomerId, count: number | null): void {
  channel?.postMessage({ customerId, count });
}

/** Tabs may run different versions of the app: what is not understood is `undefined`, and passed over. */
export function readNewsMessage(data: unknown, customerId: string): number | null | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  if (!('customerId' in data && data.customerId === customerId && 'count' in data)) return undefined;
  const { count } = data;
  if (count === null) return null;
  return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 ? count : undefined;
}
