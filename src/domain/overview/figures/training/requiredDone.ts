import { counts } from '../../../training/states/stateRules';
import { countOf, type Figure, type FigureContext } from '../../figure';
import { isInPeriod } from '../../period';
import { isRequired, itemRef, type TrainingFacts } from './trainingFacts';

/**
 * Of what people have to learn in mandatory courses by a day of the period that has passed, what they have learned and
 * what still counts; what was withdrawn is not counted.
 */
export function requiredDone({ due }: Pick<TrainingFacts, 'due'>, context: FigureContext): Figure {
  const { period, today } = context;
  const required = due.filter((item) => {
    const day = item.assignment.due;
    const hasPassed = isInPeriod(day, period) && day !== null && day < today;
    return hasPassed && isRequired(item) && item.state.kind !== 'withdrawn';
  });
  return countOf('requiredDone', context, required, ({ state }) => counts(state), itemRef);
}
