import type { Locator, Page } from '@playwright/test';

/** The checklist on its own page of the local site, as a person sees it: by roles and names. */
export class ChecklistPage {
  public constructor(public readonly page: Page) {}

  public async open(query: string = ''): Promise<void> {
    await this.page.goto(`/sites/intune/SitePages/Checklist.aspx${query}`);
    await this.heading.waitFor();
  }

  public get heading(): Locator {
    return this.page.getByRole('heading', { name: 'Intune O&M checklist', level: 2 });
  }

  public get panel(): Locator {
    return this.page.getByRole('dialog');
  }

  public button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** The tab of a view. */
  public tab(name: string): Locator {
    return this.page.getByRole('tab', { name, exact: true });
  }

  /** The button that opens the task. */
  public task(title: string): Locator {
    return this.page.getByRole('button', { name: title, exact: true });
  }

  public completeButton(title: string): Locator {
    return this.page.getByRole('button', { name: `Complete: ${title}`, exact: true });
  }

  /** The tasks under a heading such as "Overdue". */
  public group(name: string): Locator {
    return this.page.getByRole('list', { name, exact: true });
  }

  public async more(item: string): Promise<void> {
    await this.button('More').click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  /** Runs set-up to its end and leaves its panel open. */
  public async setUp(): Promise<void> {
    await this.button('Set up the lists').click();
    await this.panel.getByRole('button', { name: 'Set up the lists' }).click();
    await this.panel.getByText('The lists are ready').waitFor({ timeout: 60_000 });
  }

  public async closePanel(): Promise<void> {
    await this.panel.getByRole('button', { name: 'Close' }).first().click();
    await this.panel.waitFor({ state: 'detached' });
  }

  public async addTask(
    title: string,
    fill: (panel: Locator) => Promise<void> = async () => {}
  ): Promise<void> {
    await this.button('Add task').click();
    await this.panel.getByRole('textbox', { name: /^Task/ }).fill(title);
    await fill(this.panel);
    await this.panel.getByRole('button', { name: 'Save', exact: true }).click();
    await this.task(title).waitFor();
  }
}
