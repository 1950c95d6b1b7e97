import type { OperationsPlanRepository } from '../../../domain/overview/plan/PlanRepository';
import type { AttentionReader } from '../../../domain/overview/read/AttentionReader';
import type { OutlookReader } from '../../../domain/overview/read/OutlookReader';
import type { PeriodReader } from '../../../domain/overview/read/PeriodReader';
import type { Person } from '../../../domain/people/person';
import type { TaskRepository } from '../../../domain/tasks/TaskRepository';
import type { FaqRepositoriesUnderTest } from '../faq/faqSite';
import type { Role } from '../roles';
import type { RecordRepositoriesUnderTest } from '../training/recordSite';
import type { UpdateRepositoriesUnderTest } from '../updates/updateSite';

/** The repositories of all parts, as one person has them. */
export interface PartsUnderTest {
  readonly tasks: TaskRepository;
  readonly updates: UpdateRepositoriesUnderTest;
  readonly training: RecordRepositoriesUnderTest;
  readonly faq: FaqRepositoriesUnderTest;
  readonly plan: OperationsPlanRepository;
  readonly periods: PeriodReader;
  readonly attention: AttentionReader;
  readonly outlooks: OutlookReader;
}

/** A new site with the lists of all parts and no rows. */
export interface PeriodSiteUnderTest {
  as(role: Role): PartsUnderTest;
  person(role: Role): Promise<Person>;
  /** Sets the clock of the site and of everybody's page. */
  setNow(instant: string): void;
  close(): Promise<void>;
}

/** `training: false`: a site on which the tracker is not set up. */
export type MakePeriodSite = (options: { readonly training: boolean }) => Promise<PeriodSiteUnderTest>;
