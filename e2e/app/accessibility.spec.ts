import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { axeFindings } from './axe.ts';
import { cutTexts, sidewaysScroll, smallTargets, spaceText } from './measures.ts';
import { provoked, screens } from './screens.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// The list's tools cannot be pressed until their code has come: a row of them to be pushed sideways holds no stop.
const exclude = '[data-static] [role=group]';

const names = Object.keys(screens);
const PER_PAGE = 5;
/** What a changed width draws anew may be a moment behind it; what is wrong stays so. */
const found = expect.configure({ soft: true }).poll;

// Five screens to a page and one visit to each, for bringing it about is what takes the time; then it is looked at in
// every way.
for (let from = 0; from < names.length; from += PER_PAGE) {
  const some = names.slice(from, from + PER_PAGE);
  test(`C100 ${some.join(', ')}: axe finds nothing in either scheme; wide, narrow and spaced nothing is cut off or too small`, async ({
    page,
    context,
    seeder,
    baseURL: origin = '',
    watch,
  }) => {
    test.slow();
    watch.allow(provoked);
    for (const name of some) {
      await test.step(name, async () => {
        await page.unrouteAll({ behavior: 'ignoreErrors' });
        await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
        await page.setViewportSize({ width: 1440, height: 900 });
        await screens[name]?.({ page, context, seeder, origin });
        await look(page, name);
      });
    }
  });
}

async function look(page: Page, name: string): Promise<void> {
  expect.soft(await axeFindings(page, { tags, exclude }), `axe, ${name}, light`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await axeFindings(page, { coloursOnly: true, exclude }), `axe, ${name}, dark`).toEqual([]);
  await expectRoom(page, `${name}, wide`);
  // A window of 1280 pixels at 400 %.
  await page.setViewportSize({ width: 320, height: 640 });
  await expectRoom(page, `${name}, narrow`);
  expect.soft(await axeFindings(page, { tags, exclude }), `axe, ${name}, narrow`).toEqual([]);
  await spaceText(page);
  await expectRoom(page, `${name}, narrow and spaced`);
  await page.setViewportSize({ width: 1280, height: 800 });
  await expectRoom(page, `${name}, wide and spaced`);
}

async function expectRoom(page: Page, how: string): Promise<void> {
  await found(() => sidewaysScroll(page), `pixels to scroll sideways, ${how}`).toBe(0);
  await found(() => smallTargets(page), `too small to press, ${how}`).toEqual([]);
  await found(() => cutTexts(page), `cut off, ${how}`).toEqual([]);
}
