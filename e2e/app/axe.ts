import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Those that depend on colours; all others find the same in either scheme. */
const ofColours = ['color-contrast', 'link-in-text-block'];

interface AxeOptions {
  /** Tags of axe's rules; all of its rules where there are none. */
  tags?: string[];
  /** Rules of colours alone, on a page that was looked at by all in the other scheme. */
  coloursOnly?: boolean;
  /** What is not looked at. */
  exclude?: string;
}

/** What axe finds wrong on the page, a line each. */
export async function axeFindings(
  page: Page,
  { tags = [], coloursOnly = false, exclude }: AxeOptions = {},
): Promise<string[]> {
  // The other mode opens a page more for each look, for the sake of frames from elsewhere: there are none here.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (coloursOnly) axe.withRules(ofColours);
  else if (tags.length > 0) axe.withTags(tags);
  if (exclude !== undefined) axe.exclude(exclude);
  const { violations, passes } = await axe.analyze();
  expect(passes.length, 'axe has looked at something').toBeGreaterThan(coloursOnly ? 0 : 10);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
