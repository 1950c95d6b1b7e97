import type { Locator, Page } from '@playwright/test';
import { PartPage } from '../PartPage';
import type { Locale } from '../texts';

/** The training tracker. */
export class TrainingPage extends PartPage {
  public constructor(page: Page, origin: string, locale: Locale = 'en-us') {
    super(page, origin, { name: 'training', file: 'Training.aspx' }, locale);
  }

  /** One of the lists of one's own learning: `MineLate`, `MineNext`, `MineWaiting`, `MineDone`. */
  public list(key: string): Locator {
    return this.page.getByRole('list', { name: this.text(key), exact: true });
  }

  /** Opens what a row's title names: a record, or a course. */
  public async openTitle(title: string): Promise<void> {
    await this.page.getByRole('button', { name: title, exact: true }).first().click();
    await this.panel.getByRole('heading', { name: title }).first().waitFor();
    await this.settled();
  }

  public async view(key: string): Promise<void> {
    await this.tab(key).click();
    await this.settled();
  }

  /** Opens one of the parts of a form that most do without. */
  public async unfold(key: string): Promise<void> {
    await this.panel
      .locator('summary')
      .filter({ hasText: this.text(key) })
      .click();
  }

  public async choose(key: string): Promise<void> {
    await this.panel.getByRole('radio', { name: this.text(key), exact: true }).check();
  }

  /** What the part or its panel just said. */
  public said(key: string, values?: Readonly<Record<string, string>>): Locator {
    return this.page.getByText(this.text(key, values), { exact: true });
  }

  /** Chooses a person in the panel's field with this label. */
  public async choosePerson(label: string, name: string): Promise<void> {
    await this.panel.getByLabel(label).first().fill(name);
    await this.page.getByRole('option').filter({ hasText: name }).first().click();
  }
}
