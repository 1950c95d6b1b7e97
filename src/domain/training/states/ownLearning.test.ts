import * as fc from 'fast-check';
import { calendarDate } from '../../dates/calendarDate';
import { aCourse, aDone } from '../../../testing/training/trainingBuilders';
import { aPerson } from '../../../testing/builders';
import type { Course } from '../course';
import type { OwnRecord } from '../ownRecord';
import { latestItem, notKept, ownLearning } from './ownLearning';

const today = calendarDate('2026-05-04');
const me = aPerson();

function aRecord(changes: Partial<OwnRecord> = {}): OwnRecord {
  return {
    id: 1,
    etag: '"1"',
    person: me,
    course: 1,
    title: 'Your device in the first week',
    round: 'once',
    due: null,
    version: 1,
    done: null,
    certificate: null,
    score: null,
    note: '',
    ...changes
  };
}

const forAll = (changes: Partial<Course> = {}): Course =>
  aCourse({ audiences: ['End users'], obligation: 'Mandatory', ...changes });

function learn(courses: readonly Course[], records: readonly OwnRecord[]): ReturnType<typeof ownLearning> {
  return ownLearning(records, new Map(courses.map((course) => [course.id, course])), me, today);
}

describe('what readers of the site have to learn', () => {
  it('is what the catalogue asks of every reader, and what they keep', () => {
    const items = learn(
      [forAll(), aCourse({ id: 2 }), forAll({ id: 3, status: 'Draft' }), forAll({ id: 4 })],
      [aRecord({ course: 2 }), aRecord({ id: 2, course: 4, done: aDone() })]
    );
    expect(items.map(({ assignment, state }) => [assignment.course, assignment.id, state.kind])).toEqual([
      [2, 1, 'upcoming'],
      [4, 2, 'done'],
      [1, notKept, 'upcoming']
    ]);
  });

  it('waits when the course asks for more than they can say themselves', () => {
    const [item] = learn([forAll({ proof: 'Mentor confirmed' })], [aRecord({ done: aDone() })]);
    expect(item?.state.kind).toBe('waiting');
  });

  it('comes again in the next round, when that is close', () => {
    const repeat = { kind: 'together', every: 12, from: calendarDate('2025-05-20') } as const;
    const done = aDone({ on: calendarDate('2025-05-18') });
    const items = learn([forAll({ repeat })], [aRecord({ round: '2025-05', done })]);
    expect(items.map(({ assignment, state }) => [assignment.round, state.kind])).toEqual([
      ['2025-05', 'done'],
      ['2026-05', 'upcoming']
    ]);
  });

  it('stands with the round that is about now: what is to be kept, otherwise what was kept last', () => {
    const repeat = { kind: 'together', every: 12, from: calendarDate('2024-05-20') } as const;
    const kept = [
      aRecord({ id: 2, round: '2025-05', done: aDone({ on: calendarDate('2025-05-18') }) }),
      aRecord({ id: 1, round: '2024-05' })
    ];
    expect(latestItem(learn([forAll({ repeat })], kept))?.assignment.round).toBe('2026-05');
    expect(latestItem(learn([forAll()], kept))?.assignment.round).toBe('2025-05');
    expect(latestItem([])).toBeUndefined();
  });

  it('has each course and round once, whatever is kept', () => {
    const record = fc.record({
      course: fc.integer({ min: 1, max: 3 }),
      isDone: fc.boolean(),
      round: fc.constantFrom('once', '2025-05', '2026-05', 'round 1', 'round 2')
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(record, { selector: ({ course, round }) => `${course}|${round}` }),
        (kept) => {
          const repeat = { kind: 'together', every: 12, from: calendarDate('2025-05-20') } as const;
          const courses = [forAll(), forAll({ id: 2, repeat }), aCourse({ id: 3 })];
          const records = kept.map(({ course, round, isDone }, index) =>
            aRecord({ id: index + 1, course, round, done: isDone ? aDone() : null })
          );
          const keys = learn(courses, records).map(
            ({ assignment }) => `${assignment.course}|${assignment.round}`
          );
          expect(new Set(keys).size).toBe(keys.length);
          expect(keys).toEqual(expect.arrayContaining(records.map((one) => `${one.course}|${one.round}`)));
        }
      )
    );
  });
});
