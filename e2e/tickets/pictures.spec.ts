import { deflateSync } from 'node:zlib';
import { expect, test } from '../fixtures.ts';
import { TicketPage } from '../pages/ticketPage.ts';

/** A grey picture of this size; `rows` fewer of them than it says make it a broken one. */
function png(width: number, height: number, rows = height): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const grey = Buffer.alloc((width + 1) * rows, 0x80);
  for (let row = 0; row < rows; row += 1) grey[row * (width + 1)] = 0;
  const parts = [chunk('IHDR', head), chunk('IDAT', deflateSync(grey)), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...parts]);
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc(named));
  return Buffer.concat([length, named, check]);
}

function crc(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

test('C49 pictures have previews, and a viewer that keys lead through, from which they can be saved', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const files = [
    { name: 'first.png', content: png(640, 480) },
    { name: 'notes.pdf', content: new Uint8Array(10) },
    { name: 'second.png', content: png(30, 900) },
  ];
  const { id } = seeder.ticket(customer, { messages: [{ from: 'staff', body: 'Two screens', files }] });
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  const view = ticketPage.thread.getByRole('button', { name: 'View first.png' });
  await expect(ticketPage.thread.getByRole('button', { name: /^View / })).toHaveCount(2);
  await view.focus();
  await signedIn.keyboard.press('Enter');
  const first = signedIn.getByRole('dialog', { name: 'first.png' });
  await expect(first.getByRole('img', { name: 'first.png' })).toBeVisible();
  await expect(first.getByRole('img')).toHaveJSProperty('naturalWidth', 640);
  await expect(first).toContainText('1 of 2');
  await signedIn.keyboard.press('ArrowRight');
  const second = signedIn.getByRole('dialog', { name: 'second.png' });
  await expect(second.getByRole('img', { name: 'second.png' })).toHaveJSProperty('naturalHeight', 900);
  await signedIn.keyboard.press('ArrowRight');
  await expect(first.getByRole('img', { name: 'first.png' })).toBeVisible();
  await signedIn.keyboard.press('ArrowLeft');
  const saving = signedIn.waitForEvent('download');
  await second.getByRole('link', { name: /second\.png/ }).click();
  expect((await saving).suggestedFilename()).toBe('second.png');
  await signedIn.keyboard.press('Escape');
  await expect(second).toHaveCount(0);
  await expect(view).toBeFocused();
});

test('H026 H027 H028 H029 what only says it is a picture, or is too large to unpack, is a file and no more', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const script = '<script>window.__xss = 1</script>';
  const texts: Record<string, string> = {
    'page.png': `<!doctype html>${script}`,
    'drawing.png': `<svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`,
    'both.gif': `GIF89a/*${script}*/=1`,
    'empty.jpg': '',
  };
  const files = [
    ...Object.entries(texts).map(([name, text]) => ({ name, content: new TextEncoder().encode(text) })),
    { name: 'bomb.png', content: png(30_000, 30_000, 100) },
  ];
  const { id } = seeder.ticket(customer, {
    messages: [
      { from: 'staff', body: 'Look at these', files },
      { from: 'staff', body: 'And this is one', files: [{ name: 'fine.png', content: png(20, 20) }] },
    ],
  });
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  await expect(ticketPage.thread.getByText('No preview')).toHaveCount(files.length);
  await expect(ticketPage.file('bomb.png')).toBeVisible();
  await expect(ticketPage.thread.getByRole('button', { name: /^View / })).toHaveCount(1);
  await expect(ticketPage.thread.getByRole('img')).toHaveCount(0);
  expect(await signedIn.evaluate(() => '__xss' in window)).toBe(false);
});
