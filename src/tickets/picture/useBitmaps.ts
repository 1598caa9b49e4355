import { useEffect, useState } from 'react';

/** The picture, turned as its camera meant it, and a smaller one to work on; `scale` is of the smaller. */
export type Bitmaps = { source: ImageBitmap; shown: ImageBitmap; scale: number };

/** Enough for the eye, and quick to draw anew after each step. */
const SHOWN_PIXELS = 1200;

/** Null while it is opened. */
export function useBitmaps(bytes: Blob): Bitmaps | 'unreadable' | null {
  const [bitmaps, setBitmaps] = useState<Bitmaps | 'unreadable' | null>(null);
  useEffect(() => {
    let isWanted = true;
    let opened: Bitmaps | null = null;
    open(bytes).then(
      (both) => {
        opened = both;
        if (isWanted) setBitmaps(both);
        else close(both);
      },
      () => isWanted && setBitmaps('unreadable'),
    );
    return () => {
      isWanted = false;
      if (opened) close(opened);
    };
  }, [bytes]);
  return bitmaps;
}

async function open(bytes: Blob): Promise<Bitmaps> {
  const source = await createImageBitmap(bytes);
  const scale = Math.min(1, SHOWN_PIXELS / Math.max(source.width, source.height));
  const shown = await createImageBitmap(source, {
    resizeWidth: Math.max(1, Math.round(source.width * scale)),
    resizeHeight: Math.max(1, Math.round(source.height * scale)),
    resizeQuality: 'medium',
  });
  return { source, shown, scale };
}

function close({ source, shown }: Bitmaps): void {
  source.close();
  shown.close();
}
