import { mosaicOf } from './mosaic.ts';
import { outputSize, wholeOf } from './pictureEdits.ts';
import type { Area, Edits, Size } from './pictureEdits.ts';

/**
 * The picture with its edits. `source` may be smaller than the picture by `scale`, for showing. What is blurred is
 * replaced in the pixels, not covered. Throws where the browser has no room for a canvas of that size.
 */
export function drawPicture(source: ImageBitmap, edits: Edits, scale = 1): HTMLCanvasElement {
  const whole = contextOf(source);
  whole.drawImage(source, 0, 0);
  for (const area of edits.blurs) blur(whole, scaled(area, scale, source));
  const part = edits.crop ? scaled(edits.crop, scale, source) : wholeOf(source);
  const size = outputSize(part, edits.longest === null ? null : edits.longest * scale);
  if (size.width === source.width && size.height === source.height) return whole.canvas;
  const outcome = contextOf(size);
  outcome.imageSmoothingQuality = 'high';
  outcome.drawImage(whole.canvas, part.x, part.y, part.width, part.height, 0, 0, size.width, size.height);
  return outcome.canvas;
}

/** The bytes of a picture made of pixels alone: whatever the file told beside them is not in it (H030). */
export function encodePicture(canvas: HTMLCanvasElement, type: string): Promise<Blob | null> {
  return new Promise((resolve) => canvas.toBlob(resolve, type, 0.9));
}

function blur(context: CanvasRenderingContext2D, { x, y, width, height }: Area): void {
  const small = mosaicOf(context.getImageData(x, y, width, height));
  const tiny = contextOf(small);
  tiny.putImageData(new ImageData(small.data, small.width, small.height), 0, 0);
  context.clearRect(x, y, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(tiny.canvas, x, y, width, height);
}

function scaled({ x, y, width, height }: Area, scale: number, { width: most, height: tallest }: Size): Area {
  const left = Math.min(Math.floor(x * scale), most - 1);
  const top = Math.min(Math.floor(y * scale), tallest - 1);
  return {
    x: left,
    y: top,
    width: Math.max(1, Math.min(Math.ceil(width * scale), most - left)),
    height: Math.max(1, Math.min(Math.ceil(height * scale), tallest - top)),
  };
}

function contextOf({ width, height }: Size): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('The browser gives no canvas of this size');
  return context;
}
