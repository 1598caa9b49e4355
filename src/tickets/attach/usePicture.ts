import { useEffect, useState } from 'react';
import { isDrawable, pictureHeaderOf } from './pictureHeader.ts';
import type { PictureHeader } from './pictureHeader.ts';

/** A file that is a picture. `small` is null where drawing it would be dangerous, or the browser cannot (H029). */
export type Picture = { header: PictureHeader; small: ImageBitmap | null };

/** Twice the size at which it is shown, for dense screens. */
const SMALL_PIXELS = 80;

/** What a file shows, if it is a picture; null until that is known. */
export function usePicture(
  fileId: string,
  bytesOf: (fileId: string) => Promise<Blob | null>,
): Picture | null {
  const [picture, setPicture] = useState<Picture | null>(null);
  useEffect(() => {
    let isWanted = true;
    void lookAt(fileId, bytesOf).then((seen) => {
      if (isWanted) setPicture(seen);
      else seen?.small?.close();
    });
    return () => {
      isWanted = false;
    };
  }, [fileId, bytesOf]);
  return picture;
}

async function lookAt(
  fileId: string,
  bytesOf: (fileId: string) => Promise<Blob | null>,
): Promise<Picture | null> {
  const bytes = await bytesOf(fileId);
  if (bytes === null) return null;
  try {
    const header = await pictureHeaderOf(bytes);
    return header && { header, small: isDrawable(header) ? await drawSmall(bytes, header) : null };
  } catch {
    // The bytes are gone, which their row says, or they only begin like a picture.
    return null;
  }
}

// By one side alone: a camera that was held upright means the other one than the head says.
async function drawSmall(bytes: Blob, { width, height }: PictureHeader): Promise<ImageBitmap> {
  const resizeHeight = Math.min(SMALL_PIXELS, width, height);
  return createImageBitmap(bytes, { resizeHeight, resizeQuality: 'medium' });
}
