import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { budgetOf, mayPass, refusalOf } from './attachBudget.ts';
import { readChosen, timeInName } from './chosenFiles.ts';
import { isDrawable, readPictureHeader } from './pictureHeader.ts';
import { uploadShares } from './uploadShare.ts';

const names = { unnamed: 'file', pasted: 'Pasted picture' };

describe('what may go along', () => {
  test.each([
    ['a file of exactly 10 MB', { size: 10_000_000, isFolder: false }, 1, null],
    ['S062 one byte more', { size: 10_000_001, isFolder: false }, 1, 'tooBig'],
    ['H031 10 GB', { size: 10_000_000_000, isFolder: false }, 0, 'tooBig'],
    ['H031 nothing in it', { size: 0, isFolder: false }, 1, 'empty'],
    ['S062 a folder, whatever its size', { size: 4096, isFolder: true }, 1, 'folder'],
    ['S062 one too many', { size: 1, isFolder: false }, 0, 'tooMany'],
  ])('%s', (_case, file, room, reason) => {
    expect(refusalOf(file, room)).toBe(reason);
  });

  test.each([
    ['unreadable', 0, true],
    ['sending', 0, true],
    ['tooMany', 1, true],
    ['tooMany', 0, false],
    ['folder', 5, false],
    ['empty', 5, false],
    ['tooBig', 5, false],
  ] as const)(
    'S062 what was refused as %s, with room for %i: another try is offered, %s',
    (reason, room, may) => {
      expect(mayPass(reason, room)).toBe(may);
    },
  );

  test('the budget counts number and size', () => {
    expect(budgetOf([{ sizeBytes: 3 }, { sizeBytes: 4 }])).toEqual({ count: 2, room: 3, usedBytes: 7 });
  });
});

describe('a chosen file', () => {
  test('S060 that cannot be read is none', async () => {
    const gone = new File(['x'], 'gone.txt');
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    expect(await readChosen(gone, names)).toBeNull();
  });

  test('S060 that has changed since is none', async () => {
    const grown = new File(['abc'], 'log.txt');
    grown.arrayBuffer = () => Promise.resolve(new ArrayBuffer(7));
    expect(await readChosen(grown, names)).toBeNull();
  });

  test.each([
    ['H025 ../../etc/passwd', '../../etc/passwd', '_.._etc_passwd'],
    ['H025 a name that reads backwards', 'gpj\u202Egnp.exe', 'gpjgnp.exe'],
    ['H025 no name', '', 'file'],
    ['a pasted picture, by the time', 'image.png', 'Pasted picture.png'],
  ])('%s gets a name that is safe', async (_case, given, name) => {
    expect((await readChosen(new File(['x'], given), names))?.name).toBe(name);
  });

  test('S062 a name of 300 characters is cut, its ending kept', async () => {
    const name = (await readChosen(new File(['x'], `${'long '.repeat(59)}.tar.gz`), names))?.name ?? '';
    expect([name.length <= 255, name.endsWith('….gz')]).toEqual([true, true]);
  });

  test('the time in a name sorts and has no colon', () => {
    expect(timeInName(new Date(2026, 0, 5, 9, 7, 3))).toBe('2026-01-05 09.07.03');
  });
});

describe('how far each file is', () => {
  test('the words leave first, then file after file', () => {
    const files = [{ sizeBytes: 100 }, { sizeBytes: 100 }];
    const at = (sentBytes: number) => uploadShares(files, { sentBytes, totalBytes: 250 });
    expect([at(0), at(50), at(100), at(200), at(250)]).toEqual([
      [0, 0],
      [0, 0],
      [0.5, 0],
      [1, 0.5],
      [1, 1],
    ]);
  });
});

const bytesOf = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
const littlePng =
  'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAYAAACddGYaAAAAC0lEQVR4nGNgQAYAAA4AAamRc7EAAAAASUVORK5CYII=';

describe('the head of a picture', () => {
  test('says what a PNG is', () => {
    expect(readPictureHeader(bytesOf(littlePng))).toEqual({
      format: 'png',
      width: 3,
      height: 2,
      isAnimated: false,
    });
  });

  test('H029 says that a small PNG claims 30,000 × 30,000, which is not decoded', () => {
    const bomb = bytesOf(littlePng);
    new DataView(bomb.buffer).setUint32(16, 30_000);
    new DataView(bomb.buffer).setUint32(20, 30_000);
    const header = readPictureHeader(bomb);
    expect([header?.width, header && isDrawable(header)]).toEqual([30_000, false]);
  });

  test('H029 of a JPEG is behind its camera notes', () => {
    const notes = [0xff, 0xe1, 0x00, 0x06, 1, 2, 3, 4];
    const frame = [0xff, 0xc2, 0x00, 0x11, 8, 0x01, 0x00, 0x02, 0x00, 3];
    const header = readPictureHeader(Uint8Array.from([0xff, 0xd8, ...notes, ...frame]));
    expect(header).toEqual({ format: 'jpeg', width: 512, height: 256, isAnimated: false });
  });

  test('H029 tells an animation', () => {
    const gif = new TextEncoder().encode('GIF89a\u0005\u0000\u0004\u0000');
    expect(readPictureHeader(gif)).toEqual({ format: 'gif', width: 5, height: 4, isAnimated: true });
  });

  test.each([
    ['text', 'hello'],
    ['H027 HTML that calls itself a picture', '<html><script>alert(1)</script>'],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['nothing', ''],
  ])('%s has none', (_case, content) => {
    expect(readPictureHeader(new TextEncoder().encode(content))).toBeNull();
  });

  test('H029 any bytes, cut anywhere, are read without a fault and within their end', () => {
    const heads = fc.constantFrom(
      littlePng,
      btoa('GIF89a'),
      btoa('RIFF1234WEBPVP8X'),
      btoa('RIFF1234WEBPVP8L'),
      btoa('\u00ff\u00d8\u00ff\u00e1'),
    );
    fc.assert(
      fc.property(heads, fc.uint8Array({ maxLength: 60 }), fc.nat({ max: 70 }), (head, rest, cut) => {
        const all = Uint8Array.from([...bytesOf(head), ...rest]);
        for (const bytes of [all, all.subarray(0, cut)]) {
          const header = readPictureHeader(bytes);
          expect(header === null || (header.width > 0 && header.height > 0)).toBe(true);
        }
      }),
    );
  });
});
