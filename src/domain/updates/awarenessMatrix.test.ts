import { aPerson } from '../../testing/builders';
import { calendarDate } from '../dates/calendarDate';
import { awarenessOf, type Acknowledgement } from './awareness';
import { awarenessMatrix, isIncomplete, type MatrixSubject } from './awarenessMatrix';
import type { RequiredPerson } from './required';

const amir = aPerson();
const brigitte = aPerson({ id: 8, name: 'Brigitte Keller' });
const chidi = aPerson({ id: 9, name: 'Chidi Okafor' });
const today = calendarDate('2026-05-04');

const asked = (...people: readonly (typeof amir)[]): readonly RequiredPerson[] =>
  people.map((person) => ({ person, because: { kind: 'added' } }));

const read = (person: typeof amir, revision: number): Acknowledgement => ({
  person,
  revision,
  on: '2026-04-28T08:00:00Z'
});

function subject(
  required: readonly RequiredPerson[],
  given: readonly Acknowledgement[],
  dueBy: string
): MatrixSubject {
  const day = calendarDate(dueBy);
  return { awareness: awarenessOf(2, required, given, day, today), dueBy: day };
}

const first = subject(asked(amir, brigitte), [read(amir, 2), read(chidi, 2)], '2026-05-01');
const second = subject(asked(amir, chidi), [read(amir, 1), read(chidi, 2)], '2026-05-06');

describe('the matrix of awareness', () => {
  const matrix = awarenessMatrix([first, second], 'behind', (a, b) => a.localeCompare(b));

  it('has those who are most behind first, or all by name', () => {
    expect(matrix.columns.map(({ person }) => person.name)).toEqual([
      'Brigitte Keller',
      'Amir Haddad',
      'Chidi Okafor'
    ]);
    const byName = awarenessMatrix([first, second], 'name', (a, b) => b.localeCompare(a));
    expect(byName.columns.map(({ person }) => person.id)).toEqual([9, 8, 7]);
  });

  it('says of each notice and person how they stand', () => {
    expect(matrix.rows.map(({ cells }) => cells.map(({ state, isLate }) => `${state} ${isLate}`))).toEqual([
      ['missing true', 'aware false', 'readUnasked false'],
      ['notAsked false', 'stale false', 'aware false']
    ]);
    expect(matrix.rows[1]?.cells[1]?.on).toBe('2026-04-28T08:00:00Z');
  });

  it('knows which notices somebody has yet to read', () => {
    expect(isIncomplete(first)).toBe(true);
    expect(isIncomplete(subject(asked(amir), [read(amir, 2)], '2026-05-06'))).toBe(false);
    expect(isIncomplete(subject([], [], '2026-05-06'))).toBe(false);
  });
});
