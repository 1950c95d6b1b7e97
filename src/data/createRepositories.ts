import type { TaskRepository } from '../domain/tasks/TaskRepository';
import type { DataSiteClient } from './client/DataSiteClient';
import { siteRepositories, type SiteRepositories } from './createSiteRepositories';
import { createDataSite } from './DataSite';
import { PnpTaskRepository } from './tasks/PnpTaskRepository';

/** The repositories of the checklist's data site. */
export interface Repositories extends SiteRepositories {
  readonly tasks: TaskRepository;
}

/**
 * What the checklist hands to its screens: `createRepositories(createSp(this.context, dataSiteUrl))`. `now` is the clock by
 * which a task that is moved is late already.
 */
export function createRepositories(client: DataSiteClient, now?: () => Date): Repositories {
  const site = createDataSite(client, now);
  return { ...siteRepositories(site), tasks: new PnpTaskRepository(site) };
}
