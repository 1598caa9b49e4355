import { expect, test } from '../fixtures.ts';
import { cutTexts, sidewaysScroll, smallTargets, spaceText } from './measures.ts';
import { provoked, screens } from './screens.ts';

for (const [name, show] of Object.entries(screens)) {
  test(`C100 ${name}: at 320 px and with widely spaced text nothing is cut off or too small to press`, async ({
    page,
    context,
    seeder,
    baseURL,
    watch,
  }) => {
    watch.allow(provoked);
    // A window of 1280 pixels at 400 %.
    await page.setViewportSize({ width: 320, height: 640 });
    await show({ page, context, seeder, origin: baseURL ?? '' });
    expect.soft(await sidewaysScroll(page), 'sideways scroll').toBe(0);
    expect.soft(await smallTargets(page), 'small targets').toEqual([]);
    const cutBefore = await cutTexts(page);
    await spaceText(page);
    expect.soft(await sidewaysScroll(page), 'sideways scroll, spaced').toBe(0);
    const cut = await cutTexts(page);
    expect
      .soft(
        cut.filter((text) => !cutBefore.includes(text)),
        'cut off, spaced',
      )
      .toEqual([]);
    expect.soft(cutBefore, 'cut off').toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect.soft(await smallTargets(page), 'small targets, wide').toEqual([]);
    expect.soft(await sidewaysScroll(page), 'sideways scroll, wide').toBe(0);
    expect.soft(await cutTexts(page), 'cut off, wide').toEqual([]);
  });
}
