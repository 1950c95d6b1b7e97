import type { Locator, Page } from '@playwright/test';
import { expect } from '../fixtures';
import type { RunningSite } from '../launchSite';
import type { Texts } from '../texts';
import { travelTo } from '../timeTravel';
import type { Hands } from './hands';

/** Somebody who works with the checklist: their window, how they use it, and what it says. */
export class Worker {
  public constructor(
    public readonly page: Page,
    public readonly hands: Hands,
    private readonly texts: Texts,
    private readonly query: string
  ) {}

  public get panel(): Locator {
    return this.page.getByRole('dialog');
  }

  public text(key: string, values?: Readonly<Record<string, string>>): string {
    return this.texts.text(key, values);
  }

  public async open(): Promise<void> {
    await this.page.goto(`/sites/intune/SitePages/Checklist.aspx${this.query}`);
    await this.page.getByRole('heading', { level: 2 }).first().waitFor();
  }

  public async reload(): Promise<void> {
    await this.page.reload();
    await this.page.getByRole('search', { name: this.text('FilterTasks') }).waitFor();
  }

  public box(label: string): Locator {
    return this.panel.getByRole('textbox', { name: label, exact: true });
  }

  public command(key: string): Locator {
    return this.panel.getByRole('button', { name: this.text(key), exact: true });
  }

  public group(label: string): Locator {
    return this.panel.getByRole('radiogroup', { name: label, exact: true });
  }

  public dropdown(label: string): Locator {
    return this.panel.getByRole('combobox', { name: label });
  }

  /** The row of a task in a list of the checklist, such as the overdue ones. */
  public row(title: string, groupKey: string): Locator {
    return this.page
      .getByRole('list', { name: this.text(groupKey), exact: true })
      .getByRole('listitem')
      .filter({ hasText: title });
  }

  public async openTask(title: string): Promise<void> {
    await this.hands.press(this.page.getByRole('button', { name: title, exact: true }).first());
    await this.panel.getByRole('heading').first().waitFor();
  }

  public async closePanel(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.panel.waitFor({ state: 'detached' });
  }

  public async more(key: string): Promise<void> {
    await this.hands.press(this.page.getByRole('button', { name: this.text('More'), exact: true }));
    await this.hands.choosePart(this.page.getByRole('menuitem', { name: this.text(key), exact: true }));
    await this.panel.getByRole('heading').first().waitFor();
  }

  public async addTask(title: string, fill: () => Promise<void>): Promise<void> {
    const add = this.page.getByRole('button', { name: this.text('AddTask'), exact: true });
    await this.hands.press(add.first());
    await this.hands.type(this.box(this.text('FieldTitle')), title);
    await fill();
    await this.hands.press(this.command('Save'));
    await this.panel.waitFor({ state: 'detached' });
  }

  /** Makes the open form that of a task that recurs. */
  public async recur(): Promise<void> {
    await this.hands.choose(this.group(this.text('HowOften')), this.text('HowOftenAgain'));
  }

  /** Adds the first step to the open form. */
  public async addStep(label: string, recordsKey: string): Promise<void> {
    const step = this.texts.number(1);
    await this.hands.press(this.command('StepAdd'));
    await this.hands.type(this.box(this.text('StepLabel', { step })), label);
    await this.hands.pick(this.dropdown(this.text('StepRecords', { step })), this.text(recordsKey));
  }

  /** Opens the part of the form that holds steps, evidence and sign-off. */
  public async openProof(): Promise<void> {
    await this.hands.press(this.panel.locator('summary', { hasText: this.text('MoreProof') }));
  }

  /** The strip's marks of occurrences in this state. */
  public marks(stateKey: string): Locator {
    const strip = this.panel.getByRole('list').filter({ has: this.page.locator('[aria-pressed]') });
    return strip.getByRole('button', { name: this.text(stateKey) });
  }
}

/** Moves the site and everybody to another day. */
export async function goTo(site: RunningSite, instant: string, ...workers: readonly Worker[]): Promise<void> {
  await travelTo(site, instant, ...workers.map(({ page }) => page));
  for (const worker of workers) await worker.reload();
}

export async function expectMessage(worker: Worker, key: string, title: string): Promise<void> {
  const text = worker.text(key, { title, date: '' }).replace(title, '').trim();
  await expect(worker.page.getByRole('status').filter({ hasText: title }).first()).toContainText(
    text.split(/\s{2,}/)[0] ?? ''
  );
}
