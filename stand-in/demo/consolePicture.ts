import { crc32, deflateSync } from 'node:zlib';
import { GLYPH_HEIGHT, GLYPH_WIDTH, glyphPixels } from './pixelFont.ts';

const SCALE = 3;
const MARGIN = 18;
const CELL_WIDTH = (GLYPH_WIDTH + 1) * SCALE;
const LINE_HEIGHT = (GLYPH_HEIGHT + 4) * SCALE;
const PAPER = 0;
const INK = 1;
// Palette of two colours, red, green, blue: a dark console with light text.
const PALETTE = Uint8Array.of(0x14, 0x1a, 0x22, 0xd7, 0xe3, 0xdd);
const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

interface Picture {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/** Draws text as the photograph of a console: a small PNG, the same bytes for the same text. */
export function consolePicture(text: string): Uint8Array {
  return encodePng(drawLines(text.split('\n')));
}

function drawLines(lines: readonly string[]): Picture {
  const columns = Math.max(40, ...lines.map((line) => line.length));
  const width = 2 * MARGIN + columns * CELL_WIDTH;
  const height = 2 * MARGIN + lines.length * LINE_HEIGHT;
  const picture = { width, height, pixels: new Uint8Array(width * height).fill(PAPER) };
  for (const [row, line] of lines.entries()) {
    for (const [column, character] of [...line].entries()) {
      drawGlyph(picture, character, MARGIN + column * CELL_WIDTH, MARGIN + row * LINE_HEIGHT);
    }
  }
  return picture;
}

function drawGlyph(picture: Picture, character: string, left: number, top: number): void {
  for (const [column, row] of glyphPixels(character)) {
    const start = left + column * SCALE;
    for (let y = 0; y < SCALE; y += 1) {
      const line = (top + row * SCALE + y) * picture.width;
      picture.pixels.fill(INK, line + start, line + start + SCALE);
    }
  }
}

function encodePng({ width, height, pixels }: Picture): Uint8Array {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 3], 8); // eight bits a pixel, colours by palette
  // Each line of a PNG begins with its filter, here none.
  const lines = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    lines.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  }
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', PALETTE),
    chunk('IDAT', deflateSync(lines)),
    chunk('IEND', new Uint8Array(0)),
  ]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
