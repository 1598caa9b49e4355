import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { provoked, screens } from './screens.ts';

test.use({ locale: 'ru-RU' });

/** Names that are the same in every language, and the panel's own name of a department. */
const sameEverywhere = new Set([
  'Frontdesk',
  'English',
  'Ctrl',
  'Enter',
  'EUR',
  'GMT',
  'JSON',
  'Customer',
  'care',
]);

/** Latin words of two letters and more that are seen or heard: texts, names, hints, the title. */
async function latinWords(page: Page): Promise<string[]> {
  const told = await page.evaluate(() => {
    const all = [document.title];
    // What was served before the app is English, and in transparent ink where English was not chosen.
    // What departments are called and how they are described is the panel's.
    const others = '[data-static], script, noscript, [role=radiogroup] [dir=auto]';
    const isOurs = (node: Node) => !node.parentElement?.closest(others);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (!isOurs(node)) continue;
      if (node instanceof Text) all.push(node.data);
      if (!(node instanceof Element)) continue;
      for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
        all.push(node.getAttribute(name) ?? '');
    }
    return all.join('\n');
  });
  return [...new Set(told.match(/[A-Za-z]{2,}/g))].filter((word) => !sameEverywhere.has(word));
}

test('C94 no word is English on any screen where Russian was chosen', async ({
  page,
  context,
  seeder,
  baseURL: origin = '',
  watch,
}) => {
  test.slow();
  watch.allow(provoked);
  // In one page, for opening one takes longer than looking at it.
  for (const [name, show] of Object.entries(screens)) {
    await test.step(name, async () => {
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await show({ page, context, seeder, origin });
      await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
      await expect.poll(() => page.title(), name).not.toBe('');
      expect.soft(await latinWords(page), name).toEqual([]);
    });
  }
});
