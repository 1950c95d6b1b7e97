import type { AccessRepository } from '../../domain/access/AccessRepository';
import type { CalendarRepository } from '../../domain/calendar/CalendarRepository';
import type { DeviceHealthSource } from '../../domain/overview/devices/DeviceHealthSource';
import type { OperationsPlanRepository } from '../../domain/overview/plan/PlanRepository';
import type { AttentionReader } from '../../domain/overview/read/AttentionReader';
import type { OutlookReader } from '../../domain/overview/read/OutlookReader';
import type { PeriodReader } from '../../domain/overview/read/PeriodReader';
import type { SnapshotRepository } from '../../domain/overview/report/SnapshotRepository';
import type { PeopleRepository } from '../../domain/people/PeopleRepository';
import type { SetupRepository } from '../../domain/setup/SetupRepository';
import type { TaskRepository } from '../../domain/tasks/TaskRepository';
import type { TeamRepository } from '../../domain/updates/TeamRepository';
import type { DraftKeeper } from '../../ui/drafts/draftKeeper';

/** Everything that the overview asks of the data site, of Microsoft Graph where that is allowed, and what it keeps in the browser. */
export interface OverviewRepositories {
  readonly attention: AttentionReader;
  readonly periods: PeriodReader;
  readonly outlooks: OutlookReader;
  readonly plan: OperationsPlanRepository;
  readonly snapshots: SnapshotRepository;
  /** Numbers of devices, where Microsoft Graph may be asked. */
  readonly devices: DeviceHealthSource;
  /** Alerts become tasks of the checklist. */
  readonly tasks: TaskRepository;
  readonly team: TeamRepository;
  readonly calendar: CalendarRepository;
  /** What was typed and not saved. */
  readonly drafts: DraftKeeper;
  readonly people: PeopleRepository;
  readonly access: AccessRepository;
  readonly setup: SetupRepository;
  /** Absolute address of the data site. */
  readonly siteUrl: string;
  /** IANA time zone of the data site: its days are the days on which things are due. */
  timeZone(): Promise<string>;
}
