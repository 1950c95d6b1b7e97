import { describeAssignments } from './assignments.contract';
import { describeCompletions } from './completions.contract';
import { describeOwnTraining } from './ownTraining.contract';
import { describePlanSteps } from './planSteps.contract';
import type { MakeRecordSite } from './recordSite';

/** What the repositories of who learned what have to do, whatever keeps the rows. */
export function describeTrainingRecords(name: string, make: MakeRecordSite): void {
  describeAssignments(name, make);
  describeCompletions(name, make);
  describePlanSteps(name, make);
  describeOwnTraining(name, make);
}
