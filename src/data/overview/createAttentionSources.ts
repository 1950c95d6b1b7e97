import type { OperationsPlanRepository } from '../../domain/overview/plan/PlanRepository';
import type { AttentionSources } from '../../domain/overview/read/AttentionSources';
import type { PeriodSources } from '../../domain/overview/read/PeriodSources';
import { PnpCalendarRepository } from '../calendar/PnpCalendarRepository';
import type { DataSite } from '../DataSite';
import { PnpEntryHeadRepository } from '../faq/PnpEntryHeadRepository';
import { PnpGapRepository } from '../faq/PnpGapRepository';
import { PnpVoteRepository } from '../faq/PnpVoteRepository';
import { TaskReads } from '../tasks/TaskReads';
import { PnpAssignmentRepository } from '../training/PnpAssignmentRepository';
import { PnpCourseRepository } from '../training/PnpCourseRepository';
import { PnpReportRepository } from '../training/PnpReportRepository';
import { PnpSkillRepository } from '../training/PnpSkillRepository';
import { PnpAcknowledgementRepository } from '../updates/PnpAcknowledgementRepository';
import { PnpAwarenessSettingsRepository } from '../updates/PnpAwarenessSettingsRepository';
import { PnpCommunicationRepository } from '../updates/PnpCommunicationRepository';
import { PnpDoubtRepository } from '../updates/PnpDoubtRepository';
import { PnpNoticeRepository } from '../updates/PnpNoticeRepository';
import { PnpTeamRepository } from '../updates/PnpTeamRepository';
import { PnpOperationsPlanRepository } from './PnpOperationsPlanRepository';

/** What is read first; reports read more of it. */
export type FirstSources = AttentionSources &
  Omit<PeriodSources, 'completions' | 'planStarts' | 'entries' | 'published'> & {
    readonly plan: OperationsPlanRepository;
  };

/** None of it is fetched later: all reads have to go out at the same moment. */
export function createAttentionSources(site: DataSite, now: () => Date): FirstSources {
  return {
    tasks: new TaskReads(site),
    calendar: new PnpCalendarRepository(site),
    notices: new PnpNoticeRepository(site, now),
    acknowledgements: new PnpAcknowledgementRepository(site),
    communications: new PnpCommunicationRepository(site),
    settings: new PnpAwarenessSettingsRepository(site),
    team: new PnpTeamRepository(site),
    doubts: new PnpDoubtRepository(site),
    assignments: new PnpAssignmentRepository(site),
    courses: new PnpCourseRepository(site, now),
    reports: new PnpReportRepository(site, now),
    skills: new PnpSkillRepository(site),
    heads: new PnpEntryHeadRepository(site),
    votes: new PnpVoteRepository(site),
    gaps: new PnpGapRepository(site),
    plan: new PnpOperationsPlanRepository(site)
  };
}
