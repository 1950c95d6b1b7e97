import type { CompletionRepository } from '../../domain/training/CompletionRepository';
import type { GroupRepository } from '../../domain/training/GroupRepository';
import type { PlanRepository } from '../../domain/training/PlanRepository';
import type { ReportRepository } from '../../domain/training/ReportRepository';
import type { SkillRepository } from '../../domain/training/SkillRepository';
import type { DataSite } from '../DataSite';
import { PnpCompletionRepository } from './PnpCompletionRepository';
import { PnpGroupRepository } from './PnpGroupRepository';
import { PnpPlanRepository } from './PnpPlanRepository';
import { PnpReportRepository } from './PnpReportRepository';
import { PnpSkillRepository } from './PnpSkillRepository';

/** What no first view of the tracker reads. */
export interface TrainingDetailRepositories {
  readonly reports: ReportRepository;
  readonly skills: SkillRepository;
  readonly plans: PlanRepository;
  readonly groups: GroupRepository;
  readonly completions: CompletionRepository;
}

export function createDetailRepositories(site: DataSite, now: () => Date): TrainingDetailRepositories {
  return {
    reports: new PnpReportRepository(site, now),
    skills: new PnpSkillRepository(site),
    plans: new PnpPlanRepository(site),
    groups: new PnpGroupRepository(site),
    completions: new PnpCompletionRepository(site)
  };
}
