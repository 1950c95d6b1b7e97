import type { AssignmentRepository } from '../../domain/training/AssignmentRepository';
import type { CompletionRepository } from '../../domain/training/CompletionRepository';
import type { CourseRepository } from '../../domain/training/CourseRepository';
import type { GroupRepository } from '../../domain/training/GroupRepository';
import type { OwnTrainingRepository } from '../../domain/training/OwnTrainingRepository';
import type { PlanRepository, PlanStartRepository } from '../../domain/training/PlanRepository';
import type { ReportRepository } from '../../domain/training/ReportRepository';
import type { SkillRepository } from '../../domain/training/SkillRepository';
import type { DataSiteClient } from '../client/DataSiteClient';
import { createDataSite } from '../DataSite';
import { PnpAssignmentRepository } from './PnpAssignmentRepository';
import { PnpCompletionRepository } from './PnpCompletionRepository';
import { PnpCourseRepository } from './PnpCourseRepository';
import { PnpGroupRepository } from './PnpGroupRepository';
import { PnpOwnTrainingRepository } from './PnpOwnTrainingRepository';
import { PnpPlanRepository } from './PnpPlanRepository';
import { PnpPlanStartRepository } from './PnpPlanStartRepository';
import { PnpReportRepository } from './PnpReportRepository';
import { PnpSkillRepository } from './PnpSkillRepository';

/** Everything that the training tracker asks of one data site. */
export interface TrainingDataRepositories {
  readonly courses: CourseRepository;
  readonly reports: ReportRepository;
  readonly skills: SkillRepository;
  readonly plans: PlanRepository;
  readonly planStarts: PlanStartRepository;
  readonly groups: GroupRepository;
  readonly assignments: AssignmentRepository;
  readonly completions: CompletionRepository;
  readonly ownTraining: OwnTrainingRepository;
}

/** What the web part of the tracker hands to its screens. `now` is the clock by which courses are verified. */
export function createTrainingRepositories(
  client: DataSiteClient,
  now: () => Date = () => new Date()
): TrainingDataRepositories {
  const site = createDataSite(client, now);
  return {
    courses: new PnpCourseRepository(site, now),
    reports: new PnpReportRepository(site, now),
    skills: new PnpSkillRepository(site),
    plans: new PnpPlanRepository(site),
    planStarts: new PnpPlanStartRepository(site),
    groups: new PnpGroupRepository(site),
    assignments: new PnpAssignmentRepository(site),
    completions: new PnpCompletionRepository(site),
    ownTraining: new PnpOwnTrainingRepository(site)
  };
}
