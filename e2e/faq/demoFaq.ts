import { test as base } from '../demoSite';
import type { PersonKey } from '../fixtures';
import type { Locale } from '../texts';
import { FaqPage } from './FaqPage';

interface TestFixtures {
  /** The FAQ as somebody sees it in a browser of their own; `query` of the page, such as `?theme=dark`. */
  readonly faqOf: (person: PersonKey, locale?: Locale) => Promise<FaqPage>;
}

/** `test` with the FAQ of the demo team. */
export const test = base.extend<TestFixtures>({
  faqOf: async ({ demoSite, pageOf }, use) => {
    await use(async (person, locale) => new FaqPage(await pageOf(person), demoSite.origin, locale));
  }
});

export { expect } from '@playwright/test';
