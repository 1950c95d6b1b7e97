import type { AccessRepository } from '../../domain/access/AccessRepository';
import type { CalendarRepository } from '../../domain/calendar/CalendarRepository';
import type { PeopleRepository } from '../../domain/people/PeopleRepository';
import type { SetupRepository } from '../../domain/setup/SetupRepository';
import type { AssignmentRepository } from '../../domain/training/AssignmentRepository';
import type { CompletionRepository } from '../../domain/training/CompletionRepository';
import type { CourseRepository } from '../../domain/training/CourseRepository';
import type { GroupRepository } from '../../domain/training/GroupRepository';
import type { OwnTrainingRepository } from '../../domain/training/OwnTrainingRepository';
import type { PlanRepository, PlanStartRepository } from '../../domain/training/PlanRepository';
import type { ReportRepository } from '../../domain/training/ReportRepository';
import type { SkillRepository } from '../../domain/training/SkillRepository';
import type { MailSender } from '../../domain/training/reminders/MailSender';
import type { DoubtRepository } from '../../domain/updates/DoubtRepository';
import type { NoticeRepository } from '../../domain/updates/NoticeRepository';
import type { TeamRepository } from '../../domain/updates/TeamRepository';
import type { DraftKeeper } from '../../ui/drafts/draftKeeper';

/** Everything that the tracker asks of the data site, of Microsoft Graph where that is allowed, and what it keeps in the browser. */
export interface TrainingRepositories {
  readonly courses: CourseRepository;
  readonly reports: ReportRepository;
  readonly skills: SkillRepository;
  readonly plans: PlanRepository;
  readonly planStarts: PlanStartRepository;
  readonly groups: GroupRepository;
  readonly assignments: AssignmentRepository;
  readonly completions: CompletionRepository;
  readonly ownTraining: OwnTrainingRepository;
  readonly team: TeamRepository;
  readonly doubts: DoubtRepository;
  /** The notices that cast doubt on courses. */
  readonly notices: Pick<NoticeRepository, 'summaries'>;
  readonly mail: MailSender;
  /** What was typed and not saved. */
  readonly drafts: DraftKeeper;
  readonly people: PeopleRepository;
  readonly access: AccessRepository;
  readonly setup: SetupRepository;
  readonly calendar: CalendarRepository;
  /** Absolute address of the data site. */
  readonly siteUrl: string;
  /** IANA time zone of the data site: its days are the days on which things are due. */
  timeZone(): Promise<string>;
}
