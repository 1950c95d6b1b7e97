import type { CalendarRepository } from '../../calendar/CalendarRepository';
import type { EntryHeadRepository } from '../../faq/entryHead';
import type { GapRepository, VoteRepository } from '../../faq/FeedbackRepository';
import type { TaskRepository } from '../../tasks/TaskRepository';
import type { AssignmentRepository } from '../../training/AssignmentRepository';
import type { CourseRepository } from '../../training/CourseRepository';
import type { ReportRepository } from '../../training/ReportRepository';
import type { SkillRepository } from '../../training/SkillRepository';
import type { DoubtRepository } from '../../updates/DoubtRepository';
import type { NoticeRepository } from '../../updates/NoticeRepository';
import type { TeamRepository } from '../../updates/TeamRepository';
import type { OperationsPlanRepository } from '../plan/PlanRepository';
import type { UpdateSources } from './PeriodSources';

export interface TaskNowSources {
  readonly tasks: Pick<TaskRepository, 'open'>;
  readonly calendar: Pick<CalendarRepository, 'workingCalendar'>;
}

export interface LearningSources {
  readonly assignments: Pick<AssignmentRepository, 'openIn' | 'endingIn' | 'ofPeople'>;
  readonly courses: Pick<CourseRepository, 'catalogue' | 'retired'>;
  readonly reports: Pick<ReportRepository, 'ofCourses'>;
  readonly skills: Pick<SkillRepository, 'skills'>;
  readonly doubts: Pick<DoubtRepository, 'ofTargets'>;
  readonly notices: Pick<NoticeRepository, 'summaries'>;
  readonly team: Pick<TeamRepository, 'team'>;
}

export interface AnswerSources {
  readonly heads: EntryHeadRepository;
  readonly votes: Pick<VoteRepository, 'unhelped'>;
  readonly gaps: Pick<GapRepository, 'open'>;
  readonly doubts: Pick<DoubtRepository, 'ofTargets'>;
  readonly notices: Pick<NoticeRepository, 'summaries'>;
}

export interface PlanSources {
  readonly plan: Pick<OperationsPlanRepository, 'plan'>;
  readonly team: Pick<TeamRepository, 'team'>;
}

/** What is read to see what needs somebody, and what is at risk. */
export interface AttentionSources
  extends TaskNowSources, UpdateSources, LearningSources, AnswerSources, PlanSources {
  readonly notices: UpdateSources['notices'];
  readonly tasks: TaskNowSources['tasks'];
}
