import { test as base } from '../demoSite';
import type { PersonKey } from '../fixtures';
import type { Locale } from '../texts';
import { TrainingPage } from './TrainingPage';

interface TestFixtures {
  /** The tracker as somebody sees it in a browser of their own. */
  readonly trainingOf: (person: PersonKey, locale?: Locale) => Promise<TrainingPage>;
}

/** `test` with the tracker of the demo team. */
export const test = base.extend<TestFixtures>({
  trainingOf: async ({ demoSite, pageOf }, use) => {
    await use(async (person, locale) => new TrainingPage(await pageOf(person), demoSite.origin, locale));
  }
});

export { expect } from '@playwright/test';
