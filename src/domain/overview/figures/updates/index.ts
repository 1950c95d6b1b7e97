import type { Figure, FigureContext } from '../../figure';
import { acknowledged } from './acknowledged';
import { daysToFirstRead } from './daysToFirstRead';
import { openByAge } from './openByAge';
import { toldInTime } from './toldInTime';
import { undecidedPastActBy } from './undecidedPastActBy';
import type { UpdateFacts } from './updateFacts';

export type { ReadNotice, UpdateFacts } from './updateFacts';

const all: readonly ((facts: UpdateFacts, context: FigureContext) => Figure)[] = [
  acknowledged,
  daysToFirstRead,
  undecidedPastActBy,
  toldInTime,
  openByAge
];

/** The feed's figures, in their usual order. */
export function updateFigures(facts: UpdateFacts, context: FigureContext): readonly Figure[] {
  return all.map((figure) => figure(facts, context));
}
