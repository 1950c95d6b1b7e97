import type { Locator, Page } from '@playwright/test';
import { PartPage } from '../PartPage';
import type { Locale } from '../texts';

/** The overview. */
export class OverviewPage extends PartPage {
  public constructor(page: Page, origin: string, locale: Locale = 'en-us') {
    super(page, origin, { name: 'overview', file: 'Overview.aspx' }, locale);
  }

  public async view(key: string): Promise<void> {
    await this.tab(key).click();
    await this.settled();
  }

  /** What stands on cards: what needs somebody. */
  public get cards(): Locator {
    return this.page.getByRole('list', { name: this.text('ViewAttention'), exact: true }).getByRole('button');
  }

  /** The month or quarter that is shown. */
  public get period(): Locator {
    return this.page.getByRole('combobox', { name: this.text('PeriodOf'), exact: true });
  }

  /** The report that is shown. */
  public get report(): Locator {
    return this.page.getByRole('article');
  }

  /** A part of the page, or of its panel, by the name of its text. */
  public region(key: string, within: Locator | Page = this.page): Locator {
    return within.getByRole('region', { name: this.text(key), exact: true });
  }

  /** A question of the plan with its answer. */
  public question(key: string): Locator {
    return this.page.getByRole('listitem', { name: this.text(key), exact: true });
  }

  /** An alert of the plan, by what is in its row. */
  public alert(title: string): Locator {
    return this.page.getByRole('row').filter({ hasText: title });
  }

  /** What the part or its panel just said. */
  public said(key: string, values?: Readonly<Record<string, string>>): Locator {
    return this.page.getByText(this.text(key, values), { exact: true });
  }

  /** Chooses a person in the panel's field with this label. */
  public async choosePerson(key: string, name: string): Promise<void> {
    await this.panel.getByLabel(this.text(key)).first().fill(name);
    await this.page.getByRole('option').filter({ hasText: name }).first().click();
  }

  /** Closes the report that is shown, as a draft of a period that is over. */
  public async closeReport(): Promise<void> {
    await this.button('ReportClose', this.report).click();
    await this.panel.getByText(this.text('ReportCloseForAll')).waitFor();
    await this.button('ReportClose', this.panel).click();
    await this.panel.waitFor({ state: 'detached' });
    await this.button('ReportReopen').waitFor();
    await this.settled();
  }

  /** Opens what of the report only a press shows: what stands behind a sentence, the charts, the table of figures. */
  public async unfoldReport(): Promise<void> {
    const { report } = this;
    await report
      .getByRole('button', { name: `${this.text('ReportRowsShow')}: ` })
      .first()
      .click();
    await this.button('ReportCharts', report).click();
    await report.locator('figure').first().waitFor();
    await report
      .locator('summary')
      .filter({ hasText: this.text('ReportFigures') })
      .click();
    await this.settled();
  }
}
