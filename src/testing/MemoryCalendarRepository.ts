import type { CalendarRepository } from '../domain/calendar/CalendarRepository';
import { compareHolidays, missingHolidays, namesByDay } from '../domain/calendar/holidays';
import type { Holiday, HolidayDraft, WorkingCalendar } from '../domain/calendar/workingCalendar';
import { RepositoryError } from '../domain/RepositoryError';
import { Faults } from './Faults';
import { firstEtag, nextEtag } from './memoryEtag';
import { accessOf, type MemoryPerson } from './memoryPeople';
import type { MemorySite } from './MemorySite';

/** The in-memory twin of the calendar repository. */
export class MemoryCalendarRepository extends Faults implements CalendarRepository {
  public constructor(
    private readonly site: MemorySite,
    private readonly person: MemoryPerson = site.personByRole('owner')
  ) {
    super();
  }

  public async workingCalendar(): Promise<WorkingCalendar> {
    await this.pass();
    const holidays = this.site.existing.holidays ? this.all() : [];
    return { workdays: this.site.workdays, holidays: namesByDay(holidays) };
  }

  public async holidays(): Promise<readonly Holiday[]> {
    await this.pass();
    this.site.requireLists('holidays');
    return this.all();
  }

  public async addHolidays(drafts: readonly HolidayDraft[]): Promise<readonly Holiday[]> {
    await this.pass();
    if (drafts.some(({ name }) => name.trim() === ''))
      throw new RepositoryError('invalid', 'A holiday has no name.');
    this.site.requireLists('holidays');
    const missing = missingHolidays(this.all(), drafts);
    if (missing.length > 0) this.require('canAdd');
    for (const draft of missing) {
      const id = this.site.nextId();
      this.site.holidays.set(id, { id, etag: nextEtag(firstEtag(id)), ...draft });
    }
    return this.all();
  }

  public async remove(holiday: Holiday): Promise<string> {
    await this.pass();
    this.site.requireLists('holidays');
    const current = this.site.holidays.get(holiday.id);
    if (!current) throw new RepositoryError('notFound', `Holiday ${holiday.id} is gone.`);
    if (current.etag !== holiday.etag)
      throw new RepositoryError('conflict', `Holiday ${holiday.id} was changed.`);
    this.require('canDelete');
    const recycleBinId = `bin-${this.site.nextId()}`;
    this.site.recycleBin.set(recycleBinId, current);
    this.site.holidays.delete(current.id);
    return recycleBinId;
  }

  public async restore(recycleBinId: string): Promise<void> {
    await this.pass();
    this.require('canDelete');
    const holiday = this.site.recycleBin.get(recycleBinId);
    if (!holiday || !('date' in holiday))
      throw new RepositoryError('notFound', 'The recycle bin does not hold this holiday.');
    this.site.recycleBin.delete(recycleBinId);
    this.site.holidays.set(holiday.id, holiday);
  }

  private all(): readonly Holiday[] {
    return [...this.site.holidays.values()].sort(compareHolidays);
  }

  private require(right: 'canAdd' | 'canDelete'): void {
    if (!accessOf[this.person.role][right])
      throw new RepositoryError('forbidden', `${this.person.name} has no right to do this.`);
  }
}
