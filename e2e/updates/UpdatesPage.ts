import type { Locator, Page } from '@playwright/test';
import { textsOf, type Texts } from '../texts';

const texts: Texts = textsOf('updates', 'en-us');

/** The update feed on its own page of the local site, as a person sees it: by roles and names. */
export class UpdatesPage {
  public constructor(public readonly page: Page) {}

  public async open(query: string = ''): Promise<void> {
    await this.page.goto(`/sites/intune/SitePages/Updates.aspx${query}`);
    await this.page.getByRole('heading', { name: texts.text('Title'), level: 2 }).waitFor();
  }

  /** What the feed says, by the name of its text. */
  public text(key: string, values?: Readonly<Record<string, string>>): string {
    return texts.text(key, values);
  }

  public get panel(): Locator {
    return this.page.getByRole('dialog');
  }

  /** A button that a text names. */
  public button(key: string, within: Locator | Page = this.page): Locator {
    return within.getByRole('button', { name: texts.text(key), exact: true });
  }

  public tab(key: string): Locator {
    return this.page.getByRole('tab', { name: texts.text(key), exact: true });
  }

  /** The button that opens the notice. */
  public notice(title: string): Locator {
    return this.page.getByRole('button', { name: title, exact: true });
  }

  public async openNotice(title: string): Promise<void> {
    await this.notice(title).first().click();
    await this.panel.getByRole('heading', { name: title }).first().waitFor();
  }

  /** Shows a part of the notice that is open. */
  public async showPart(key: string): Promise<void> {
    await this.panel.getByRole('tab', { name: texts.text(key), exact: true }).click();
  }

  public async more(key: string): Promise<void> {
    await this.button('More').click();
    await this.page.getByRole('menuitem', { name: texts.text(key) }).click();
  }

  /** Runs set-up to its end and closes its panel. */
  public async setUp(): Promise<void> {
    await this.button('SetUpLists').click();
    await this.button('SetUpLists', this.panel).click();
    await this.panel.getByText(texts.text('SetupDone')).waitFor({ timeout: 60_000 });
    await this.closePanel();
  }

  public async closePanel(): Promise<void> {
    await this.button('Close', this.panel).first().click();
    await this.panel.waitFor({ state: 'detached' });
  }

  /** Puts a person into the team, with a role; `undefined` is whoever is signed in. */
  public async addToTeam(name: string | undefined, role: string): Promise<void> {
    if (name === undefined) await this.button('TeamAddMe', this.panel).click();
    else {
      await this.button('TeamAdd', this.panel).click();
      await this.panel.getByLabel(this.text('TeamPerson')).first().fill(name);
      await this.page.getByRole('option').filter({ hasText: name }).first().click();
      await this.panel.getByRole('checkbox', { name: role, exact: true }).check();
    }
    await this.panel.getByRole('button', { name: 'Save', exact: true }).click();
    await this.button('Dismiss', this.panel).waitFor();
  }

  /** The empty feed offers it a second time. */
  public async openIntake(): Promise<void> {
    await this.button('MenuIntake').first().click();
  }

  /** Takes the text in, and closes the panel when it is in the feed. */
  public async takeIn(text: string, expected: RegExp): Promise<void> {
    await this.openIntake();
    await this.panel.getByLabel(this.text('IntakePaste')).fill(text);
    await this.button('FilePreview', this.panel).click();
    await this.panel.getByText(expected).first().waitFor();
    await this.panel.getByRole('button', { name: /^Take in \d+ notices?$/ }).click();
    await this.panel.getByText(this.text('IntakeDone')).waitFor();
    await this.closePanel();
  }
}
