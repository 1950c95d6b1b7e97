import type { CalendarRepository } from '../../calendar/CalendarRepository';
import type { EntryRepository, PublishedRepository } from '../../faq/EntryRepository';
import type { GapRepository, VoteRepository } from '../../faq/FeedbackRepository';
import type { TaskRepository } from '../../tasks/TaskRepository';
import type { AssignmentRepository } from '../../training/AssignmentRepository';
import type { CompletionRepository } from '../../training/CompletionRepository';
import type { CourseRepository } from '../../training/CourseRepository';
import type { PlanStartRepository } from '../../training/PlanRepository';
import type { ReportRepository } from '../../training/ReportRepository';
import type { SkillRepository } from '../../training/SkillRepository';
import type { AcknowledgementRepository } from '../../updates/AcknowledgementRepository';
import type { AwarenessSettingsRepository } from '../../updates/AwarenessSettingsRepository';
import type { CommunicationRepository } from '../../updates/CommunicationRepository';
import type { DoubtRepository } from '../../updates/DoubtRepository';
import type { NoticeRepository } from '../../updates/NoticeRepository';
import type { TeamRepository } from '../../updates/TeamRepository';

export interface ChecklistSources {
  readonly tasks: Pick<TaskRepository, 'open' | 'doneSince' | 'logOf'>;
  readonly calendar: Pick<CalendarRepository, 'workingCalendar'>;
}

export interface UpdateSources {
  readonly notices: Pick<NoticeRepository, 'onDays' | 'inState' | 'summaries'>;
  readonly acknowledgements: Pick<AcknowledgementRepository, 'ofNotices'>;
  readonly communications: Pick<CommunicationRepository, 'ofNotices'>;
  readonly settings: Pick<AwarenessSettingsRepository, 'awareness'>;
  readonly team: Pick<TeamRepository, 'team'>;
  readonly calendar: Pick<CalendarRepository, 'workingCalendar'>;
}

export interface TrainingSources {
  readonly assignments: Pick<AssignmentRepository, 'dueIn' | 'openIn' | 'endingIn' | 'ofPeople'>;
  readonly completions: Pick<CompletionRepository, 'ofPlanStarts'>;
  readonly courses: Pick<CourseRepository, 'catalogue' | 'retired'>;
  readonly planStarts: Pick<PlanStartRepository, 'startedOn'>;
  readonly reports: Pick<ReportRepository, 'ofCourses'>;
  readonly skills: Pick<SkillRepository, 'skills'>;
  readonly doubts: Pick<DoubtRepository, 'ofTargets'>;
  readonly notices: Pick<NoticeRepository, 'summaries'>;
  readonly team: Pick<TeamRepository, 'team'>;
  readonly calendar: Pick<CalendarRepository, 'workingCalendar'>;
}

export interface FaqSources {
  readonly entries: Pick<EntryRepository, 'page'>;
  readonly published: Pick<PublishedRepository, 'page'>;
  readonly votes: Pick<VoteRepository, 'givenOn' | 'unhelped'>;
  readonly gaps: Pick<GapRepository, 'askedOn' | 'closedOn'>;
}

/** What the facts of a period are read from. */
export interface PeriodSources extends ChecklistSources, UpdateSources, TrainingSources, FaqSources {
  readonly notices: UpdateSources['notices'];
}
