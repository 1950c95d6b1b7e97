export { describeAccessRepository, type AccessSiteUnderTest } from './access.contract';
export { describePeopleRepository, type PeopleSiteUnderTest } from './people.contract';
export { describeSetupRepository, type SetupSiteUnderTest } from './setup.contract';
export { describeTaskRepository, type TaskSiteUnderTest } from './tasks.contract';
export type { Role } from './roles';
