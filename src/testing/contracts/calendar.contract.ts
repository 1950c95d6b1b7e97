import type { CalendarRepository } from '../../domain/calendar/CalendarRepository';
import { calendarDate } from '../../domain/dates/calendarDate';
import { failure, type Role } from './roles';

export interface CalendarSiteUnderTest {
  as(role: Role): CalendarRepository;
  close(): Promise<void>;
}

const labourDay = { name: 'Labour Day', date: calendarDate('2026-05-01') };
const newYear = { name: 'New Year', date: calendarDate('2026-01-01') };

/** What every calendar repository has to do. */
export function describeCalendarRepository(
  name: string,
  make: (options: { readonly setUp: boolean }) => Promise<CalendarSiteUnderTest>
): void {
  describe(`${name}: calendar`, () => {
    let site: CalendarSiteUnderTest;
    let calendar: CalendarRepository;

    beforeEach(async () => {
      site = await make({ setUp: true });
      calendar = site.as('member');
    });

    afterEach(() => site.close());

    it('has the weekly days off of the site, and no holidays at first', async () => {
      const { workdays, holidays } = await calendar.workingCalendar();
      expect([...workdays]).toEqual(['MO', 'TU', 'WE', 'TH', 'FR']);
      expect([...holidays]).toEqual([]);
      expect(await calendar.holidays()).toEqual([]);
    });

    it('adds holidays, answers them by date, and names them by day', async () => {
      expect(await calendar.addHolidays([labourDay, newYear])).toMatchObject([newYear, labourDay]);
      const { holidays } = await site.as('visitor').workingCalendar();
      expect([...holidays]).toEqual([
        ['2026-01-01', 'New Year'],
        ['2026-05-01', 'Labour Day']
      ]);
    });

    it('adds the same holiday once, however often it is asked for', async () => {
      await calendar.addHolidays([labourDay, { ...labourDay, name: ' labour day' }]);
      const nextYear = { name: labourDay.name, date: calendarDate('2027-05-01') };
      const all = await site.as('otherMember').addHolidays([labourDay, nextYear]);
      expect(all).toMatchObject([labourDay, nextYear]);
      expect(await calendar.addHolidays([])).toEqual(all);
    });

    it('refuses a holiday without a name', async () => {
      await expect(calendar.addHolidays([{ ...labourDay, name: ' ' }])).rejects.toEqual(failure('invalid'));
      expect(await calendar.holidays()).toEqual([]);
    });

    it('removes a holiday and brings it back', async () => {
      const [holiday] = await calendar.addHolidays([labourDay]);
      if (!holiday) throw new Error('No holiday was added.');
      await expect(calendar.remove({ ...holiday, etag: '"g,99"' })).rejects.toEqual(failure('conflict'));
      const recycleBinId = await calendar.remove(holiday);
      expect((await calendar.workingCalendar()).holidays.size).toBe(0);
      await expect(calendar.remove(holiday)).rejects.toEqual(failure('notFound'));
      await calendar.restore(recycleBinId);
      expect(await calendar.holidays()).toMatchObject([labourDay]);
      await expect(calendar.restore(recycleBinId)).rejects.toEqual(failure('notFound'));
    });

    it('lets visitors read and nothing else', async () => {
      const [holiday] = await calendar.addHolidays([labourDay]);
      const visitor = site.as('visitor');
      expect(await visitor.holidays()).toEqual([holiday]);
      await expect(visitor.addHolidays([newYear])).rejects.toEqual(failure('forbidden'));
      if (holiday) await expect(visitor.remove(holiday)).rejects.toEqual(failure('forbidden'));
    });
  });

  describe(`${name}: calendar without its list`, () => {
    it('has weekly days off and no holidays, and takes none', async () => {
      const site = await make({ setUp: false });
      const calendar = site.as('owner');
      const { workdays, holidays } = await calendar.workingCalendar();
      expect([workdays.size, holidays.size]).toEqual([5, 0]);
      await expect(calendar.holidays()).rejects.toEqual(failure('notSetUp'));
      await expect(calendar.addHolidays([labourDay])).rejects.toEqual(failure('notSetUp'));
      await site.close();
    });
  });
}
