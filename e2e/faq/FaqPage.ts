import type { Locator, Page } from '@playwright/test';
import { PartPage } from '../PartPage';
import type { Locale } from '../texts';

/** The help desk FAQ. */
export class FaqPage extends PartPage {
  public constructor(page: Page, origin: string, locale: Locale = 'en-us') {
    super(page, origin, { name: 'faq', file: 'Faq.aspx' }, locale);
  }

  public get field(): Locator {
    return this.page.getByRole('searchbox', { name: this.text('SearchEntries') });
  }

  /** Titles of what was found, the best first. */
  public get found(): Locator {
    return this.page.getByRole('list', { name: this.text('Results') }).getByRole('heading');
  }

  public async search(words: string): Promise<void> {
    await this.field.fill(words);
  }

  /** Opens the entry with this title out of what was found. */
  public async openFound(title: string): Promise<void> {
    await this.page.getByRole('button', { name: title, exact: true }).first().click();
    await this.panel.getByRole('heading', { name: title }).first().waitFor();
    await this.settled();
  }
}
