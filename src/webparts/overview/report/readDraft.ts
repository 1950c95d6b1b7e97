import { nextPeriod } from '../../../domain/overview/period';
import type { PlanNote } from '../../../domain/overview/plan/planModel';
import { outlook, type Risk } from '../../../domain/overview/report/outlook';
import type { ReportContent } from '../../../domain/overview/report/snapshot';
import { readPeriodFigures, type FiguresQuestion, type PeriodFigures } from '../model/usePeriodFigures';
import type { OverviewRepositories } from '../OverviewRepositories';
import type { Lacking } from './words/lackingWords';

/** What is at risk in the period that follows. */
export interface Outlook extends Lacking {
  readonly risks: readonly Risk[];
}

/** Everything that a report is made from while it is not closed. */
export interface DraftRows {
  readonly figures: PeriodFigures;
  readonly ahead: Outlook;
  readonly notes: readonly PlanNote[];
}

/** `period`: that of the report. */
export async function readOutlook(
  { outlooks }: OverviewRepositories,
  { period, today, timeZone }: Omit<FiguresQuestion, 'now'>
): Promise<Outlook> {
  const next = nextPeriod(period);
  const { facts, missing, incomplete } = await outlooks.read({ period: next, today, timeZone });
  return { risks: outlook(facts, next), missing, incomplete };
}

/** Everything at once: a report that is closed is of one moment. */
export async function readDraft(
  repositories: OverviewRepositories,
  question: FiguresQuestion
): Promise<DraftRows> {
  const [figures, ahead, notes] = await Promise.all([
    readPeriodFigures(repositories, question),
    readOutlook(repositories, question),
    repositories.plan.notesOf([question.period.key])
  ]);
  return { figures, ahead, notes };
}

export function contentOf({ figures, ahead, notes }: DraftRows): ReportContent {
  return {
    period: figures.period,
    now: figures.asOf,
    figures: figures.figures,
    risks: ahead.risks,
    notes
  };
}
