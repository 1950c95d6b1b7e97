import { snapshotsList } from '../../lists/overview';
import type { DataSite } from '../DataSite';
import { asTeamOf } from '../teamOnly';

/** Does something with a list of the overview that only the team can read. Rejects with `forbidden` for everybody else. */
export function asTeam<T>(site: DataSite, work: () => Promise<T>): Promise<T> {
  return asTeamOf(site, snapshotsList, work);
}
