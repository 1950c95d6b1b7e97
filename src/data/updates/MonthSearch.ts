import type { updatesList } from '../../lists/updates';
import { isThresholdError } from '../client/responseError';
import type { Filter } from '../odata';
import { all, inMonths } from './noticeFilters';
import type { summaryColumns, SummaryRow } from './noticeMapper';
import type { PageReader, RowPage } from './pageReader';

type Pages = PageReader<typeof updatesList, (typeof summaryColumns)[number]>;
type Page = RowPage<typeof updatesList, (typeof summaryColumns)[number]>;

/** Months of one query: few at first, because the newest are asked for most. */
const firstMonths = 3;
const mostMonths = 12;
/** Queries of one call that find too little; then the person is told how far back the search has come. */
const mostQueries = 8;

/**
 * Looks for `wanted` rows in some months at a time, from the newest. After the first query it asks for as many months at once
 * as should be enough by what was found so far: for rare words that is everything, in one batch.
 */
export class MonthSearch {
  public readonly found: SummaryRow[] = [];
  /** Months with more rows than SharePoint searches. */
  public readonly unsearched: string[] = [];
  private queries = 0;
  private searched = 0;
  private size = firstMonths;
  private largest = mostMonths;

  /** `left` are the months, newest first; `link` is the rest of a query that was begun before. */
  public constructor(
    private readonly pages: Pages,
    private readonly conditions: readonly Filter[],
    private readonly wanted: number,
    public left: readonly string[],
    public link: string | null
  ) {}

  public async run(): Promise<void> {
    while (this.goesOn) {
      if (this.link === null) await this.searchMonths();
      else this.take(await this.pages.at(this.link));
    }
  }

  private get goesOn(): boolean {
    const isMore = this.link !== null || this.left.length > 0;
    return isMore && this.queries < mostQueries && this.found.length < this.wanted;
  }

  private take({ rows, next }: Page): void {
    this.queries += 1;
    this.found.push(...rows);
    this.link = next;
  }

  private async searchMonths(): Promise<void> {
    const windows = this.nextWindows();
    const pages = await Promise.all(windows.map((months) => this.ask(months)));
    windows.forEach((months, index) => {
      const page = pages[index];
      // What comes after a full page is asked for again when its turn comes.
      const isNext = this.link === null && this.left[0] === months[0] && this.found.length < this.wanted;
      if (!isNext) return;
      if (page === undefined) this.refused(months);
      else this.looked(months, page);
    });
  }

  /** The months of the next queries. */
  private nextWindows(): readonly (readonly string[])[] {
    const enough = (this.wanted - this.found.length) * (this.searched / this.found.length);
    const windows: (readonly string[])[] = [];
    let [size, from] = [this.size, 0];
    do {
      const months = this.left.slice(from, from + size);
      windows.push(months);
      from += months.length;
      size = Math.min(this.largest, size * 2);
    } while (
      this.searched > 0 &&
      from < this.left.length &&
      from < enough &&
      windows.length < mostQueries - this.queries
    );
    return windows;
  }

  /** `undefined`: SharePoint refuses to search that many rows. */
  private async ask(months: readonly string[]): Promise<Page | undefined> {
    const filter = all([inMonths(months), ...this.conditions]);
    try {
      return await this.pages.first({ filter, orderBy: 'listedOn', limit: this.wanted });
    } catch (error) {
      if (!isThresholdError(error)) throw error;
      return undefined;
    }
  }

  private looked(months: readonly string[], page: Page): void {
    this.left = this.left.slice(months.length);
    this.searched += months.length;
    this.size = Math.min(this.largest, this.size * 2);
    this.take(page);
  }

  /** From now on fewer months at a time; one alone is left out. */
  private refused(months: readonly string[]): void {
    this.queries += 1;
    this.largest = Math.max(1, Math.floor(months.length / 2));
    this.size = this.largest;
    if (months.length > 1) return;
    this.unsearched.push(...months);
    this.left = this.left.slice(1);
  }
}
