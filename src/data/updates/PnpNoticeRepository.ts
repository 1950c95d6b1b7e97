import { revisionsList, updatesList } from '../../lists/updates';
import { dayInTimeZone, type CalendarDate } from '../../domain/dates/calendarDate';
import { isAmong, type Days } from '../../domain/dates/days';
import { RepositoryError } from '../../domain/RepositoryError';
import { decisionProblems, withoutUnused, type DecisionDraft } from '../../domain/updates/decision';
import type {
  EarlierRevision,
  Notice,
  NoticeDay,
  NoticeFilter,
  NoticePage,
  NoticeRepository,
  NoticeState,
  NoticeSummary,
  NoticeVersion,
  TeamFields
} from '../../domain/updates/NoticeRepository';
import type { DataSite } from '../DataSite';
import { ListReader } from '../listReader';
import { equals, withIds } from '../odata';
import { readCurrentUser } from '../people/currentUser';
import { toItem } from '../rowWriter';
import { updateRow } from '../updateRow';
import { filterGroups } from './filterGroups';
import { noticesInState, noticesOnDays } from './noticeFilters';
import {
  noticeColumns,
  revisionColumns,
  summaryColumns,
  toEarlierRevision,
  toNotice,
  toSummary
} from './noticeMapper';
import { NoticePages } from './NoticePages';
import { fromDecision, fromTeamFields, noDecision, type NoticeInput } from './noticeRows';

/** The notices in SharePoint lists. */
export class PnpNoticeRepository implements NoticeRepository {
  private readonly pages: NoticePages;
  private readonly reader: ListReader<typeof updatesList, (typeof summaryColumns)[number]>;
  private readonly notices: ListReader<typeof updatesList, (typeof noticeColumns)[number]>;
  private readonly revisions: ListReader<typeof revisionsList, (typeof revisionColumns)[number]>;

  /** `now` is the clock by which decisions are dated. */
  public constructor(
    private readonly site: DataSite,
    private readonly now: () => Date
  ) {
    this.pages = new NoticePages(site);
    this.reader = new ListReader(site, updatesList, summaryColumns);
    this.notices = new ListReader(site, updatesList, noticeColumns);
    this.revisions = new ListReader(site, revisionsList, revisionColumns);
  }

  public page(filter: NoticeFilter = {}, next?: string): Promise<NoticePage> {
    return this.pages.page(filter, next);
  }

  public async onDays(which: NoticeDay, days: Days): Promise<readonly NoticeSummary[]> {
    const [rows, timeZone] = await Promise.all([
      this.reader.rows({ filter: noticesOnDays(which, days) }),
      this.site.timeZone()
    ]);
    const dayOf = (notice: NoticeSummary): CalendarDate | null =>
      which === 'listedOn' ? dayInTimeZone(new Date(notice.listedOn), timeZone) : notice[which];
    return rows.map(toSummary).filter((notice) => isAmong(dayOf(notice), days));
  }

  public async inState(state: NoticeState, actByUntil?: CalendarDate): Promise<readonly NoticeSummary[]> {
    const notices = (await this.reader.rows({ filter: noticesInState(state, actByUntil) })).map(toSummary);
    return notices.filter(({ actBy }) => actByUntil === undefined || (actBy !== null && actBy <= actByUntil));
  }

  public async get(id: number): Promise<Notice> {
    return toNotice(await this.notices.row(id));
  }

  public async summaries(ids: readonly number[]): Promise<ReadonlyMap<number, NoticeSummary>> {
    const groups = filterGroups([...new Set(ids)].map((id) => withIds(id)));
    const found = await Promise.all(groups.map((filter) => this.reader.rows({ filter })));
    return new Map(found.flat().map((row) => [row.id, toSummary(row)]));
  }

  public async earlierRevisions(noticeId: number): Promise<readonly EarlierRevision[]> {
    const rows = await this.revisions.rows({ filter: equals(revisionsList, 'notice', noticeId) });
    return rows.map(toEarlierRevision).sort((a, b) => b.revision - a.revision);
  }

  public async decide(seen: NoticeSummary, draft: DecisionDraft): Promise<NoticeSummary> {
    const [me, today] = await Promise.all([readCurrentUser(this.site.client), this.site.today()]);
    const [problem] = decisionProblems(draft, seen.actBy, today);
    if (problem) {
      throw new RepositoryError('invalid', `The decision's ${problem.field} is ${problem.problem}.`);
    }
    const on = `${this.now().toISOString().slice(0, 19)}Z`;
    return this.write(seen, fromDecision(withoutUnused(draft), seen.revision, me.id, on));
  }

  public takeBack(seen: NoticeSummary): Promise<NoticeSummary> {
    return this.write(seen, noDecision);
  }

  public change(seen: NoticeVersion, fields: Partial<TeamFields>): Promise<NoticeSummary> {
    return this.write(seen, fromTeamFields(fields));
  }

  private async write(seen: NoticeVersion, input: NoticeInput): Promise<NoticeSummary> {
    await updateRow(this.site, updatesList, seen, toItem(updatesList, input, await this.site.timeZone()));
    return toSummary(await this.reader.row(seen.id));
  }
}
