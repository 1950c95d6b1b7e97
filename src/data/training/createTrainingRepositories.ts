import type { AssignmentRepository } from '../../domain/training/AssignmentRepository';
import type { CourseRepository } from '../../domain/training/CourseRepository';
import type { OwnTrainingRepository } from '../../domain/training/OwnTrainingRepository';
import type { PlanStartRepository } from '../../domain/training/PlanRepository';
import type { DataSiteClient } from '../client/DataSiteClient';
import { createDataSite } from '../DataSite';
import { lazyRepositories } from '../lazyRepository';
import type { TrainingDetailRepositories } from './createDetailRepositories';
import { PnpAssignmentRepository } from './PnpAssignmentRepository';
import { PnpCourseRepository } from './PnpCourseRepository';
import { PnpOwnTrainingRepository } from './PnpOwnTrainingRepository';
import { PnpPlanStartRepository } from './PnpPlanStartRepository';

/** Everything that the training tracker asks of one data site. */
export interface TrainingDataRepositories extends TrainingDetailRepositories {
  readonly courses: CourseRepository;
  readonly planStarts: PlanStartRepository;
  readonly assignments: AssignmentRepository;
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
    planStarts: new PnpPlanStartRepository(site),
    assignments: new PnpAssignmentRepository(site),
    ownTraining: new PnpOwnTrainingRepository(site),
    ...lazyRepositories(async () => {
      const { createDetailRepositories } = await import(
        /* webpackChunkName: 'training-details' */ './createDetailRepositories'
      );
      return createDetailRepositories(site, now);
    }, ['reports', 'skills', 'plans', 'groups', 'completions'])
  };
}
