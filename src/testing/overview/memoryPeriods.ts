import type { AttentionReader } from '../../domain/overview/read/AttentionReader';
import type { AttentionSources } from '../../domain/overview/read/AttentionSources';
import { createAttentionReader } from '../../domain/overview/read/createAttentionReader';
import { createOutlookReader } from '../../domain/overview/read/createOutlookReader';
import { createPeriodReader } from '../../domain/overview/read/createPeriodReader';
import type { OutlookReader } from '../../domain/overview/read/OutlookReader';
import type { PeriodReader } from '../../domain/overview/read/PeriodReader';
import type { PeriodSources } from '../../domain/overview/read/PeriodSources';
import { MemoryEntryHeadRepository } from '../faq/MemoryEntryHeadRepository';
import { MemoryEntryRepository } from '../faq/MemoryEntryRepository';
import type { MemoryFaq } from '../faq/MemoryFaq';
import { MemoryGapRepository } from '../faq/MemoryGapRepository';
import { MemoryPublishedRepository } from '../faq/MemoryPublishedRepository';
import { MemoryVoteRepository } from '../faq/MemoryVoteRepository';
import { MemoryCalendarRepository } from '../MemoryCalendarRepository';
import type { MemoryPerson } from '../memoryPeople';
import type { MemorySite } from '../MemorySite';
import { MemoryTaskRepository } from '../MemoryTaskRepository';
import { MemoryAssignmentRepository } from '../training/MemoryAssignmentRepository';
import { MemoryCompletionRepository } from '../training/MemoryCompletionRepository';
import { MemoryCourseRepository } from '../training/MemoryCourseRepository';
import { MemoryPlanStartRepository } from '../training/MemoryPlanStartRepository';
import { MemoryReportRepository } from '../training/MemoryReportRepository';
import { MemorySkillRepository } from '../training/MemorySkillRepository';
import type { MemoryTraining } from '../training/MemoryTraining';
import { MemoryAcknowledgementRepository } from '../updates/MemoryAcknowledgementRepository';
import { MemoryAwarenessSettingsRepository } from '../updates/MemoryAwarenessSettingsRepository';
import { MemoryCommunicationRepository } from '../updates/MemoryCommunicationRepository';
import { MemoryDoubtRepository } from '../updates/MemoryDoubtRepository';
import { MemoryNoticeRepository } from '../updates/MemoryNoticeRepository';
import { MemoryTeamRepository } from '../updates/MemoryTeamRepository';
import type { MemoryUpdates } from '../updates/MemoryUpdates';
import { MemoryOperationsPlanRepository } from './MemoryOperationsPlanRepository';
import type { MemoryOverview } from './MemoryOverview';

/** The rows of all parts of one site. */
export interface MemoryParts {
  readonly site: MemorySite;
  readonly updates: MemoryUpdates;
  readonly training: MemoryTraining;
  readonly faq: MemoryFaq;
  readonly overview: MemoryOverview;
}

/** What everything is read from, as one person may read it. */
export function memorySources(
  { site, updates, training, faq, overview }: MemoryParts,
  person: MemoryPerson = site.personByRole('owner')
): PeriodSources & AttentionSources {
  return {
    tasks: new MemoryTaskRepository(site, person),
    calendar: new MemoryCalendarRepository(site, person),
    notices: new MemoryNoticeRepository(updates, person),
    acknowledgements: new MemoryAcknowledgementRepository(updates, person),
    communications: new MemoryCommunicationRepository(updates, person),
    settings: new MemoryAwarenessSettingsRepository(updates, person),
    team: new MemoryTeamRepository(updates, person),
    doubts: new MemoryDoubtRepository(updates, person),
    assignments: new MemoryAssignmentRepository(training, person),
    completions: new MemoryCompletionRepository(training, person),
    courses: new MemoryCourseRepository(training, person),
    planStarts: new MemoryPlanStartRepository(training, person),
    reports: new MemoryReportRepository(training, person),
    skills: new MemorySkillRepository(training, person),
    heads: new MemoryEntryHeadRepository(faq, person),
    entries: new MemoryEntryRepository(faq, person),
    published: new MemoryPublishedRepository(faq, person),
    votes: new MemoryVoteRepository(faq, person),
    gaps: new MemoryGapRepository(faq, person),
    plan: new MemoryOperationsPlanRepository(overview, person)
  };
}

/** The reader of periods over rows in memory. */
export function memoryPeriodReader(parts: MemoryParts, person?: MemoryPerson): PeriodReader {
  return createPeriodReader(memorySources(parts, person));
}

/** The reader of what needs somebody over rows in memory. */
export function memoryAttentionReader(parts: MemoryParts, person?: MemoryPerson): AttentionReader {
  return createAttentionReader(memorySources(parts, person));
}

/** The reader of what is at risk over rows in memory. */
export function memoryOutlookReader(parts: MemoryParts, person?: MemoryPerson): OutlookReader {
  return createOutlookReader(memorySources(parts, person));
}
