import * as fc from 'fast-check';
import { daysBetween, dayInTimeZone } from '../../../../domain/dates/calendarDate';
import { calendarDate } from '../../../../domain/dates/calendarDate';
import { aNotice } from '../../../../testing/updates/aNotice';
import type { FeedItem } from '../../model/feedItem';
import { groupItems } from './groupItems';

function anItem(id: number, listedOn: string): FeedItem {
  return { notice: aNotice({ id, listedOn }), decision: 'open', records: undefined, standing: undefined };
}

function idsOf(items: readonly FeedItem[]): readonly number[] {
  return items.map(({ notice }) => notice.id);
}

const monday = { timeZone: 'UTC', firstDay: 1 };
const never = (): boolean => false;

describe('groups of notices', () => {
  it('are weeks, in the order of the notices, and hold each once', () => {
    const instants = fc.date({
      min: new Date('2020-01-01T00:00:00Z'),
      max: new Date('2030-01-01T00:00:00Z'),
      noInvalidDate: true
    });
    fc.assert(
      fc.property(fc.array(instants), fc.integer({ min: 1, max: 7 }), (dates, firstDay) => {
        const newestFirst = [...dates].sort((a, b) => b.getTime() - a.getTime());
        const items = newestFirst.map((date, id) => anItem(id, date.toISOString()));
        const groups = groupItems(items, never, { timeZone: 'UTC', firstDay });
        expect(groups.flatMap((group) => idsOf(group.items))).toEqual(idsOf(items));
        for (const group of groups) {
          if (group.kind !== 'week') throw new Error('Nothing is ahead.');
          for (const { notice } of group.items) {
            const days = daysBetween(group.first, dayInTimeZone(new Date(notice.listedOn), 'UTC'));
            expect(days).toBeGreaterThanOrEqual(0);
            expect(days).toBeLessThan(7);
          }
        }
      })
    );
  });

  it("follow the site's time zone: what came out on Sunday night is of the week before", () => {
    const items = [anItem(1, '2026-05-03T23:00:00Z')];
    const first = (timeZone: string): unknown => groupItems(items, never, { timeZone, firstDay: 1 })[0];
    expect(first('UTC')).toMatchObject({ kind: 'week', first: calendarDate('2026-04-27') });
    expect(first('Europe/Berlin')).toMatchObject({ kind: 'week', first: calendarDate('2026-05-04') });
  });

  it('begin with what is ahead, and have no group without notices', () => {
    const items = [anItem(1, '2026-05-04T08:00:00Z'), anItem(2, '2026-04-27T08:00:00Z')];
    const groups = groupItems(items, ({ notice }) => notice.id === 2, monday);
    expect(groups.map(({ kind, items: held }) => [kind, idsOf(held)])).toEqual([
      ['unread', [2]],
      ['week', [1]]
    ]);
    expect(groupItems([], never, monday)).toEqual([]);
  });
});
