import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What our part of the page must satisfy: WCAG 2.2 AA and axe's best practices. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** With the theme nothing changes but colours: the other rules are asked in the light one. */
const colourRules = ['color-contrast', 'link-in-text-block'];

function isOtherTheme(page: Page): boolean {
  const theme = new URL(page.url()).searchParams.get('theme') ?? 'light';
  return theme !== 'light';
}

/** What still fades in has other colours for a moment. */
async function stillStanding(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
    await Promise.all(ending.map((animation) => animation.finished.catch(() => undefined)));
  });
}

/**
 * Fails with a readable list when axe finds something in the web part or its panel. On a page whose address chooses another
 * theme than the light one, it asks about colours alone.
 */
export async function expectNoViolations(page: Page, ...include: readonly string[]): Promise<void> {
  await stillStanding(page);
  const axe = new AxeBuilder({ page });
  let builder = isOtherTheme(page) ? axe.withRules(colourRules) : axe.withTags(tags);
  for (const selector of include) builder = builder.include(selector);
  const { violations } = await builder.analyze();
  const found = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n    ${nodes.map(({ html }) => html.slice(0, 200)).join('\n    ')}`
  );
  expect(found, found.join('\n')).toEqual([]);
}
