import type { Locator } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { TicketPage } from '../pages/ticketPage.ts';

test('C69 a reply is formatted by buttons, by mouse and by keys, undone as typing is, and seen before as the thread shows it', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const { id } = seeder.ticket(customer);
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  await ticketPage.reply.pressSequentially('Restart web01');
  await ticketPage.reply.press('Control+Shift+ArrowLeft');
  const toolbar = ticketPage.composer.getByRole('toolbar', { name: 'Formatting' });
  await toolbar.getByRole('button', { name: 'Bold' }).click();
  await expect(ticketPage.reply).toHaveValue('Restart **web01**');
  await expect(ticketPage.reply).toBeFocused();
  await ticketPage.reply.press('Control+z');
  await expect(ticketPage.reply).toHaveValue('Restart web01');
  await ticketPage.reply.press('Control+Shift+z');
  await expect(ticketPage.reply).toHaveValue('Restart **web01**');
  await ticketPage.reply.press('Shift+Tab');
  await ticketPage.reply.page().keyboard.press('Shift+Tab');
  await expect(toolbar.getByRole('button', { name: 'Bold' })).toBeFocused();
  await signedIn.keyboard.press('End');
  await expect(toolbar.getByRole('button', { name: 'Quotation' })).toBeFocused();
  await signedIn.keyboard.press('ArrowRight');
  await signedIn.keyboard.press('ArrowLeft');
  await signedIn.keyboard.press('Enter');
  await expect(ticketPage.reply).toHaveValue('> Restart **web01**');
  await signedIn.getByRole('button', { name: 'Preview' }).click();
  const preview = signedIn.getByRole('region', { name: 'Preview' });
  await expect(preview.getByRole('blockquote')).toHaveText('Restart web01');
  const seenBefore = await preview.getByRole('blockquote').innerHTML();
  await expect(ticketPage.reply).toBeHidden();
  await ticketPage.sendButton.click();
  await expect(ticketPage.delivered).toBeVisible();
  const entry = ticketPage.thread.getByRole('article').last();
  expect(await entry.getByRole('blockquote').innerHTML()).toBe(seenBefore);
  await expect(ticketPage.reply).toBeVisible();
});

test('C69 what is marked in a message is quoted in the reply with its Markdown, where the caret is', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const body = 'Please run:\n\n- `df -h`\n- **then** restart\n\nThank you.';
  const { id } = seeder.ticket(customer, {
    messages: [
      { from: 'customer', body: 'Hello' },
      { from: 'staff', author: 'Ada', body },
    ],
  });
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  await ticketPage.reply.pressSequentially('I did.');
  const answer = ticketPage.entry('Please run');
  await answer.getByText('then restart').selectText();
  const quote = answer.getByRole('button', { name: 'Quote in the reply' });
  await quote.click();
  await expect(ticketPage.reply).toBeFocused();
  await expect(ticketPage.reply).toHaveValue(/^I did\.\n\nAda wrote, .*:\n> - \*\*then\*\* restart\n\n$/);
  await ticketPage.write('');
  await quote.focus();
  await signedIn.keyboard.press('Enter');
  await expect(ticketPage.reply).toHaveValue(
    /^Ada wrote, .*:\n> Please run:\n>\n> - `df -h`\n[\s\S]*> Thank you\.\n\n$/,
  );
  // With the mouse: the way to quote comes to what is marked, and goes with it.
  await ticketPage.write('');
  await answer.getByText('Thank you.').click({ clickCount: 3 });
  const floating = signedIn.getByRole('button', { name: 'Quote the selection' });
  const marked = await answer.getByText('Thank you.').boundingBox();
  const place = await floating.boundingBox();
  expect(place?.y).toBeGreaterThanOrEqual((marked?.y ?? 0) + (marked?.height ?? 0) - 2);
  expect(place?.y).toBeLessThan((marked?.y ?? 0) + (marked?.height ?? 0) + 40);
  await floating.click();
  await expect(ticketPage.reply).toHaveValue(/^Ada wrote, .*:\n> Thank you\.\n\n$/);
  await expect(floating).toBeHidden();
  await ticketPage.entry('Hello').getByText('Hello').click({ clickCount: 3 });
  await expect(floating).toBeVisible();
  await ticketPage.reply.click();
  await expect(floating).toBeHidden();
});

