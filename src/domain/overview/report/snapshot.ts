import type { FigureKey } from '../figureTraits';
import type { PlanNote, PlanTopic } from '../plan/planModel';
import { isOver, type Period } from '../period';
import type { CalendarDate } from '../../dates/calendarDate';
import { fittingReport } from './fitting';
import type { Risk } from './outlook';
import type { ComparedFigure, Statement } from './statement';
import { statementsOf } from './statements';

/** Raised when the shape changes; older ones are read for ever. */
export const snapshotVersion = 1;

/** What a lead wrote into the report. */
export interface FrozenNote {
  readonly topic: PlanTopic;
  readonly title: string;
  readonly text: string;
  /** Who does what follows from it; `null` for nobody, or without names. */
  readonly person: string | null;
}

/** How many rows stood behind a figure of which only the first are kept. */
export interface CutRows {
  readonly figure: FigureKey;
  readonly rows: number;
  readonly others: number;
}

/** A report as it was when it was closed: nothing that is changed later changes it. */
export interface Snapshot {
  readonly period: Period;
  /** When it was closed: ISO 8601 in UTC. All of its figures are of that moment. */
  readonly asOf: string;
  readonly figures: readonly ComparedFigure[];
  readonly statements: readonly Statement[];
  readonly risks: readonly Risk[];
  readonly notes: readonly FrozenNote[];
  /** Figures that had more rows behind them than could be kept. Of a risk its `count` says how many there were. */
  readonly cut: readonly CutRows[];
}

export interface ReportContent {
  readonly period: Period;
  /** ISO 8601 in UTC. */
  readonly now: string;
  readonly figures: readonly ComparedFigure[];
  readonly risks: readonly Risk[];
  /** Those of other periods are left out. */
  readonly notes: readonly PlanNote[];
}

function frozenNote({ topic, title, text, person }: PlanNote): FrozenNote {
  return { topic, title, text, person: person?.name ?? null };
}

/** The report as it stands at that moment: a draft, of a period that may still run. */
export function draftReport({ period, now, figures, risks, notes }: ReportContent): Snapshot {
  const own = figures.filter(({ figure }) => figure.period.key === period.key);
  return {
    period,
    asOf: now,
    figures: own.map(({ figure, comparison }) => ({ figure: { ...figure, period, asOf: now }, comparison })),
    statements: statementsOf(own),
    risks,
    notes: notes.filter((note) => note.period === period.key).map(frozenNote),
    cut: []
  };
}

/**
 * The report of a period that is over, frozen; `undefined` while the period runs: its figures are not final. Where more rows
 * stand behind the figures than SharePoint takes, `cut` says of which only the first are in it.
 */
export function closeReport(content: ReportContent, today: CalendarDate): Snapshot | undefined {
  return isOver(content.period, today) ? fittingReport(draftReport(content)) : undefined;
}
