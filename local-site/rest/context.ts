import type { Clock } from '../clock';
import type { Faults } from '../faults';
import type { QueryOptions } from '../odata/queryOptions';
import type { Person } from '../people';
import type { Authorizer } from '../security/authorizer';
import type { Store } from '../store/store';
import type { WebRow } from '../store/webs';
import type { SiteUserRow } from '../store/siteUsers';
import type { RestRequest, Stats } from './request';

/** Limits of the site that tests may lower. */
export interface SiteLimits {
  /** Rows that one query may touch (list view threshold). */
  readonly listViewThreshold: number;
  /** Lookup and person columns that one query may join. */
  readonly lookupColumns: number;
  /** Indexed columns of one list. */
  readonly indexesPerList: number;
}

export const sharePointLimits: SiteLimits = {
  listViewThreshold: 5000,
  lookupColumns: 12,
  indexesPerList: 20
};

/** What every request shares. */
export interface Services {
  readonly store: Store;
  readonly clock: Clock;
  readonly authorizer: Authorizer;
  readonly faults: Faults;
  readonly stats: Stats;
  readonly limits: SiteLimits;
}

/** What the handlers of one request know. */
export interface RequestContext extends Services {
  readonly request: RestRequest;
  /** The web in front of `/_api`. */
  readonly web: WebRow;
  readonly person: Person;
  /** The person as a user of this site. */
  readonly user: SiteUserRow;
  readonly query: QueryOptions;
  /** `http://host:port`, without a trailing slash. */
  readonly origin: string;
}
