import { describeNoticePages } from './noticePages.contract';
import type { MakeUpdateSite } from './updateSite';

export type { MakeUpdateSite, UpdateSiteUnderTest } from './updateSite';

/** What the repositories of the feed have to do, whatever keeps the rows. */
export function describeUpdateRepositories(name: string, make: MakeUpdateSite): void {
  describeNoticePages(name, make);
}
