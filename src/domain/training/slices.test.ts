import * as fc from 'fast-check';
import { calendarDate } from '../dates/calendarDate';
import { aPerson } from '../../testing/builders';
import { aDone, anAssignment } from '../../testing/training/trainingBuilders';
import { findersOf, sliceOf, slices } from './slices';

describe('slices of people', () => {
  it('take in everybody, each in one that is always the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000_000_000 }), (id) => {
        expect(slices).toContain(sliceOf(id));
        expect(sliceOf(id)).toBe(sliceOf(id + slices.length));
      })
    );
    expect(new Set(slices).size).toBe(slices.length);
  });

  it('keep 5,000 people with 20 courses due in one month under the limit', () => {
    const rows = new Map<string, number>();
    for (let id = 1; id <= 5000; id++) rows.set(sliceOf(id), (rows.get(sliceOf(id)) ?? 0) + 20);
    expect(Math.max(...rows.values())).toBeLessThan(5000);
  });
});

describe('the columns by which an assignment is found', () => {
  const person = aPerson({ id: 39 });
  const until = calendarDate('2027-04-20');

  it('name the month while it is not done', () => {
    expect(findersOf(anAssignment({ person, course: 12 }))).toEqual({
      courseSlice: '12|07',
      dueMonth: '2026-05',
      dueSlice: '2026-05|07',
      openMonth: '2026-05',
      openSlice: '2026-05|07',
      endMonth: null
    });
    expect(findersOf(anAssignment({ person, status: 'Waiting', done: aDone() })).openMonth).toBe('2026-05');
  });

  it('find what has no date while it is not done', () => {
    const open = anAssignment({ person, due: null });
    expect(findersOf(open)).toMatchObject({ openMonth: 'none', openSlice: 'none|07' });
    expect(findersOf({ ...open, status: 'Waiting', done: aDone() }).openMonth).toBe('none');
    expect(findersOf({ ...open, status: 'Done', done: aDone() }).openMonth).toBeNull();
  });

  it('name the month in which it is due, whatever became of it', () => {
    const done = anAssignment({ person, status: 'Done', done: aDone({ until }) });
    expect(findersOf(done)).toMatchObject({ dueMonth: '2026-05', dueSlice: '2026-05|07' });
    expect(findersOf({ ...done, status: 'Withdrawn' }).dueMonth).toBe('2026-05');
    expect(findersOf({ ...done, due: null })).toMatchObject({ dueMonth: 'none', dueSlice: 'none|07' });
  });

  it('name the month in which it ends once it is done', () => {
    const done = anAssignment({ person, status: 'Done', done: aDone({ until }) });
    expect(findersOf(done)).toMatchObject({ openMonth: null, openSlice: null, endMonth: '2027-04' });
    expect(findersOf({ ...done, status: 'Open' })).toMatchObject({ openMonth: '2026-05', endMonth: null });
    expect(findersOf({ ...done, status: 'Withdrawn' })).toMatchObject({ openMonth: null, endMonth: null });
  });
});
