import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { cutTexts, sidewaysScroll } from './measures.ts';
import { alignedBySide, cutCatalogueTexts, turnedNumbers, wordsOfNoCatalogue } from './pseudoMeasures.ts';
import { provoked, screens } from './screens.ts';
import { serveConfig } from './serveConfig.ts';

const walk = [
  'the sign-in with errors',
  'the code',
  'an empty list',
  'the list',
  'the settings',
  'the archive',
  'a ticket',
  'an archived ticket',
  'a reply without words',
  'a reply that may have arrived',
  'the question about drafts',
  'incidents that money is missing for',
  'the receipt of a purchase',
  'an ended session',
] as const;

const widths = [1440, 360];
/** What a changed width draws anew may be a moment behind it; what is wrong stays so. */
const found = expect.configure({ soft: true }).poll;

for (const [language, dir] of [
  ['en-XA', 'ltr'],
  ['ar-XB', 'rtl'],
] as const) {
  test(`C94 C95 in words 40 % longer, ${dir}, nothing is cut, untranslated or turned about on any screen`, async ({
    page,
    context,
    watch,
    seeder,
    baseURL: origin = '',
  }) => {
    test.slow();
    watch.allow(provoked);
    await serveConfig(context, JSON.stringify({ languages: [language] }));
    const asked = languagesAsked(page);
    await page.emulateMedia({ reducedMotion: 'reduce' });

    async function look(name: string): Promise<void> {
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.locator('html')).toHaveAttribute('dir', dir);
      await expect.poll(() => page.title()).toContain('⟦');
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        const where = `${name}, ${width} px`;
        await found(() => sidewaysScroll(page), `pixels to scroll sideways: ${where}`).toBe(0);
        await found(() => cutTexts(page), `cut off: ${where}`).toEqual([]);
        await found(() => cutCatalogueTexts(page), `with dots for the rest: ${where}`).toEqual([]);
        await found(() => alignedBySide(page), `always at one side: ${where}`).toEqual([]);
        await found(() => turnedNumbers(page), `read from the wrong end: ${where}`).toEqual([]);
        // What `Intl` writes is English in the one, and Arabic in the other: there, all that is Latin is ours.
        // But the fields of a new ticket have the panel's own names.
        if (dir === 'rtl' && name !== 'a new ticket')
          await found(() => wordsOfNoCatalogue(page), `of no catalogue: ${where}`).toEqual([]);
      }
    }

    for (const name of walk) {
      await test.step(name, async () => {
        await page.unrouteAll({ behavior: 'ignoreErrors' });
        await page.setViewportSize({ width: 1440, height: 900 });
        await screens[name]?.({ page, context, seeder, origin });
        await look(name);
        if (name === 'the list') await expectSides(page, dir);
        if (name === 'a ticket') await expectCodeFromTheLeft(page);
      });
    }
    await test.step('the filter', async () => {
      await page.setViewportSize({ width: 1440, height: 900 });
      await screens['the list']?.({ page, context, seeder, origin });
      await page.locator('main [aria-haspopup=dialog][aria-expanded]').first().click();
      await page.getByRole('dialog').getByRole('textbox').first().waitFor();
      await look('the filter');
    });
    await test.step('a new ticket', async () => {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto('/tickets/new');
      await page.locator('main form textarea').first().waitFor();
      await look('a new ticket');
    });
    expect(new Set(asked)).toEqual(new Set(['en']));
  });
}

/** What the panel was asked to answer in, call by call. */
function languagesAsked(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const language = new URLSearchParams(request.postData() ?? '').get('lang');
    if (language !== null) asked.push(language);
  });
  return asked;
}

/** The provider's name stands where a line begins, the way out where it ends; so do the first column and the last. */
async function expectSides(page: Page, dir: 'ltr' | 'rtl'): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 });
  const pairs: [Locator, Locator][] = [
    [page.getByRole('banner').getByRole('link').first(), page.getByRole('banner').getByRole('button').last()],
    [page.getByRole('columnheader').first(), page.getByRole('columnheader').last()],
  ];
  for (const [first, last] of pairs) {
    const [one, other] = await Promise.all([first.boundingBox(), last.boundingBox()]);
    expect(Math.sign((other?.x ?? 0) - (one?.x ?? 0))).toBe(dir === 'ltr' ? 1 : -1);
  }
}

async function expectCodeFromTheLeft(page: Page): Promise<void> {
  for (const code of await page.getByRole('article').locator('code, pre').all()) {
    await expect(code).toHaveCSS('direction', 'ltr');
  }
}
