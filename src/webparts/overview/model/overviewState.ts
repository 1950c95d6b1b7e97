import { cardKinds, type CardKind } from '../../../domain/overview/attention/card';
import { figureKeys, type FigureKey } from '../../../domain/overview/figureTraits';
import { parsePeriod, type Period, type PeriodKind } from '../../../domain/overview/period';
import { planQuestion } from '../../../domain/overview/plan/questions';
import { allValues as all, formatValues, idIn, parseValues } from '../../../ui/address/addressText';

/** The ways to look at operations and maintenance. */
export const overviewViews = ['attention', 'figures', 'report', 'plan'] as const;

export type OverviewView = (typeof overviewViews)[number];

/** What is open beside the page: the rows behind a card or a figure, a question of the plan, an alert, or the team. */
export type Opened =
  | { readonly kind: 'card'; readonly card: CardKind }
  | { readonly kind: 'figure'; readonly figure: FigureKey }
  | { readonly kind: 'question'; readonly question: string }
  | { readonly kind: 'alert'; readonly id: number }
  | { readonly kind: 'team' };

/** What the overview shows. */
export interface OverviewState {
  readonly view: OverviewView;
  /** Whether figures and reports are of a month or a quarter, while no period is chosen. */
  readonly periodKind: PeriodKind;
  /** Of which figures and report are shown; `null`: what each view begins with. */
  readonly period: Period | null;
  /** Whether a report names people: only for the team. */
  readonly withNames: boolean;
  readonly opened: Opened | null;
}

type Name = 'view' | 'by' | 'period' | 'names' | 'card' | 'figure' | 'question' | 'alert' | 'team';

function valuesOf(state: OverviewState): Readonly<Record<Name, string>> {
  const { view, periodKind, period, withNames, opened } = state;
  return {
    view,
    by: periodKind,
    period: period?.key ?? all,
    names: withNames ? 'yes' : 'no',
    card: opened?.kind === 'card' ? opened.card : all,
    figure: opened?.kind === 'figure' ? opened.figure : all,
    question: opened?.kind === 'question' ? opened.question : all,
    alert: opened?.kind === 'alert' ? String(opened.id) : all,
    team: opened?.kind === 'team' ? 'open' : all
  };
}

/** What is shown, as text for the page's address: only what differs from what the page's author chose. */
export function formatOverviewState(state: OverviewState, defaults: OverviewState): string | null {
  return formatValues(valuesOf(state), valuesOf(defaults));
}

function openedIn(valueOf: (name: Name) => string | undefined): Opened | null {
  const card = cardKinds.find((kind) => kind === valueOf('card'));
  if (card) return { kind: 'card', card };
  const figure = figureKeys.find((key) => key === valueOf('figure'));
  if (figure) return { kind: 'figure', figure };
  const question = planQuestion(valueOf('question') ?? '');
  if (question) return { kind: 'question', question: question.key };
  const alert = idIn(valueOf('alert'));
  if (alert !== null) return { kind: 'alert', id: alert };
  return valueOf('team') === 'open' ? { kind: 'team' } : null;
}

/** Reads what `formatOverviewState` wrote, or what somebody made of it: values that are not known are ignored. */
export function parseOverviewState(text: string | null, defaults: OverviewState): OverviewState {
  const valueOf = parseValues<Name>(text);
  const period = parsePeriod(valueOf('period') ?? '') ?? defaults.period;
  const by = valueOf('by');
  const kind = by === 'month' || by === 'quarter' ? by : defaults.periodKind;
  return {
    view: overviewViews.find((view) => view === valueOf('view')) ?? defaults.view,
    periodKind: period?.kind ?? kind,
    period,
    withNames: valueOf('names') === 'yes',
    opened: openedIn(valueOf)
  };
}
