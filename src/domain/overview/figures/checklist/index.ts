import type { Figure, FigureContext } from '../../figure';
import type { ChecklistFacts } from './checklistFacts';
import { evidence } from './evidence';
import { expiries } from './expiries';
import { fourEyes } from './fourEyes';
import { hoursDone } from './hoursDone';
import { missed } from './missed';
import { oldestOverdue } from './oldestOverdue';
import { onTime } from './onTime';
import { reactive } from './reactive';
import { withoutBackup, withoutOwner } from './unowned';

export type { ChecklistFacts } from './checklistFacts';

const all: readonly ((facts: ChecklistFacts, context: FigureContext) => Figure)[] = [
  onTime,
  missed,
  oldestOverdue,
  evidence,
  fourEyes,
  withoutOwner,
  withoutBackup,
  expiries,
  hoursDone,
  reactive
];

/** The checklist's figures, in their usual order. */
export function checklistFigures(facts: ChecklistFacts, context: FigureContext): readonly Figure[] {
  return all.map((figure) => figure(facts, context));
}
