import type { Locator, Page } from '@playwright/test';
import { textsOf, type Locale, type PartName, type Texts } from './texts';

/** A part of the suite on its own page of the local site, as a person sees it: by roles and names. */
export class PartPage {
  private readonly texts: Texts;

  public constructor(
    public readonly page: Page,
    private readonly origin: string,
    private readonly part: { readonly name: PartName; readonly file: string },
    locale: Locale
  ) {
    this.texts = textsOf(part.name, locale);
  }

  public async open(query: string = ''): Promise<void> {
    await this.page.goto(`${this.origin}/sites/intune/SitePages/${this.part.file}${query}`);
    // Something that the address names may be open already: what is behind a panel is hidden from screen readers.
    const heading = { name: this.text('Title'), level: 2, includeHidden: true } as const;
    await this.page.getByRole('heading', heading).first().waitFor();
    await this.settled();
  }

  /** Nothing is on its way any more. */
  public async settled(): Promise<void> {
    await this.page
      .locator('main [aria-busy=true], [role=dialog] [aria-busy=true]')
      .first()
      .waitFor({ state: 'detached' });
  }

  /** What the part says, by the name of its text. */
  public text(key: string, values?: Readonly<Record<string, string>>): string {
    return this.texts.text(key, values);
  }

  public get panel(): Locator {
    return this.page.getByRole('dialog');
  }

  public button(
    key: string,
    within: Locator | Page = this.page,
    values?: Readonly<Record<string, string>>
  ): Locator {
    return within.getByRole('button', { name: this.text(key, values), exact: true });
  }

  public tab(key: string, within: Locator | Page = this.page): Locator {
    return within.getByRole('tab', { name: this.text(key), exact: true });
  }

  /** A rich text or plain field of the panel, by its label. */
  public box(key: string): Locator {
    return this.panel.getByRole('textbox', { name: this.text(key) }).first();
  }

  public async more(key: string): Promise<void> {
    await this.button('More').first().click();
    await this.page.getByRole('menuitem', { name: this.text(key), exact: true }).click();
  }

  public async closePanel(): Promise<void> {
    await this.button('Close', this.panel).first().click();
    await this.panel.waitFor({ state: 'detached' });
  }
}
