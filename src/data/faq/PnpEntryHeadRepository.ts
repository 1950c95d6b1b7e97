import { entriesList } from '../../lists/faq';
import type { RowOf } from '../../lists';
import { addDays, type CalendarDate } from '../../domain/dates/calendarDate';
import { isAmong, type Days } from '../../domain/dates/days';
import type { EntryHead, EntryHeadRepository } from '../../domain/faq/entryHead';
import { reviewOn } from '../../domain/faq/reviewOn';
import type { DataSite } from '../DataSite';
import { ListReader } from '../listReader';
import { and, equals, isEmpty, notAfter, or, withIds, type Filter } from '../odata';
import { onDays } from '../onDays';
import { toDay, toPerson } from '../tasks/taskMapper';
import { filterGroups } from '../updates/filterGroups';
import { reviewMonths } from './reviewMonths';
import { asTeam } from './teamOnly';

const list = entriesList;
const columns = [
  'title',
  'status',
  'owner',
  'reviewEvery',
  'verifiedOn',
  'feedbackSeenOn',
  'modified'
] as const;

type Row = RowOf<typeof entriesList, (typeof columns)[number]>;

function toHead(row: Row): EntryHead {
  return {
    id: row.id,
    title: row.title,
    status: row.status,
    owner: row.owner && toPerson(row.owner),
    reviewEvery: reviewMonths(row.reviewEvery),
    verifiedOn: toDay(row.verifiedOn),
    feedbackSeenOn: row.feedbackSeenOn,
    modifiedOn: row.modified
  };
}

/** Entries without their texts, found by the day of their review, which is indexed. */
export class PnpEntryHeadRepository implements EntryHeadRepository {
  private readonly reader: ListReader<typeof entriesList, (typeof columns)[number]>;

  public constructor(private readonly site: DataSite) {
    this.reader = new ListReader(site, list, columns);
  }

  public async due(until: CalendarDate): Promise<readonly EntryHead[]> {
    // A day later: the site's day may begin before the one of UTC.
    const byThen = notAfter(list, 'reviewOn', `${addDays(until, 1)}T23:59:59Z`);
    const heads = await this.published(or(isEmpty(list, 'reviewOn'), byThen));
    return heads.filter((head) => {
      const day = reviewOn(head);
      return day === null || day <= until;
    });
  }

  public async dueOn(days: Days): Promise<readonly EntryHead[]> {
    const heads = await this.published(onDays(list, 'reviewOn', days));
    return heads.filter((head) => isAmong(reviewOn(head), days));
  }

  public ofIds(ids: readonly number[]): Promise<ReadonlyMap<number, EntryHead>> {
    const groups = filterGroups([...new Set(ids)].map((id) => withIds(id)));
    return asTeam(this.site, async () => {
      const rows = await Promise.all(groups.map((filter) => this.reader.rows({ filter })));
      return new Map(rows.flat().map((row) => [row.id, toHead(row)]));
    });
  }

  private published(filter: Filter): Promise<readonly EntryHead[]> {
    const wanted = and(filter, equals(list, 'status', 'Published'));
    return asTeam(this.site, async () => (await this.reader.rows({ filter: wanted })).map(toHead));
  }
}
