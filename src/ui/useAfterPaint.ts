import { useEffect, useState } from 'react';
import { whenPainted } from './whenPainted.ts';

/** True from when what `isThere` brought is on the screen: for what may come after it, and must not ask ahead of it. */
export function useAfterPaint(isThere: boolean): boolean {
  const [isPainted, setIsPainted] = useState(false);
  const isAwaited = isThere && !isPainted;
  useEffect(() => {
    if (!isAwaited) return undefined;
    let isWanted = true;
    whenPainted(() => {
      if (isWanted) setIsPainted(true);
    });
    return () => {
      isWanted = false;
    };
  }, [isAwaited]);
  return isPainted;
}
