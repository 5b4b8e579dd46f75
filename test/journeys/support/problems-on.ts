import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];
const ofColours = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong on a page and in its frames; on a dark one, which differs from the light one in its colours only, it looks at these. */
export async function problemsOn(page: Page): Promise<readonly string[]> {
  const isDark = await page.evaluate<boolean>("matchMedia('(prefers-color-scheme: dark)').matches");
  const axe = new AxeBuilder({ page });
  const { violations } = await (isDark ? axe.withRules(ofColours) : axe.withTags(levels)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
