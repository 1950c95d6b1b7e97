import type { Figure, FigureContext } from '../../figure';
import { daysToReady } from './daysToReady';
import { ended } from './ended';
import { overduePeople } from './overduePeople';
import { requiredDone } from './requiredDone';
import { singleSkills } from './singleSkills';
import { staleCourses } from './staleCourses';
import type { TrainingFacts } from './trainingFacts';

export type { StartedPlan, TrainingFacts } from './trainingFacts';

const all: readonly ((facts: TrainingFacts, context: FigureContext) => Figure)[] = [
  requiredDone,
  overduePeople,
  ended,
  daysToReady,
  singleSkills,
  staleCourses
];

/** The tracker's figures, in their usual order. */
export function trainingFigures(facts: TrainingFacts, context: FigureContext): readonly Figure[] {
  return all.map((figure) => figure(facts, context));
}
