/** What the first bytes of a picture say, by themselves and not by name or type (H027). Sizes in pixels. */
export type PictureHeader = {
  format: 'png' | 'jpeg' | 'webp' | 'gif';
  width: number;
  height: number;
  isAnimated: boolean;
};

/** More than these are not decoded: a few kilobytes may claim 30,000 × 30,000 (H029). */
const MAX_PIXELS = 40_000_000;
/** A header is read no further than this; a camera's own preview and notes stand before a JPEG's size. */
const HEADER_BYTES = 512 * 1024;

/** Null for what is no picture that browsers draw, for a broken head, and for one that does not say its size. */
export function readPictureHeader(bytes: Uint8Array): PictureHeader | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const header = png(bytes, view) ?? gif(bytes, view) ?? webp(bytes, view) ?? jpeg(view);
    return header && header.width > 0 && header.height > 0 ? header : null;
  } catch (error) {
    // It ends in the middle of its head.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** As `readPictureHeader`, of a file. Rejects where its bytes cannot be read. */
export async function pictureHeaderOf(bytes: Blob): Promise<PictureHeader | null> {
  return readPictureHeader(new Uint8Array(await bytes.slice(0, HEADER_BYTES).arrayBuffer()));
}

/** Whether one picture can be made of it that says the same. */
export function isEditable(header: PictureHeader): boolean {
  return !header.isAnimated && isDrawable(header);
}

/** Whether it may be decoded and drawn. */
export function isDrawable({ width, height }: PictureHeader): boolean {
  return width * height <= MAX_PIXELS;
}

function latin(bytes: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + length));
}

function png(bytes: Uint8Array, view: DataView): PictureHeader | null {
  if (latin(bytes, 1, 3) !== 'PNG' || latin(bytes, 12, 4) !== 'IHDR') return null;
  const size = { width: view.getUint32(16), height: view.getUint32(20) };
  return { format: 'png', ...size, isAnimated: hasPngChunk(bytes, view, 'acTL') };
}

/** Among the chunks before the picture's data. */
function hasPngChunk(bytes: Uint8Array, view: DataView, wanted: string): boolean {
  for (let at = 8; at + 8 <= bytes.length; at += 12 + view.getUint32(at)) {
    const name = latin(bytes, at + 4, 4);
    if (name === wanted) return true;
    if (name === 'IDAT') return false;
  }
  return false;
}

// Taken for animated whether it moves or not: what is made of it here would be one still picture.
function gif(bytes: Uint8Array, view: DataView): PictureHeader | null {
  if (!/^GIF8[79]a$/.test(latin(bytes, 0, 6))) return null;
  return { format: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true), isAnimated: true };
}

function webp(bytes: Uint8Array, view: DataView): PictureHeader | null {
  if (latin(bytes, 0, 4) !== 'RIFF' || latin(bytes, 8, 4) !== 'WEBP') return null;
  switch (latin(bytes, 12, 4)) {
    case 'VP8 ':
      return {
        format: 'webp',
        ...sizeOf(view.getUint16(26, true), view.getUint16(28, true), 0x3fff),
        isAnimated: false,
      };
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return {
        format: 'webp',
        width: (bits & 0x3fff) + 1,
        height: ((bits >> 14) & 0x3fff) + 1,
        isAnimated: false,
      };
    }
    case 'VP8X': {
      const size = { width: threeBytes(view, 24) + 1, height: threeBytes(view, 27) + 1 };
      return { format: 'webp', ...size, isAnimated: (view.getUint8(20) & 0x02) !== 0 };
    }
    default:
      return null;
  }
}

function sizeOf(width: number, height: number, mask: number) {
  return { width: width & mask, height: height & mask };
}

function threeBytes(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
}

/** Markers with the frame's size: baseline, progressive and their kin, but for tables (C4, C8, CC). */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

function jpeg(view: DataView): PictureHeader | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null;
  let at = 2;
  while (view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (isFrame(marker)) {
      return {
        format: 'jpeg',
        height: view.getUint16(at + 5),
        width: view.getUint16(at + 7),
        isAnimated: false,
      };
    }
    // A filler, or a segment of this length.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}
