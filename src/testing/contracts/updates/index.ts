import { describeAwareness } from './awareness.contract';
import { describeIntake } from './intake.contract';
import { describeNoticeDays } from './noticeDays.contract';
import { describeNoticePages } from './noticePages.contract';
import { describeAwarenessSettings } from './settings.contract';
import { describeTeamwork } from './teamwork.contract';
import type { MakeUpdateSite } from './updateSite';

export type { MakeUpdateSite, UpdateSiteUnderTest } from './updateSite';

/** What the repositories of the feed have to do, whatever keeps the rows. */
export function describeUpdateRepositories(name: string, make: MakeUpdateSite): void {
  describeNoticePages(name, make);
  describeNoticeDays(name, make);
  describeIntake(name, make);
  describeAwareness(name, make);
  describeTeamwork(name, make);
  describeAwarenessSettings(name, make);
}
