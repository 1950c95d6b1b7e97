import { missedByPerson } from '../../../training/lead/missedByPerson';
import { makeFigure, type Figure, type FigureContext } from '../../figure';
import { personRef } from '../../rowRef';
import { isRequired, type TrainingFacts } from './trainingFacts';

/** People who are late with at least one mandatory course, those who miss most first. */
export function overduePeople({ open }: Pick<TrainingFacts, 'open'>, context: FigureContext): Figure {
  const people = missedByPerson(open.filter(isRequired));
  return makeFigure('overduePeople', context, {
    numerator: people.length,
    denominator: null,
    rows: people.map(({ person }) => personRef(person))
  });
}
