import { countOf, type Figure, type FigureContext } from '../../figure';
import { askedRef } from '../../rowRef';
import { listedIn, type UpdateFacts } from './updateFacts';

/**
 * Of the acknowledgements that the notices listed in the period ask for (one a notice and person), those that are given.
 */
export function acknowledged({ listed }: Pick<UpdateFacts, 'listed'>, context: FigureContext): Figure {
  const asked = listedIn(listed, context.period, context.dayOf).flatMap(({ notice, standing }) =>
    standing.awareness.people.map((entry) => ({ notice, ...entry }))
  );
  return countOf(
    'acknowledged',
    context,
    asked,
    ({ state }) => state === 'aware',
    ({ notice, person }) => askedRef(notice, person)
  );
}
