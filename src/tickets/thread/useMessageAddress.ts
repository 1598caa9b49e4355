import { useEffect, useRef } from 'react';
import { messageIn } from './messageAddress.ts';

/**
 * Goes to the message that the address names: when the ticket opens, is loaded again, and when the address changes. A
 * refresh of the thread moves nobody. After the page's own arrival, which goes to the top.
 */
export function useMessageAddress(show: (messageId: string) => void): void {
  const latest = useRef(show);
  useEffect(() => {
    latest.current = show;
  });
  useEffect(() => {
    const go = () => {
      const messageId = messageIn(location.hash);
      if (messageId !== null) latest.current(messageId);
    };
    const asked = requestAnimationFrame(go);
    window.addEventListener('hashchange', go);
    return () => {
      cancelAnimationFrame(asked);
      window.removeEventListener('hashchange', go);
    };
  }, []);
}
