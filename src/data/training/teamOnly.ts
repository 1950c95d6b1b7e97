import { coursesList } from '../../lists/training';
import type { DataSite } from '../DataSite';
import { asTeamOf } from '../teamOnly';

/** Does something with a list of the tracker that only the team can read. Rejects with `forbidden` for everybody else. */
export function asTeam<T>(site: DataSite, work: () => Promise<T>): Promise<T> {
  return asTeamOf(site, coursesList, work);
}
