import type { AccessRepository } from '../../domain/access/AccessRepository';
import type { CalendarRepository } from '../../domain/calendar/CalendarRepository';
import type { PeopleRepository } from '../../domain/people/PeopleRepository';
import type { SetupRepository } from '../../domain/setup/SetupRepository';
import type { TaskRepository } from '../../domain/tasks/TaskRepository';

/** Everything that the checklist asks of the data site. */
export interface ChecklistRepositories {
  readonly tasks: TaskRepository;
  readonly people: PeopleRepository;
  readonly access: AccessRepository;
  readonly setup: SetupRepository;
  readonly calendar: CalendarRepository;
  /** IANA time zone of the data site: its days are the days that tasks are due on. */
  timeZone(): Promise<string>;
}
