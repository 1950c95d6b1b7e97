import { countOf, type Figure, type FigureContext } from '../../figure';
import { isInPeriod } from '../../period';
import { itemRef, type TrainingFacts } from './trainingFacts';

/** Of the completions whose last day was in the period and has passed, those that nothing has taken the place of. */
export function ended({ ending }: Pick<TrainingFacts, 'ending'>, context: FigureContext): Figure {
  const { period, today } = context;
  const past = ending.filter(({ assignment: { status, done } }) => {
    const until = done?.until ?? null;
    return status === 'Done' && isInPeriod(until, period) && until !== null && until < today;
  });
  return countOf('ended', context, past, ({ state }) => state.kind === 'ended', itemRef);
}
