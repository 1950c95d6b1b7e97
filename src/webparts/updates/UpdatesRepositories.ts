import type { AccessRepository } from '../../domain/access/AccessRepository';
import type { CalendarRepository } from '../../domain/calendar/CalendarRepository';
import type { EntryRepository, PublishedRepository } from '../../domain/faq/EntryRepository';
import type { PeopleRepository } from '../../domain/people/PeopleRepository';
import type { SetupRepository } from '../../domain/setup/SetupRepository';
import type { TaskRepository } from '../../domain/tasks/TaskRepository';
import type { CourseRepository } from '../../domain/training/CourseRepository';
import type { AcknowledgementRepository } from '../../domain/updates/AcknowledgementRepository';
import type { AwarenessSettingsRepository } from '../../domain/updates/AwarenessSettingsRepository';
import type { CommunicationRepository } from '../../domain/updates/CommunicationRepository';
import type { DoubtRepository } from '../../domain/updates/DoubtRepository';
import type { IntakeRepository } from '../../domain/updates/IntakeRepository';
import type { MessageCenter } from '../../domain/updates/MessageCenter';
import type { NoticeRepository } from '../../domain/updates/NoticeRepository';
import type { TeamRepository } from '../../domain/updates/TeamRepository';

/** Everything that the update feed asks of the data site, and of Microsoft Graph where that is allowed. */
export interface UpdatesRepositories {
  readonly notices: NoticeRepository;
  readonly intake: IntakeRepository;
  readonly acknowledgements: AcknowledgementRepository;
  readonly communications: CommunicationRepository;
  readonly team: TeamRepository;
  readonly settings: AwarenessSettingsRepository;
  readonly messageCenter: MessageCenter;
  /** The checklist, for the work that a change makes. */
  readonly tasks: TaskRepository;
  readonly doubts: DoubtRepository;
  /** The FAQ, for the entries that a change makes doubtful. */
  readonly faqEntries: Pick<EntryRepository, 'page'>;
  readonly published: Pick<PublishedRepository, 'mark'>;
  /** The catalogue of the training tracker, for the courses that a change makes doubtful. */
  readonly courses: Pick<CourseRepository, 'catalogue'>;
  readonly people: PeopleRepository;
  readonly access: AccessRepository;
  readonly setup: SetupRepository;
  readonly calendar: CalendarRepository;
  /** IANA time zone of the data site: its days are the days to act by. */
  timeZone(): Promise<string>;
}
