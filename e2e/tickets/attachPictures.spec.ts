import type { Locator, Page } from '@playwright/test';
import type { Seeder } from '../../stand-in/seedBuilders.ts';
import { expect, test } from '../fixtures.ts';
import { FilesOfReply } from './attachFiles.ts';

const words = 'See the picture';
const camera = 'GPS 52.5200 N 13.4050 E';

/** A picture of the page's own making: black and white lines a pixel wide, or noise that nothing makes small. */
async function makePng(
  page: Page,
  size: { width: number; height: number },
  what: 'lines' | 'noise',
): Promise<Buffer> {
  const letters = await page.evaluate(
    async ([{ width, height }, kind]) => {
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d');
      const pixels = context?.createImageData(width, height);
      if (!context || !pixels) throw new Error('no canvas');
      for (let at = 0; at < width * height; at += 1) {
        const value = () => (kind === 'lines' ? (at % 2) * 255 : Math.floor(Math.random() * 256));
        pixels.data.set([value(), value(), value(), 255], at * 4);
      }
      context.putImageData(pixels, 0, 0);
      const reader = new FileReader();
      reader.readAsDataURL(await canvas.convertToBlob());
      await new Promise((resolve) => reader.addEventListener('load', resolve));
      const address = typeof reader.result === 'string' ? reader.result : '';
      return address.slice(address.indexOf(',') + 1);
    },
    [size, what] as const,
  );
  return Buffer.from(letters, 'base64');
}

/** With what a camera writes beside the pixels. */
function withCameraData(jpeg: Buffer): Buffer {
  const notes = Buffer.from(`Exif\0\0${camera}`);
  const head = Buffer.from([0xff, 0xe1, 0, notes.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), head, notes, jpeg.subarray(2)]);
}

/** The stored picture's red values, row by row, as a browser sees them. */
async function readBack(page: Page, seeder: Seeder, id: number) {
  const [file] = seeder.storedFiles(id);
  const letters = Buffer.from(file?.content ?? new Uint8Array()).toString('base64');
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const { width, height } = bitmap;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const { data } = context?.getImageData(0, 0, width, height) ?? { data: [] };
    return { width, height, red: [...data].filter((_, index) => index % 4 === 0) };
  }, letters);
}

function editor(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Edit picture' });
  const field = (name: string): Locator => dialog.getByRole('spinbutton', { name });
  return {
    dialog,
    field,
    area: dialog.getByRole('button', { name: 'Selected area' }),
    button: (name: string): Locator => dialog.getByRole('button', { name }),
    select: async (part: Record<string, number>) => {
      for (const [name, value] of Object.entries(part)) {
        await field(name).fill(String(value));
        await field(name).press('Enter');
      }
    },
  };
}

test('N12 by keys alone a picture is blurred for good and cropped: the stored pixels hold nothing of what was there', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const { id } = seeder.ticket(customer);
  const files = await FilesOfReply.open(signedIn, id);
  const buffer = await makePng(signedIn, { width: 400, height: 200 }, 'lines');
  await files.choose([{ name: 'panel.png', mimeType: 'image/png', buffer }]);
  const edit = files.list.getByRole('button', { name: 'Edit picture panel.png' });
  const tools = editor(signedIn);
  await edit.press('Enter');
  await tools.select({ 'From the left': 0, 'From the top': 0, Width: 150, Height: 200 });
  await tools.area.press('ArrowRight');
  await tools.area.press('Shift+ArrowRight');
  await expect(tools.field('From the left')).toHaveValue('10');
  await expect(tools.field('Width')).toHaveValue('160');
  await tools.button('Blur the area').press('Enter');
  await tools.button('Undo').press('Enter');
  await tools.button('Cancel').press('Enter');
  await expect(edit).toBeFocused();
  await edit.press('Enter');
  await tools.select({ 'From the left': 0, 'From the top': 0, Width: 200, Height: 200 });
  await tools.button('Blur the area').press('Enter');
  await tools.select({ Width: 300, Height: 100 });
  await tools.button('Crop to the area').press('Enter');
  await expect(tools.dialog.getByText('300 × 100 pixels will be sent.')).toBeVisible();
  await tools.button('Use this picture').press('Enter');
  await expect(edit).toBeFocused();
  await files.ticketPage.send(words);
  await expect(files.ticketPage.delivered).toBeVisible();
  const { width, height, red } = await readBack(signedIn, seeder, id);
  expect([width, height]).toEqual([300, 100]);
  const isSharp = (value: number) => value < 64 || value > 191;
  expect(red.filter((value, at) => at % 300 < 190 && isSharp(value))).toEqual([]);
  expect(red.filter((value, at) => at % 300 >= 202 && !isSharp(value))).toEqual([]);
});

test('N12 H030 what the camera wrote stays unless the picture is made anew, and is gone then', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const { id } = seeder.ticket(customer);
  const files = await FilesOfReply.open(signedIn, id);
  const buffer = withCameraData(await signedIn.screenshot({ type: 'jpeg' }));
  const photo = (name: string) => ({ name, mimeType: 'image/jpeg', buffer });
  await files.choose([photo('as-it-is.jpg'), photo('made-anew.jpg')]);
  await files.list.getByRole('button', { name: 'Edit picture made-anew.jpg' }).click();
  await editor(signedIn).button('Use this picture').click();
  await expect(files.ticketPage.announced('made-anew.jpg is changed.')).toBeAttached();
  await files.ticketPage.send(words);
  await expect(files.ticketPage.delivered).toBeVisible();
  const [asItIs, madeAnew] = seeder.storedFiles(id).map(({ content }) => Buffer.from(content));
  expect(asItIs?.equals(buffer)).toBe(true);
  expect([madeAnew?.includes('Exif'), madeAnew?.includes(camera)]).toEqual([false, false]);
  expect(madeAnew?.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
});

test('N18 H029 a picture over the limit is made smaller and goes along; one that claims 30,000 × 30,000 is never opened', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const { id } = seeder.ticket(customer);
  const files = await FilesOfReply.open(signedIn, id);
  const noise = await makePng(signedIn, { width: 2100, height: 1900 }, 'noise');
  const bomb = await makePng(signedIn, { width: 30, height: 30 }, 'lines');
  bomb.writeUInt32BE(30_000, 16);
  bomb.writeUInt32BE(30_000, 20);
  await files.choose([
    { name: 'huge.png', mimeType: 'image/png', buffer: noise },
    { name: 'bomb.png', mimeType: 'image/png', buffer: bomb },
  ]);
  await expect(files.file('bomb.png')).toBeVisible();
  await expect(files.list.getByRole('button', { name: /^Edit picture/ })).toHaveCount(0);
  await files.refused.getByRole('button', { name: 'Make it smaller' }).click();
  const tools = editor(signedIn);
  await tools.button('Use this picture').click();
  await expect(tools.dialog.getByRole('alert')).toContainText(
    'and the panel takes 10 MB a file. Choose a smaller size.',
  );
  await tools.dialog.getByRole('combobox', { name: 'Size' }).selectOption('800 × 724 pixels');
  await tools.button('Use this picture').click();
  await expect(files.refused).toHaveCount(0);
  await files.ticketPage.send(words);
  await expect(files.ticketPage.delivered).toBeVisible();
  const [first, second] = seeder.storedFiles(id);
  expect([first?.name, second?.name]).toEqual(['bomb.png', 'huge.png']);
  expect(Buffer.from(first?.content ?? []).equals(bomb)).toBe(true);
  expect(Buffer.from(second?.content ?? []).readUInt32BE(16)).toBe(800);
});
