import { tasksList } from '../../../lists';
import type { Task } from '../../../domain/tasks/task';
import type { OverviewModel } from '../model/useOverview';

/** Where the task can be read: its row in the list, which everybody on the team can open. */
export function taskAddress(
  { repositories }: Pick<OverviewModel, 'repositories'>,
  { id }: Pick<Task, 'id'>
): string {
  return `${repositories.siteUrl}/Lists/${tasksList.urlName}/DispForm.aspx?ID=${id}`;
}
