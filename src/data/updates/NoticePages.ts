import { updatesList } from '../../lists/updates';
import { RepositoryError } from '../../domain/RepositoryError';
import type { NoticeFilter, NoticePage } from '../../domain/updates/NoticeRepository';
import { isThresholdError } from '../client/responseError';
import type { DataSite } from '../DataSite';
import type { Filter } from '../odata';
import { MonthSearch } from './MonthSearch';
import { monthAfter, monthsBetween } from './months';
import { all, lookedThrough, lookedUp } from './noticeFilters';
import { summaryColumns, toSummary } from './noticeMapper';
import { PageReader, type RowPage } from './pageReader';

const pageSize = 50;

/** Where to go on: within a query, at a month, or both. */
interface Position {
  /** Address of the next page, without the site's own part. */
  readonly link: string | null;
  /** The newest month that was not looked through, and the oldest there is. */
  readonly months: { readonly newest: string; readonly oldest: string } | null;
}

function format({ link, months }: Position): string {
  return JSON.stringify([link, months?.newest ?? null, months?.oldest ?? null]);
}

type Page = RowPage<typeof updatesList, (typeof summaryColumns)[number]>;

/**
 * The notices, newest first. In a list of more than 5,000 rows SharePoint answers an order by an indexed column, and
 * conditions of which the first is looked up and finds few rows. A month is such a condition, so what cannot be looked up (words, a
 * service, a platform …) is searched for month by month, from the newest.
 */
export class NoticePages {
  private readonly pages: PageReader<typeof updatesList, (typeof summaryColumns)[number]>;

  public constructor(private readonly site: DataSite) {
    this.pages = new PageReader(site, updatesList, summaryColumns);
  }

  public async page(filter: NoticeFilter, next: string | undefined): Promise<NoticePage> {
    const at = next === undefined ? null : this.parse(next);
    const { up, through } = await this.conditions(filter);
    const conditions = [...up, ...through];
    if (at?.months)
      return this.search(conditions, at.link, monthsBetween(at.months.oldest, at.months.newest));
    if (at?.link) return this.answer(await this.pages.at(at.link));
    // In a long list SharePoint will refuse, and the months are needed: they come in the same batch.
    const months = through.length > 0 && filter.month === undefined ? this.allMonths() : undefined;
    months?.catch(() => undefined);
    try {
      return this.answer(
        await this.pages.first({ filter: all(conditions), orderBy: 'listedOn', limit: pageSize })
      );
    } catch (error) {
      if (!isThresholdError(error) || conditions.length === 0) throw error;
      return this.search(conditions, null, await (months ?? this.allMonths()));
    }
  }

  /** A first page asks for the time zone only when it needs it: so it goes out with everything else. */
  private async conditions(
    filter: NoticeFilter
  ): Promise<{ readonly up: readonly Filter[]; readonly through: readonly Filter[] }> {
    const hasDays = filter.actByFrom !== undefined || filter.actByUntil !== undefined;
    const timeZone = hasDays ? await this.site.timeZone() : '';
    return { up: lookedUp(filter), through: lookedThrough(filter, timeZone) };
  }

  private answer({ rows, next }: Page): NoticePage {
    return {
      notices: rows.map(toSummary),
      next: next === null ? null : format({ link: this.own(next), months: null }),
      searchedBackTo: null,
      unsearchedMonths: []
    };
  }

  private async allMonths(): Promise<readonly string[]> {
    const months = new PageReader(this.site, updatesList, ['month', 'listedOn']);
    const end = (ascending: boolean): ReturnType<typeof months.first> =>
      months.first({ orderBy: 'listedOn', ascending, limit: 1 });
    const [newest, oldest] = await Promise.all([end(false), end(true)]);
    return monthsBetween(oldest.rows[0]?.month ?? '', newest.rows[0]?.month ?? '');
  }

  private async search(
    conditions: readonly Filter[],
    link: string | null,
    months: readonly string[]
  ): Promise<NoticePage> {
    const search = new MonthSearch(this.pages, conditions, pageSize, months, link);
    await search.run();
    return this.found(search);
  }

  private found({ found, unsearched, left, link }: MonthSearch): NoticePage {
    const [newest] = left;
    const oldest = left[left.length - 1];
    const months = newest === undefined || oldest === undefined ? null : { newest, oldest };
    const isDone = link === null && months === null;
    return {
      notices: found.map(toSummary),
      next: isDone ? null : format({ link: link && this.own(link), months }),
      searchedBackTo: link === null && newest !== undefined ? monthAfter(newest) : null,
      unsearchedMonths: unsearched
    };
  }

  /** A position can stand in an address that somebody else wrote: it must not lead to another site. */
  private own(link: string): string {
    return link.slice(Math.max(0, link.indexOf('/_api/')));
  }

  private parse(next: string): Position {
    const wrong = (): RepositoryError =>
      new RepositoryError('invalid', 'This is no position among the notices.');
    let parts: unknown;
    try {
      parts = JSON.parse(next);
    } catch {
      throw wrong();
    }
    const [link, newest, oldest] = Array.isArray(parts) ? (parts as readonly unknown[]) : [];
    const isLink = typeof link === 'string' && link.startsWith('/_api/');
    if (!isLink && link !== null) throw wrong();
    const months = typeof newest === 'string' && typeof oldest === 'string' ? { newest, oldest } : null;
    return { link: isLink ? `${this.site.client.siteUrl}${link}` : null, months };
  }
}