test.describe('on a phone', () => {
  // As much as an on-screen keyboard leaves.
  test.use({ viewport: { width: 360, height: 340 }, hasTouch: true });

  test('C99 the box, its buttons and Send are within reach, and the box grows to 40 % of the height', async ({
    signedIn,
    customer,
    seeder,
  }) => {
    const { id } = seeder.ticket(customer);
    const ticketPage = new TicketPage(signedIn);
    await ticketPage.open(id);
    await ticketPage.reply.tap();
    await signedIn.keyboard.insertText('One\nTwo\n'.repeat(20));
    await expect(ticketPage.sendButton).toBeInViewport({ ratio: 1 });
    await expect(ticketPage.reply).toBeInViewport({ ratio: 1 });
    const height = await ticketPage.reply.evaluate((box) => box.getBoundingClientRect().height);
    expect(height).toBeLessThanOrEqual(0.4 * 340 + 1);
    expect(height).toBeGreaterThan(0.35 * 340);
    const formatting = ticketPage.composer.getByRole('button', { name: 'Formatting' });
    await expect(formatting).toHaveAttribute('aria-expanded', 'false');
    await formatting.tap();
    await ticketPage.composer.getByRole('button', { name: 'List' }).tap();
    await expect(ticketPage.reply).toBeFocused();
    await expect(ticketPage.reply).toHaveValue(/- $/);
    await ticketPage.sendButton.tap();
    await expect(ticketPage.delivered).toBeVisible();
  });

  test('C99 a keyboard that opens moves nothing that is read, and hides no text; on its side the thread has the room', async ({
    signedIn,
    customer,
    seeder,
  }) => {
    const messages = Array.from({ length: 12 }, (_, no) => ({
      from: 'staff' as const,
      body: `Message no. ${no}.\n\n${'Some words. '.repeat(20)}`,
    }));
    const { id } = seeder.ticket(customer, { messages });
    const ticketPage = new TicketPage(signedIn);
    const read = ticketPage.entry('Message no. 5.');
    await signedIn.setViewportSize({ width: 360, height: 640 });
    await ticketPage.open(id);
    await ticketPage.write('One\n'.repeat(12));
    await expect.poll(() => isOnTop(ticketPage.sendButton)).toBe(true);
    const preview = signedIn.getByRole('button', { name: 'Preview' });
    await preview.tap();
    await expect(preview).toBeFocused();
    await expect.poll(() => isOnTop(ticketPage.sendButton)).toBe(true);
    await preview.tap();
    await ticketPage.write('');
    await read.evaluate((entry) => entry.scrollIntoView({ block: 'start' }));
    const before = await read.boundingBox();
    await ticketPage.reply.tap();
    await signedIn.setViewportSize({ width: 360, height: 290 });
    await signedIn.keyboard.insertText('One\nTwo\nThree\nFour');
    await expect(ticketPage.sendButton).toBeInViewport({ ratio: 1 });
    await expect.poll(() => isOnTop(ticketPage.reply)).toBe(true);
    expect(await read.boundingBox()).toEqual(before);
    await signedIn.setViewportSize({ width: 740, height: 150 });
    await expect(ticketPage.sendButton).toBeInViewport({ ratio: 1 });
    await expect.poll(() => isOnTop(ticketPage.reply)).toBe(true);
    await ticketPage.reply.blur();
    await signedIn.setViewportSize({ width: 740, height: 360 });
    await ticketPage.entry('Message no. 2.').evaluate((entry) => entry.scrollIntoView({ block: 'start' }));
    await expect(ticketPage.reply).not.toBeInViewport();
  });
});

/** Nothing lies over the middle of it. */
function isOnTop(element: Locator): Promise<boolean> {
  return element.evaluate((shown) => {
    const { x, y, width, height } = shown.getBoundingClientRect();
    return shown.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  });
}

test('H033 of a pasted page with remote pictures the text alone is taken', async ({
  signedIn,
  customer,
  seeder,
}) => {
  const { id } = seeder.ticket(customer);
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  await signedIn.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await signedIn.evaluate(async () => {
    const html = '<p>Disk <b>full</b><img src="https://elsewhere.example/seen.png"></p>';
    const blobs = [new Blob([html], { type: 'text/html' }), new Blob(['Disk full'], { type: 'text/plain' })];
    await navigator.clipboard.write([
      new ClipboardItem(Object.fromEntries(blobs.map((blob) => [blob.type, blob]))),
    ]);
  });
  await ticketPage.reply.focus();
  await ticketPage.reply.press('ControlOrMeta+v');
  await expect(ticketPage.reply).toHaveValue('Disk full');
  await expect(ticketPage.composer.getByRole('listitem')).toHaveCount(0);
  await ticketPage.sendButton.click();
  await expect(ticketPage.delivered).toBeVisible();
  await expect(ticketPage.thread.getByRole('article').last().getByRole('img')).toHaveCount(0);
});

test('C99 in a window too low for the reply box a button that is pressed by a pointer stays beneath it', async ({
  signedIn,
  seeder,
  customer,
}) => {
  await signedIn.setViewportSize({ width: 1440, height: 260 });
  const { id } = seeder.ticket(customer);
  const ticketPage = new TicketPage(signedIn);
  await ticketPage.open(id);
  await ticketPage.write('one\ntwo\nthree\nfour\nfive\nsix');
  await signedIn.getByRole('heading', { level: 1 }).click();
  const attach = ticketPage.composer.getByRole('button', { name: 'Attach files' });
  await attach.evaluate((node) => window.scrollBy(0, node.getBoundingClientRect().bottom + 2 - innerHeight));
  await expect(ticketPage.sendButton, 'the box goes on below').not.toBeInViewport({ ratio: 1 });
  const { x, y } = (await attach.boundingBox()) ?? { x: 0, y: 0 };
  const chosen = signedIn.waitForEvent('filechooser');
  await signedIn.mouse.click(x + 8, y + 8);
  await chosen;
});
