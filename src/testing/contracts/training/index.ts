import { describeCourses } from './courses.contract';
import { describeGroups } from './groups.contract';
import { describePlanStarts } from './planStarts.contract';
import { describePlans } from './plans.contract';
import { describeReports } from './reports.contract';
import { describeSkills } from './skills.contract';
import type { MakeTrainingSite } from './trainingSite';
import { describeVersions } from './versions.contract';

export type { MakeTrainingSite, TrainingSiteUnderTest } from './trainingSite';

/** What the repositories of the training tracker have to do, whatever keeps the rows. */
export function describeTrainingRepositories(name: string, make: MakeTrainingSite): void {
  describeCourses(name, make);
  describeVersions(name, make);
  describeReports(name, make);
  describeSkills(name, make);
  describePlans(name, make);
  describePlanStarts(name, make);
  describeGroups(name, make);
}
