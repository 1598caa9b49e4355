type Pixels = { data: Uint8ClampedArray<ArrayBuffer>; width: number; height: number };

/** Of the shorter side's pixels so many become one; at least so many. */
const PARTS = 4;
const SMALLEST_BLOCK = 16;
/** Colours are told apart in steps of so much: the last digits of a mean would tell more of what was there. */
const STEP = 16;

/**
 * The means of blocks, and nothing else of the pixels: what was written there cannot be got back from them. A line of
 * text becomes a few blocks; blocks as small as letters could be guessed by trying them out (features N12).
 */
export function mosaicOf({ data, width, height }: Pixels): Pixels {
  const block = Math.max(SMALLEST_BLOCK, Math.ceil(Math.min(width, height) / PARTS));
  const columns = Math.ceil(width / block);
  const rows = Math.ceil(height / block);
  const small = new Uint8ClampedArray(columns * rows * 4);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const mean = meanOf({ data, width, height }, column * block, row * block, block);
      small.set(mean, (row * columns + column) * 4);
    }
  }
  return { data: small, width: columns, height: rows };
}

function meanOf({ data, width, height }: Pixels, left: number, top: number, block: number): number[] {
  const sums = [0, 0, 0, 0];
  let count = 0;
  for (let y = top; y < Math.min(top + block, height); y += 1) {
    for (let x = left; x < Math.min(left + block, width); x += 1) {
      const at = (y * width + x) * 4;
      sums.forEach((sum, part) => (sums[part] = sum + (data[at + part] ?? 0)));
      count += 1;
    }
  }
  return sums.map((sum) => Math.round(sum / Math.max(1, count) / STEP) * STEP);
}
