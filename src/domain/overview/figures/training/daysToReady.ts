import { daysBetween, type CalendarDate } from '../../../dates/calendarDate';
import type { PlanStepProgress } from '../../../training/plans/planProgress';
import { medianOf } from '../../../updates/ratio';
import { makeFigure, type Figure, type FigureContext } from '../../figure';
import { isInPeriod } from '../../period';
import type { RowRef } from '../../rowRef';
import type { StartedPlan, TrainingFacts } from './trainingFacts';

type DayOf = FigureContext['dayOf'];

/** `null`: done, and nothing says when. */
function doneOn({ state, item }: PlanStepProgress, dayOf: DayOf): CalendarDate | null {
  const entry = state.kind === 'done' ? state.entry : null;
  if (entry) return entry.learnedOn ?? dayOf(entry.on);
  return item?.assignment.done?.on ?? null;
}

/** The day on which the last step of a plan was done, no earlier than the first day; `null` while a step is missing. */
function readyOn({ start, progress }: StartedPlan, dayOf: DayOf): CalendarDate | null {
  if (!progress.isComplete) return null;
  return progress.steps.reduce((last, step) => {
    const day = doneOn(step, dayOf);
    return day !== null && day > last ? day : last;
  }, start.startDate);
}

function startRef({ start }: StartedPlan): RowRef {
  return { kind: 'planStart', id: start.id, part: '', title: start.title, person: start.person.name };
}

/**
 * The middle of the days from the first day to the one on which the last step was done, over the plans finished in the
 * period; stopped ones are left out.
 */
export function daysToReady({ starts }: Pick<TrainingFacts, 'starts'>, context: FigureContext): Figure {
  const ready = starts
    .filter(({ start }) => start.state !== 'Stopped')
    .flatMap((one) => {
      const on = readyOn(one, context.dayOf);
      const isOfPeriod = on !== null && isInPeriod(on, context.period);
      return isOfPeriod ? [{ one, days: daysBetween(one.start.startDate, on) }] : [];
    })
    .sort((a, b) => b.days - a.days);
  return makeFigure('daysToReady', context, {
    numerator: medianOf(ready.map(({ days }) => days)) ?? 0,
    denominator: ready.length,
    rows: ready.map(({ one }) => startRef(one))
  });
}
