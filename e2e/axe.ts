import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What our part of the page must satisfy: WCAG 2.2 AA and axe's best practices. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails with a readable list when axe finds something in the web part or its panel. */
export async function expectNoViolations(page: Page, ...include: readonly string[]): Promise<void> {
  let builder = new AxeBuilder({ page }).withTags(tags);
  for (const selector of include) builder = builder.include(selector);
  const { violations } = await builder.analyze();
  const found = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n    ${nodes.map(({ html }) => html.slice(0, 200)).join('\n    ')}`
  );
  expect(found, found.join('\n')).toEqual([]);
}
