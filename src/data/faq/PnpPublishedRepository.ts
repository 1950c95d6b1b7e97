import { publishedList } from '../../lists/faq';
import type { CalendarDate } from '../../domain/dates/calendarDate';
import type { PublishedAnswer } from '../../domain/faq/entry';
import type { EntryChanges, EntryPage, PublishedRepository } from '../../domain/faq/EntryRepository';
import type { DataSite } from '../DataSite';
import { noDoubt, publishedColumns, toAnswer } from './publishedMapper';
import { RowPages } from './RowPages';

/** What users see, in a SharePoint list that everybody who reads the site can read. */
export class PnpPublishedRepository implements PublishedRepository {
  private readonly pages: RowPages<typeof publishedList, (typeof publishedColumns)[number], PublishedAnswer>;

  public constructor(
    private readonly site: DataSite,
    now: () => Date
  ) {
    this.pages = new RowPages(site, {
      list: publishedList,
      columns: publishedColumns,
      toValue: toAnswer,
      now
    });
  }

  public page(next?: string): Promise<EntryPage<PublishedAnswer>> {
    return this.pages.page(next);
  }

  public changes(token: string): Promise<EntryChanges<PublishedAnswer>> {
    return this.pages.changes(token);
  }

  public async mark(
    entryId: number,
    doubt: { readonly since: CalendarDate; readonly because: string } | null
  ): Promise<void> {
    const { PublicFaces } = await import(/* webpackChunkName: 'faq-writes' */ './PublicFaces');
    await new PublicFaces(this.site).change(
      entryId,
      doubt === null ? noDoubt : { doubtfulSince: doubt.since, doubtfulBecause: doubt.because }
    );
  }
}
