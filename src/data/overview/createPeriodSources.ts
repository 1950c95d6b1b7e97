import type { PeriodSources } from '../../domain/overview/read/PeriodSources';
import { PnpCalendarRepository } from '../calendar/PnpCalendarRepository';
import type { DataSite } from '../DataSite';
import { PnpEntryRepository } from '../faq/PnpEntryRepository';
import { PnpGapRepository } from '../faq/PnpGapRepository';
import { PnpPublishedRepository } from '../faq/PnpPublishedRepository';
import { PnpVoteRepository } from '../faq/PnpVoteRepository';
import { PnpTaskRepository } from '../tasks/PnpTaskRepository';
import { PnpAssignmentRepository } from '../training/PnpAssignmentRepository';
import { PnpCompletionRepository } from '../training/PnpCompletionRepository';
import { PnpCourseRepository } from '../training/PnpCourseRepository';
import { PnpPlanStartRepository } from '../training/PnpPlanStartRepository';
import { PnpReportRepository } from '../training/PnpReportRepository';
import { PnpSkillRepository } from '../training/PnpSkillRepository';
import { PnpAcknowledgementRepository } from '../updates/PnpAcknowledgementRepository';
import { PnpAwarenessSettingsRepository } from '../updates/PnpAwarenessSettingsRepository';
import { PnpCommunicationRepository } from '../updates/PnpCommunicationRepository';
import { PnpDoubtRepository } from '../updates/PnpDoubtRepository';
import { PnpNoticeRepository } from '../updates/PnpNoticeRepository';
import { PnpTeamRepository } from '../updates/PnpTeamRepository';

/** What the figures are read from. None of it is fetched later: all reads have to go out at the same moment. */
export function createPeriodSources(site: DataSite, now: () => Date): PeriodSources {
  return {
    tasks: new PnpTaskRepository(site),
    calendar: new PnpCalendarRepository(site),
    notices: new PnpNoticeRepository(site, now),
    acknowledgements: new PnpAcknowledgementRepository(site),
    communications: new PnpCommunicationRepository(site),
    settings: new PnpAwarenessSettingsRepository(site),
    team: new PnpTeamRepository(site),
    doubts: new PnpDoubtRepository(site),
    assignments: new PnpAssignmentRepository(site),
    completions: new PnpCompletionRepository(site),
    courses: new PnpCourseRepository(site, now),
    planStarts: new PnpPlanStartRepository(site),
    reports: new PnpReportRepository(site, now),
    skills: new PnpSkillRepository(site),
    entries: new PnpEntryRepository(site, now),
    published: new PnpPublishedRepository(site, now),
    votes: new PnpVoteRepository(site),
    gaps: new PnpGapRepository(site)
  };
}
