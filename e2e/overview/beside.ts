import type { Locator } from '@playwright/test';
import { monthAgo } from './months';
import type { OverviewPage } from './OverviewPage';

export const views = ['ViewAttention', 'ViewFigures', 'ViewReport', 'ViewPlan'] as const;

/** Over, and closed by no journey. */
export const draft = `?om=period:${monthAgo(2).key}`;

/** What opens beside the page: in which view, and by which of its buttons. */
export interface Beside {
  readonly view: (typeof views)[number];
  readonly name: string;
  readonly opener: (overview: OverviewPage) => Locator;
  /** In colours that nothing else beside the page has. */
  readonly hasOwnColours?: true;
}

export const opened: readonly Beside[] = [
  { view: 'ViewAttention', name: 'a card', hasOwnColours: true, opener: ({ cards }) => cards.first() },
  {
    view: 'ViewAttention',
    name: 'gaps of the plan',
    hasOwnColours: true,
    // The only one that names none of its rows, in all languages.
    opener: ({ cards, page }) => cards.filter({ hasNot: page.locator('[dir=auto]') })
  },
  {
    view: 'ViewFigures',
    name: 'a figure',
    hasOwnColours: true,
    opener: (one) => one.button('FigureNameOpenByAge')
  },
  { view: 'ViewFigures', name: 'a figure of a month', opener: (one) => one.button('FigureNameOnTime') },
  {
    view: 'ViewPlan',
    name: 'an answer',
    opener: (one) => one.question('QuestionReportTo').getByRole('button')
  },
  {
    view: 'ViewPlan',
    name: 'an alert',
    hasOwnColours: true,
    opener: ({ page }) =>
      page.getByRole('button', { name: 'Somebody reads many BitLocker keys', exact: true })
  },
  { view: 'ViewPlan', name: 'the team', hasOwnColours: true, opener: (one) => one.button('PlanChangeTeam') }
];

export const forms: readonly Beside[] = [
  {
    view: 'ViewPlan',
    name: 'a question',
    opener: (one) => one.question('QuestionEscalation').getByRole('button')
  },
  { view: 'ViewPlan', name: 'a new alert', opener: (one) => one.button('PanelAddAlert') },
  { view: 'ViewPlan', name: 'suggested alerts', opener: (one) => one.button('AlertsSuggest') },
  { view: 'ViewReport', name: 'a decision', opener: (one) => one.button('ReportAddDecision') },
  { view: 'ViewReport', name: 'closing the report', opener: (one) => one.button('ReportClose') }
];

/** Opens it, and waits until it is there. */
export async function openBeside(overview: OverviewPage, { opener }: Beside): Promise<void> {
  await opener(overview).click();
  await overview.panel.getByRole('heading').first().waitFor();
  await overview.settled();
}
