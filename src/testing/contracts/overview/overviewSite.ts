import type { OperationsPlanRepository } from '../../../domain/overview/plan/PlanRepository';
import type { SnapshotRepository } from '../../../domain/overview/report/SnapshotRepository';
import type { Person } from '../../../domain/people/person';
import type { Role } from '../roles';

/** The repositories of the overview, as one person has them. */
export interface OverviewRepositoriesUnderTest {
  readonly plan: OperationsPlanRepository;
  readonly snapshots: SnapshotRepository;
}

/** A new site with the lists of the overview and no rows. */
export interface OverviewSiteUnderTest {
  as(role: Role): OverviewRepositoriesUnderTest;
  /** The same on a page that loses its connection when it is about to write what stands behind a report. */
  dyingBeforeRows(role: Role): OverviewRepositoriesUnderTest;
  person(role: Role): Promise<Person>;
  /** Sets the clock of the site and of everybody's page. */
  setNow(instant: string): void;
  /** What the row of the report said in its versions, the earliest first, the present one too. */
  textsOf(periodKey: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

export type MakeOverviewSite = (options: { readonly setUp: boolean }) => Promise<OverviewSiteUnderTest>;
