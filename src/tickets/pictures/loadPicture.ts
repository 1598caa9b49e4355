import { attachmentHref } from '../../panel/attachmentHref.ts';
import type { Attachment } from '../../panel/readTicket.ts';
import { fetchAttachment } from '../thread/fetchAttachment.ts';
import { pictureHead } from './pictureHead.ts';

/** A picture that has been loaded and looked at. */
export interface Picture {
  /** The bytes, under the type that they are rather than the one that they came with. */
  blob: Blob;
  /** Address of a small still one. Whoever holds the picture revokes it. */
  preview: string;
}

/** What is larger is loaded at a press only. The panel takes no more (protocol §6.1). */
const MAX_BYTES = 10_000_000;
/** Some 100 MB once unpacked; a bomb says more, or lies and is refused by the browser's decoder (H029). */
const MAX_PIXELS = 25_000_000;
/** In CSS pixels; drawn twice as fine. */
const PREVIEW = { width: 160, height: 120 };

/** Does it call itself a picture that a preview may be made of? Its bytes decide later. */
export function mayBePicture({ name, sizeBytes }: Attachment): boolean {
  return /\.(?:png|jpe?g|gif|webp)$/i.test(name) && sizeBytes !== null && sizeBytes <= MAX_BYTES;
}

/**
 * Loads a picture for its preview, unasked: so an ended session opens no dialog, and whatever goes wrong is null. The
 * file itself can be had all the same.
 */
export async function loadPicture(attachment: Attachment): Promise<Picture | null> {
  const fetched = await fetchAttachment(attachmentHref(attachment.id), {
    fetch: (href, init) => fetch(href, init),
    keepAlive: () => Promise.reject(new Error('Nobody has asked for this file')),
  });
  if (fetched.outcome !== 'file' || fetched.blob.size > MAX_BYTES) return null;
  const bytes = await fetched.blob.arrayBuffer();
  const head = pictureHead(new Uint8Array(bytes));
  if (head === null || head.width * head.height > MAX_PIXELS) return null;
  const blob = new Blob([bytes], { type: head.type });
  try {
    return { blob, preview: URL.createObjectURL(await smallOne(blob, head)) };
  } catch {
    return null; // The browser cannot read it: cut off, or no picture behind its head.
  }
}

async function smallOne(blob: Blob, { width, height }: { width: number; height: number }): Promise<Blob> {
  const scale = Math.min(1, (2 * PREVIEW.width) / width, (2 * PREVIEW.height) / height);
  const size = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))] as const;
  const bitmap = await createImageBitmap(blob, { resizeWidth: size[0], resizeHeight: size[1] });
  const canvas = new OffscreenCanvas(...size);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  bitmap.close();
  return canvas.convertToBlob({ type: 'image/png' });
}
