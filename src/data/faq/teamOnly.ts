import { publishedList } from '../../lists/faq';
import type { DataSite } from '../DataSite';
import { asTeamOf } from '../teamOnly';

/** Does something with a list of the FAQ that only the team can read. Rejects with `forbidden` for everybody else. */
export function asTeam<T>(site: DataSite, work: () => Promise<T>): Promise<T> {
  return asTeamOf(site, publishedList, work);
}
