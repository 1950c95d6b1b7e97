import { countOf, type Figure, type FigureContext } from '../../figure';
import { auditRef, completions, type ChecklistFacts } from './checklistFacts';

/** Of what was handed in for the period and has to be confirmed by a second person, what was confirmed. */
export function fourEyes(facts: Pick<ChecklistFacts, 'report'>, context: FigureContext): Figure {
  const demanded = completions(facts).filter(({ signOff }) => signOff.kind !== 'notDemanded');
  return countOf('fourEyes', context, demanded, ({ signOff }) => signOff.kind === 'given', auditRef);
}
