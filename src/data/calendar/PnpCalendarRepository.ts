import { holidaysList, type RowOf } from '../../lists';
import type { CalendarRepository } from '../../domain/calendar/CalendarRepository';
import { compareHolidays, missingHolidays, namesByDay } from '../../domain/calendar/holidays';
import type { Holiday, HolidayDraft, WorkingCalendar } from '../../domain/calendar/workingCalendar';
import { calendarDate } from '../../domain/dates/calendarDate';
import { RepositoryError, isRepositoryError } from '../../domain/RepositoryError';
import type { DataSite } from '../DataSite';
import { ListReader } from '../listReader';
import { recycleRow, restoreRow } from '../recycleBin';
import { toItem } from '../rowWriter';
import { writeMany } from '../writeMany';

const holidayColumns = ['title', 'date'] as const;

function toHoliday({ id, etag, title, date }: RowOf<typeof holidaysList, 'title' | 'date'>): Holiday {
  return { id, etag, name: title, date: calendarDate(date) };
}

/** The working days of a data site: weekly ones from its regional settings, holidays from a list. */
export class PnpCalendarRepository implements CalendarRepository {
  private readonly rows: ListReader<typeof holidaysList, (typeof holidayColumns)[number]>;

  public constructor(private readonly site: DataSite) {
    this.rows = new ListReader(site, holidaysList, holidayColumns);
  }

  public async workingCalendar(): Promise<WorkingCalendar> {
    const [{ workdays }, holidays] = await Promise.all([
      this.site.regionalSettings(),
      this.holidays().catch(noneBeforeUpgrade)
    ]);
    return { workdays, holidays: namesByDay(holidays) };
  }

  public async holidays(): Promise<readonly Holiday[]> {
    return (await this.rows.rows()).map(toHoliday).sort(compareHolidays);
  }

  public async addHolidays(drafts: readonly HolidayDraft[]): Promise<readonly Holiday[]> {
    if (drafts.some(({ name }) => name.trim() === ''))
      throw new RepositoryError('invalid', 'A holiday has no name.');
    const [existing, timeZone] = await Promise.all([this.holidays(), this.site.timeZone()]);
    const { failed } = await writeMany(this.site.client, {
      items: missingHolidays(existing, drafts),
      write: (sp, { name, date }) =>
        this.site.list(holidaysList, sp).items.add(toItem(holidaysList, { title: name, date }, timeZone))
    });
    const [failure] = failed;
    if (failure) throw failure.error;
    return this.holidays();
  }

  public async remove(holiday: Holiday): Promise<string> {
    const { etag } = await this.rows.row(holiday.id);
    if (etag !== holiday.etag) {
      throw new RepositoryError('conflict', `Holiday ${holiday.id} is at ${etag}, not at ${holiday.etag}.`);
    }
    return recycleRow(this.site, holidaysList, holiday.id);
  }

  public restore(recycleBinId: string): Promise<void> {
    return restoreRow(this.site, recycleBinId);
  }
}

/** A site that was set up before there were holidays works without them. */
function noneBeforeUpgrade(error: unknown): readonly Holiday[] {
  if (isRepositoryError(error, 'notSetUp')) return [];
  throw error;
}
