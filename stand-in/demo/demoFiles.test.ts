import { assert, constantFrom, property, string } from 'fast-check';
import { crc32, inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { demoFileBytes } from './demoFiles.ts';

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function readChunks(bytes: Uint8Array): { type: string; data: Buffer; checksum: number; body: Buffer }[] {
  const png = Buffer.from(bytes);
  const chunks = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const body = png.subarray(at + 4, at + 8 + length);
    const type = body.toString('latin1', 0, 4);
    chunks.push({ type, data: body.subarray(4), checksum: png.readUInt32BE(at + 8 + length), body });
    at += 12 + length;
  }
  return chunks;
}

function picture(text: string): { width: number; height: number; pixels: Buffer } {
  const [header, , content] = readChunks(demoFileBytes({ name: 'a.png', kind: 'png', text }));
  if (!header || !content) throw new Error('a picture without header or content');
  return {
    width: header.data.readUInt32BE(0),
    height: header.data.readUInt32BE(4),
    pixels: inflateSync(content.data),
  };
}

describe('a picture of the demo content', () => {
  test('has the signature, the chunks and the checksums that every reader asks for', () => {
    const bytes = demoFileBytes({ name: 'a.png', kind: 'png', text: 'Kernel panic\nnot syncing' });
    expect([...bytes.subarray(0, 8)]).toEqual(PNG_SIGNATURE);
    const chunks = readChunks(bytes);
    expect(chunks.map((chunk) => chunk.type)).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
    for (const chunk of chunks) expect(chunk.checksum).toBe(crc32(chunk.body));
  });

  test('holds one byte a pixel and one filter byte a line, whatever the text', () => {
    assert(
      property(string({ unit: constantFrom('a', '%', ' ', '\n', '\u0000', 'Я', '😀') }), (text) => {
        const { width, height, pixels } = picture(text);
        expect(pixels.length).toBe((width + 1) * height);
      }),
      { numRuns: 25 },
    );
  });

  test('shows its text: other words are another picture, no words are an empty one', () => {
    expect(picture('fsck').pixels.equals(picture('fsch').pixels)).toBe(false);
    expect(picture('   ').pixels.every((pixel) => pixel === 0)).toBe(true);
  });
});

describe('a PDF of the demo content', () => {
  test('has its table of objects where its end says, and each object where the table says', () => {
    const text = 'Invoice (copy) \\ 2417\nMüller, 119.00 EUR';
    const pdf = Buffer.from(demoFileBytes({ name: 'a.pdf', kind: 'pdf', text })).toString('latin1');
    expect(pdf.startsWith('%PDF-1.')).toBe(true);
    expect(pdf.endsWith('%%EOF\n')).toBe(true);
    const tableAt = Number(/startxref\n(\d+)\n/.exec(pdf)?.[1]);
    expect(pdf.slice(tableAt, tableAt + 5)).toBe('xref\n');
    const offsets = [...pdf.slice(tableAt).matchAll(/^(\d{10}) 00000 n $/gm)].map((match) =>
      Number(match[1]),
    );
    expect(offsets.length).toBe(5);
    for (const [index, offset] of offsets.entries()) {
      expect(pdf.slice(offset).startsWith(`${index + 1} 0 obj\n`)).toBe(true);
    }
  });

  test('says how long its content is and guards the signs that mean something in it', () => {
    const pdf = Buffer.from(demoFileBytes({ name: 'a.pdf', kind: 'pdf', text: '(a\\b) Я' })).toString(
      'latin1',
    );
    const match = /\/Length (\d+) >>\nstream\n([\s\S]*)\nendstream/.exec(pdf);
    expect(match?.[2]?.length).toBe(Number(match?.[1]));
    expect(match?.[2]).toContain(String.raw`(\(a\\b\) ?) Tj`);
  });
});

test('a text or a log is its words in UTF-8', () => {
  const bytes = demoFileBytes({ name: 'журнал.log', kind: 'log', text: 'ошибка: диск\n' });
  expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toBe('ошибка: диск\n');
});
