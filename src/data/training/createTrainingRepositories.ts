import type { CourseRepository } from '../../domain/training/CourseRepository';
import type { GroupRepository } from '../../domain/training/GroupRepository';
import type { PlanRepository, PlanStartRepository } from '../../domain/training/PlanRepository';
import type { ReportRepository } from '../../domain/training/ReportRepository';
import type { SkillRepository } from '../../domain/training/SkillRepository';
import type { DataSiteClient } from '../client/DataSiteClient';
import { createDataSite } from '../DataSite';
import { PnpCourseRepository } from './PnpCourseRepository';
import { PnpGroupRepository } from './PnpGroupRepository';
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
    groups: new PnpGroupRepository(site)
  };
}
