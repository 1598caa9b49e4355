import { useEffect } from 'react';

/** In place of a part that is not missed until it has something to show: tried again when the network is back. */
export function TriedWhenOnline({ retry }: { retry: () => void }) {
  useEffect(() => {
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, [retry]);
  return null;
}
