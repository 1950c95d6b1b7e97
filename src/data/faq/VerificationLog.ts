import { verificationsList } from '../../lists/faq';
import { dayInTimeZone, type CalendarDate } from '../../domain/dates/calendarDate';
import type { Entry } from '../../domain/faq/entry';
import type { Verification } from '../../domain/faq/EntryRepository';
import type { Person } from '../../domain/people/person';
import type { DataSite } from '../DataSite';
import { ListReader } from '../listReader';
import { equals } from '../odata';
import { toItem } from '../rowWriter';
import { toPerson } from '../tasks/taskMapper';

const list = verificationsList;
const columns = ['version', 'wasChanged', 'note', 'author', 'created'] as const;

/** What somebody found when they looked at an entry. */
export interface Found {
  readonly wasChanged: boolean;
  readonly note: string;
}

/** The rows that say who found an entry right, when. */
export class VerificationLog {
  private readonly reader: ListReader<typeof verificationsList, (typeof columns)[number]>;

  public constructor(private readonly site: DataSite) {
    this.reader = new ListReader(site, list, columns);
  }

  /** Newest first. */
  public async ofEntry(entryId: number): Promise<readonly Verification[]> {
    const rows = await this.reader.rows({ filter: equals(list, 'entry', entryId) });
    return [...rows]
      .sort((a, b) => Date.parse(b.created) - Date.parse(a.created) || b.id - a.id)
      .map(({ author, created, version, wasChanged, note }) => ({
        by: toPerson(author),
        on: created,
        version,
        wasChanged,
        note: note ?? ''
      }));
  }

  /**
   * Adds the row, unless an attempt of the same person on the same day has left it behind: it died before it came to the
   * entry, or the entry would say so.
   */
  public async add(entry: Entry, found: Found, by: Person, today: CalendarDate): Promise<void> {
    const saysSo = entry.verifiedOn === today && entry.verifiedBy?.id === by.id;
    if (!saysSo && (await this.isThere(entry, found, by, today))) return;
    const { id, title, contentVersion: version } = entry;
    const note = found.note.trim();
    const values = {
      title,
      entry: id,
      version,
      wasChanged: found.wasChanged,
      note: note === '' ? null : note
    };
    await this.site.list(list).items.add(toItem(list, values, await this.site.timeZone()));
  }

  private async isThere(entry: Entry, found: Found, by: Person, today: CalendarDate): Promise<boolean> {
    const [rows, timeZone] = await Promise.all([
      this.reader.rows({ filter: equals(list, 'entry', entry.id) }),
      this.site.timeZone()
    ]);
    return rows.some(
      (row) =>
        row.author.id === by.id &&
        row.version === entry.contentVersion &&
        row.wasChanged === found.wasChanged &&
        (row.note ?? '') === found.note.trim() &&
        dayInTimeZone(new Date(row.created), timeZone) === today
    );
  }
}
