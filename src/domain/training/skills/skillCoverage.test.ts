import { calendarDate } from '../../dates/calendarDate';
import { aPerson } from '../../../testing/builders';
import { aCourse, aDone, anAssignment, aSkill } from '../../../testing/training/trainingBuilders';
import type { Assignment, Done } from '../assignment';
import { learningItems } from '../states/myLearning';
import { skillCoverage, type SkillCoverage } from './skillCoverage';

const today = calendarDate('2026-05-04');
const courses = new Map([
  [1, aCourse({ skills: [1, 2] })],
  [2, aCourse({ id: 2, skills: [1], countsFrom: 2 })]
]);
const knows = (id: number, person: number, course = 1, changes: Partial<Done> = {}): Assignment =>
  anAssignment({
    id,
    person: aPerson({ id: person, name: `P${person}` }),
    course,
    status: 'Done',
    done: aDone(changes)
  });
const coverage = (rows: readonly Assignment[], wanted = 2): SkillCoverage | undefined =>
  skillCoverage([aSkill({ wanted })], new Set([1]), learningItems(rows, courses, today), today)[0];

describe('the coverage of a skill', () => {
  it.each<[string, readonly Assignment[], number]>([
    ['nobody', [], 2],
    ['nobody', [anAssignment()], 2],
    ['single', [knows(1, 7)], 2],
    ['none', [knows(1, 7)], 1],
    ['fewer', [knows(1, 7), knows(2, 8)], 3],
    ['none', [knows(1, 7), knows(2, 8)], 2],
    ['ending', [knows(1, 7), knows(2, 8, 1, { until: calendarDate('2026-06-03') })], 2],
    ['none', [knows(1, 7), knows(2, 8, 1, { until: calendarDate('2026-06-04') })], 2],
    ['single', [knows(1, 7), knows(2, 8, 1, { until: calendarDate('2026-05-03') })], 2],
    ['single', [knows(1, 7), knows(2, 8, 2)], 2],
    ['none', [knows(1, 7), knows(2, 8, 2, { version: 2 })], 2]
  ])('is at risk: %s', (risk, rows, wanted) => {
    expect(coverage(rows, wanted)?.risk).toBe(risk);
  });

  it('counts a person once, until the last of what shows it ends', () => {
    const until = calendarDate('2026-05-20');
    const rows = [knows(1, 7, 1, { until }), knows(2, 7, 2, { version: 2 }), knows(3, 8, 1, { until })];
    expect(
      coverage(rows)?.people.map(({ person, items, until: end }) => [person.id, items.length, end])
    ).toEqual([
      [7, 2, null],
      [8, 1, until]
    ]);
  });

  it('says when no course teaches it', () => {
    const all = skillCoverage([aSkill(), aSkill({ id: 9 })], new Set([1]), [], today);
    expect(all.map(({ isTaught }) => isTaught)).toEqual([true, false]);
  });
});
