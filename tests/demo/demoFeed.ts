import { fillDemo } from '../../local-site/demo/fillDemo';
import {
  createUpdateRepositories,
  type UpdateRepositories
} from '../../src/data/updates/createUpdateRepositories';
import type { WorkingCalendar } from '../../src/domain/calendar/workingCalendar';
import { dayInTimeZone, type CalendarDate } from '../../src/domain/dates/calendarDate';
import type { Task } from '../../src/domain/tasks/task';
import type { EarlierRevision, Notice } from '../../src/domain/updates/NoticeRepository';
import { noticeStanding, type NoticeRecords, type NoticeStanding } from '../../src/domain/updates/standing';
import type { TeamEntry } from '../../src/domain/updates/TeamRepository';
import { updatesList } from '../../src/lists';
import { contractSite, type ContractSite } from '../contract/contractSite';
import { rowsOf, type Row } from './demoSite';

/** A notice of the demo with everything that belongs to it. */
export interface FeedEntry {
  readonly notice: Notice;
  readonly earlier: readonly EarlierRevision[];
  readonly records: NoticeRecords;
  /** As the lead sees it. */
  readonly standing: NoticeStanding;
  /** As it stands in the list. */
  readonly row: Row;
}

/** A site with the demo as it is made at that moment, and what the update feed reads of it. */
export interface DemoFeed {
  readonly site: ContractSite;
  readonly now: Date;
  readonly today: CalendarDate;
  readonly timeZone: string;
  readonly calendar: WorkingCalendar;
  readonly repositories: UpdateRepositories;
  readonly team: readonly TeamEntry[];
  readonly tasks: readonly Task[];
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

export async function demoFeed(moment: string): Promise<DemoFeed> {
  const site = await contractSite({ setUp: false });
  const now = new Date(moment);
  site.server.clock.set(now);
  fillDemo(site.server.services);
  const clock = (): Date => site.server.clock.now();
  const repositories = createUpdateRepositories(site.client('lead'), clock);
  const { notices, team, settings, acknowledgements, communications } = repositories;
  const { calendar, timeZone, people, tasks } = site.repositories('lead');
  const zone = await timeZone();
  const context = {
    team: await team.team(),
    settings: await settings.awareness(),
    calendar: await calendar.workingCalendar(),
    today: dayInTimeZone(now, zone),
    me: (await people.me()).id
  };
  const ids = (await notices.page()).notices.map(({ id }) => id);
  const [read, told] = await Promise.all([acknowledgements.ofNotices(ids), communications.ofNotices(ids)]);
  const rows = new Map((await rowsOf(site, updatesList)).map((row) => [row['Id'], row]));
  const entries = await Promise.all(
    ids.map(async (id): Promise<FeedEntry> => {
      const [notice, earlier] = await Promise.all([notices.get(id), notices.earlierRevisions(id)]);
      const records = { acknowledgements: read.get(id) ?? [], communications: told.get(id) ?? [] };
      const standing = noticeStanding(notice, records, context);
      return { notice, earlier, records, standing, row: rows.get(id) ?? {} };
    })
  );
  return {
    site,
    now,
    today: context.today,
    timeZone: zone,
    calendar: context.calendar,
    repositories,
    team: context.team,
    tasks: [...(await tasks.open()), ...(await tasks.doneSince('2000-01-01T00:00:00Z'))],
    entries
  };
}
