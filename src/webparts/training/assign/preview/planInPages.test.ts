import { calendarDate } from '../../../../domain/dates/calendarDate';
import { standardCalendar } from '../../../../domain/calendar/dayOff';
import type { Assignment } from '../../../../domain/training/assignment';
import { aPerson } from '../../../../testing/builders';
import { aCourse, anAssignment } from '../../../../testing/training/trainingBuilders';
import { planInPages, type Asked } from './planInPages';
import { previewFacts, peopleOf } from './previewFacts';
import { peopleAtOnce } from './readPeople';

function crowd(people: number, courses: number): Asked {
  return {
    courses: Array.from({ length: courses }, (_, index) => ({
      course: aCourse({ id: index + 1 }),
      due: { kind: 'afterAssignment', days: 10 } as const
    })),
    people: Array.from({ length: people }, (_, index) => ({
      person: aPerson({ id: index + 1 }),
      startedOn: null
    })),
    reason: '',
    today: calendarDate('2026-05-04'),
    calendar: standardCalendar
  };
}

/** Everybody has course 1. */
const ofPeople = async (ids: readonly number[]): Promise<ReadonlyMap<number, readonly Assignment[]>> =>
  new Map(ids.map((id) => [id, [anAssignment({ id, person: aPerson({ id }), course: 1 })]]));

describe('planning for a crowd', () => {
  it('reads people in pages, and plans all of 5,000 people and 20 courses', async () => {
    const asked = crowd(5000, 20);
    const seen: number[] = [];
    const reading = jest.fn(ofPeople);
    const plan = await planInPages(asked, {
      assignments: { ofPeople: reading },
      signal: new AbortController().signal,
      onProgress: (done) => seen.push(done)
    });
    expect(plan?.add).toHaveLength(95_000);
    expect(plan?.skipped).toHaveLength(5000);
    expect(reading).toHaveBeenCalledTimes(5000 / peopleAtOnce);
    expect(seen.slice(0, 3)).toEqual([0, peopleAtOnce, 2 * peopleAtOnce]);
    const facts = previewFacts(
      plan ?? { add: [], skipped: [] },
      asked.courses.map(({ course }) => course)
    );
    expect(facts[0]).toMatchObject({ count: 0, first: null, withoutDate: 0 });
    expect(facts[1]).toMatchObject({ count: 5000, first: '2026-05-18', last: '2026-05-18' });
    expect(peopleOf(plan ?? { add: [], skipped: [] })).toBe(5000);
  });

  it('ends when it is stopped', async () => {
    const controller = new AbortController();
    const reading = jest.fn(ofPeople);
    const plan = await planInPages(crowd(500, 2), {
      assignments: { ofPeople: reading },
      signal: controller.signal,
      onProgress: (done) => (done >= 200 ? controller.abort() : undefined)
    });
    expect(plan).toBeUndefined();
    expect(reading.mock.calls.length).toBeLessThanOrEqual(3);
  });
});
