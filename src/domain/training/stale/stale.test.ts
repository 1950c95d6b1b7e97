import { calendarDate } from '../../dates/calendarDate';
import { doubtsAbout, type DoubtContext } from '../../faq/review/entryDoubt';
import { aPerson } from '../../../testing/builders';
import { aCourse, aReport } from '../../../testing/training/trainingBuilders';
import type { StoredDoubt } from '../../updates/DoubtRepository';
import { confirmDoubt } from '../../updates/ripple/doubt';
import type { Course } from '../course';
import { courseQueue } from './courseQueue';
import { reviewSoon, staleCauses, type StaleFacts } from './staleness';

const today = calendarDate('2026-05-04');
const dayOf = (instant: string): ReturnType<typeof calendarDate> => calendarDate(instant.slice(0, 10));
const calm: StaleFacts = { doubt: undefined, reports: [], dayOf };
const kinds = (course: Course, facts: Partial<StaleFacts> = {}): readonly string[] =>
  staleCauses(course, { ...calm, ...facts }, today).map(({ kind }) => kind);

function doubtOf(id: number): StoredDoubt {
  const subject = { noticeKey: 'messageCenter:MC1', target: { kind: 'course', id } as const, revision: 1 };
  const doubt = confirmDoubt(subject, { by: aPerson(), on: '2026-05-01T08:00:00Z' }, 'The portal changes.');
  return { ...doubt, id: 1, etag: '"1"', noticeId: 1, targetTitle: 'Course' };
}

const context: DoubtContext = {
  notices: new Map([[1, { id: 1, title: 'New portal', revision: 1, revisedOn: calendarDate('2026-04-28') }]]),
  dayOf
};
const doubts = doubtsAbout('course', [doubtOf(1)], context);

describe('material that may not be true any more', () => {
  it('says why: the notice that casts doubt on it', () => {
    const causes = staleCauses(aCourse(), { ...calm, doubt: doubts.get(1) }, today);
    expect(causes).toMatchObject([
      { kind: 'doubt', since: '2026-05-01', doubt: { reasons: [{ notice: 'New portal' }] } }
    ]);
    expect(doubtsAbout('faq', [doubtOf(1)], context).size).toBe(0);
  });

  it('says why: a dead link, something else that a reader found, or the review', () => {
    const reports = [aReport(), aReport({ id: 2, about: 'Out of date' }), aReport({ id: 3, about: 'Wrong' })];
    expect(kinds(aCourse(), { reports })).toEqual(['deadLink', 'reported']);
    expect(kinds(aCourse({ verifiedOn: calendarDate('2025-11-04') }))).toEqual(['reviewDue']);
    expect(kinds(aCourse({ verifiedOn: null }), { doubt: doubts.get(1) })).toEqual([
      'doubt',
      'neverVerified'
    ]);
  });

  it('is calm again once the owner has looked, and after a new version', () => {
    const reports = [aReport({ on: '2026-05-01T08:00:00Z' })];
    expect(kinds(aCourse({ reportsSeenOn: '2026-05-01T08:00:00Z' }), { reports })).toEqual([]);
    expect(kinds(aCourse({ reportsSeenOn: '2026-04-30T08:00:00Z' }), { reports })).toEqual(['deadLink']);
    expect(kinds(aCourse({ version: 2 }), { reports })).toEqual([]);
  });

  it('is nobody’s concern as a draft, or when it is retired', () => {
    const reports = [aReport()];
    for (const status of ['Draft', 'Retired'] as const)
      expect(kinds(aCourse({ status, verifiedOn: null }), { reports })).toEqual([]);
  });

  it('hears of its review a month before', () => {
    expect(reviewSoon(aCourse({ verifiedOn: calendarDate('2025-12-03') }), today)).toBe('2026-06-03');
    expect(reviewSoon(aCourse({ verifiedOn: calendarDate('2025-12-04') }), today)).toBeNull();
    expect(reviewSoon(aCourse({ verifiedOn: calendarDate('2025-11-04') }), today)).toBeNull();
  });
});

describe('the queue of material', () => {
  const lena = aPerson({ id: 6 });
  const old = calendarDate('2025-10-01');
  const courses = [
    aCourse({ id: 1, owner: lena }),
    aCourse({ id: 2, owner: lena, verifiedOn: old }),
    aCourse({ id: 3, owner: lena, verifiedOn: calendarDate('2025-09-01') }),
    aCourse({ id: 4, owner: lena }),
    aCourse({ id: 5, owner: lena, verifiedOn: calendarDate('2025-11-20') }),
    aCourse({ id: 6, owner: null, verifiedOn: null }),
    aCourse({ id: 7, owner: lena })
  ];
  const factsOf = ({ id }: Course): StaleFacts => ({
    ...calm,
    doubt: doubts.get(id),
    reports: id === 4 ? [aReport({ course: 4 })] : []
  });

  it('has what may be wrong first, then what waits longest, then what comes soon', () => {
    const queue = courseQueue(courses, factsOf, { person: 6 }, today);
    expect(queue.map(({ course, causes: [first] }) => [course.id, first?.kind])).toEqual([
      [1, 'doubt'],
      [4, 'deadLink'],
      [3, 'reviewDue'],
      [2, 'reviewDue'],
      [5, undefined]
    ]);
    expect(queue.at(-1)?.soon).toBe('2026-05-20');
  });

  it('shows what nobody owns', () => {
    expect(courseQueue(courses, factsOf, 'nobody', today).map(({ course }) => course.id)).toEqual([6]);
    expect(courseQueue(courses, factsOf, 'everybody', today)).toHaveLength(6);
  });
});
