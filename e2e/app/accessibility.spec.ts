import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { provoked, screens } from './screens.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

for (const [name, show] of Object.entries(screens)) {
  test(`C100 ${name}: axe finds nothing in either scheme`, async ({
    page,
    context,
    seeder,
    baseURL,
    watch,
  }) => {
    watch.allow(provoked);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await show({ page, context, seeder, origin: baseURL ?? '' });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await findings(page), colorScheme).toEqual([]);
    }
  });
}
