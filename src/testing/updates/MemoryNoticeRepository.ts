import { dayInTimeZone, type CalendarDate } from '../../domain/dates/calendarDate';
import { isAmong, type Days } from '../../domain/dates/days';
import { RepositoryError } from '../../domain/RepositoryError';
import {
  decisionDemands,
  decisionProblems,
  withoutUnused,
  type DecisionDraft
} from '../../domain/updates/decision';
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
import { nextEtag } from '../memoryEtag';
import { MemoryUpdateRepository } from './MemoryUpdates';
import { noticeMatches } from './noticeMatches';

const pageSize = 50;

function toSummary({ bodyHtml: _body, text: _text, details: _details, ...summary }: Notice): NoticeSummary {
  return summary;
}

/** The in-memory twin of the notice repository. */
export class MemoryNoticeRepository extends MemoryUpdateRepository implements NoticeRepository {
  public async page(filter: NoticeFilter = {}, next: string = '0'): Promise<NoticePage> {
    return this.reading(() => {
      const start = Number(next);
      if (!Number.isInteger(start)) throw new RepositoryError('invalid', 'No position among the notices.');
      const found = [...this.rows.notices.values()]
        .filter((notice) => noticeMatches(notice, filter))
        .sort((a, b) => b.listedOn.localeCompare(a.listedOn) || a.id - b.id);
      const end = start + pageSize;
      return {
        notices: found.slice(start, end).map(toSummary),
        next: end < found.length ? String(end) : null,
        searchedBackTo: null,
        unsearchedMonths: []
      };
    });
  }

  public async onDays(which: NoticeDay, days: Days): Promise<readonly NoticeSummary[]> {
    return this.found((notice) => isAmong(this.dayOf(notice, which), days));
  }

  public async inState(state: NoticeState, actByUntil?: CalendarDate): Promise<readonly NoticeSummary[]> {
    const isBy = ({ actBy }: Notice): boolean =>
      actByUntil === undefined || (actBy !== null && actBy <= actByUntil);
    return this.found((notice) => notice.state === state && isBy(notice));
  }

  public async get(id: number): Promise<Notice> {
    return this.reading(() => {
      const notice = this.rows.notices.get(id);
      if (!notice) throw new RepositoryError('notFound', `Notice ${id} is gone.`);
      return notice;
    });
  }

  public async summaries(ids: readonly number[]): Promise<ReadonlyMap<number, NoticeSummary>> {
    return this.reading(() => {
      const found = ids.flatMap((id) => this.rows.notices.get(id) ?? []);
      return new Map(found.map((notice) => [notice.id, toSummary(notice)]));
    });
  }

  public async earlierRevisions(noticeId: number): Promise<readonly EarlierRevision[]> {
    return this.reading(() =>
      [...this.rows.revisions.values()]
        .filter((revision) => revision.noticeId === noticeId)
        .map(({ noticeId: _id, ...revision }) => revision)
        .sort((a, b) => b.revision - a.revision)
    );
  }

  public async decide(seen: NoticeSummary, draft: DecisionDraft): Promise<NoticeSummary> {
    return this.writing('canEdit', () => {
      const [problem] = decisionProblems(draft, seen.actBy, this.rows.site.today());
      if (problem) {
        throw new RepositoryError('invalid', `The decision's ${problem.field} is ${problem.problem}.`);
      }
      const current = this.sameVersion(this.rows.notices, seen);
      const kept = withoutUnused(draft);
      const keepsOwner = decisionDemands[draft.kind].owner === 'unused';
      return this.store({
        ...current,
        state: 'decided',
        owner: keepsOwner ? current.owner : kept.owner,
        adminImpact: kept.adminImpact,
        userImpact: kept.userImpact,
        decision: { ...kept, by: this.me, on: this.rows.site.nowIso(), revision: seen.revision }
      });
    });
  }

  public async takeBack(seen: NoticeSummary): Promise<NoticeSummary> {
    return this.writing('canEdit', () =>
      this.store({ ...this.sameVersion(this.rows.notices, seen), state: 'open', decision: null })
    );
  }

  public async change(seen: NoticeVersion, fields: Partial<TeamFields>): Promise<NoticeSummary> {
    return this.writing('canEdit', () => {
      const current = this.sameVersion(this.rows.notices, seen);
      const { decision } = current;
      const { owner, adminImpact, userImpact } = { ...current, ...fields };
      const usesOwner = decision !== null && decisionDemands[decision.kind].owner !== 'unused';
      return this.store({
        ...current,
        ...fields,
        // The decision's are the notice's own.
        decision: decision && { ...decision, adminImpact, userImpact, owner: usesOwner ? owner : null }
      });
    });
  }

  private found(isFound: (notice: Notice) => boolean): Promise<readonly NoticeSummary[]> {
    return this.reading(() => [...this.rows.notices.values()].filter(isFound).map(toSummary));
  }

  private dayOf(notice: Notice, which: NoticeDay): CalendarDate | null {
    if (which !== 'listedOn') return notice[which];
    return dayInTimeZone(new Date(notice.listedOn), this.rows.site.timeZone);
  }

  private store(notice: Notice): NoticeSummary {
    const stored = { ...notice, etag: nextEtag(notice.etag) };
    this.rows.notices.set(stored.id, stored);
    return toSummary(stored);
  }
}
