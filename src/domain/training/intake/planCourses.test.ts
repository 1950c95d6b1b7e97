import { aPerson } from '../../../testing/builders';
import { aCourse, aSkill } from '../../../testing/training/trainingBuilders';
import type { Course } from '../course';
import { courseFields, type CourseField } from './courseFields';
import type { CourseIntakeRow } from './courseIntakeModel';
import {
  countCourseVerdicts,
  matchedCourses,
  missingSkills,
  ownersOfCourses,
  planCourses,
  takenOverCourse
} from './planCourses';
import type { CourseSite, PlannedCourse } from './plannedCourse';
import { readCourses } from './readCourses';

function rowsOf(text: string): readonly CourseIntakeRow[] {
  const file = readCourses(text);
  if (file.kind !== 'read') throw new Error(JSON.stringify(file.problem));
  return file.rows;
}

function plan(
  text: string,
  courses: readonly Course[],
  site: Partial<CourseSite> = {}
): readonly PlannedCourse[] {
  const whole = new Map(courses.map((course) => [course.id, course]));
  return planCourses(rowsOf(text), { courses, whole, skills: [], owners: new Map(), ...site });
}

const at = (url: string): Course['material'] => ({ url, description: 'There' });

describe('finding the course for which a row stands', () => {
  const courses = [
    aCourse({ id: 1, title: 'One', sourceKey: 'import:k1', material: at('https://learn.microsoft.com/a/') }),
    aCourse({ id: 2, title: 'Two', material: at('https://learn.microsoft.com/b') }),
    aCourse({ id: 3, title: 'Three', material: null })
  ];

  it('goes by key, then by material, then by title', () => {
    const text =
      'Key,Title,Material\nK1,Changed,https://learn.microsoft.com/b\nother,Two,https://www.learn.microsoft.com/en-us/B/?utm_source=x\n,three,https://c.example/';
    const found = plan(text, courses);
    expect(found.map((row) => [row.verdict, 'known' in row && row.known.id, 'by' in row && row.by])).toEqual([
      ['changed', 1, 'key'],
      ['same', 2, 'material'],
      ['changed', 3, 'title']
    ]);
    expect(matchedCourses(rowsOf(text), courses)).toEqual([1, 2, 3]);
  });

  it('finds none twice: another row for it is new, and told to be alike', () => {
    const text = 'Key,Title,Material\nk1,One,\nx,Again,https://learn.microsoft.com/a';
    expect(plan(text, courses)).toMatchObject([
      { verdict: 'same' },
      {
        verdict: 'new',
        course: { sourceKey: 'import:x', starterTag: null },
        warnings: [{ warning: 'alike', by: 'material', course: { id: 1 } }]
      }
    ]);
  });
});

describe('what an import would do', () => {
  const known = aCourse({
    title: 'A',
    material: null,
    summary: '<p>Old</p>',
    minutes: 45,
    platforms: ['Windows']
  });

  it('compares what the row says, and nothing else', () => {
    expect(plan('Title,Minutes,Platforms\nA,,\n', [known])).toMatchObject([{ verdict: 'same' }]);
    expect(plan('Title,Minutes,Platforms\nA,50,Windows\n', [known])).toMatchObject([
      { verdict: 'changed', differences: ['minutes'] }
    ]);
  });

  it('compares texts only when they were read', () => {
    const text = 'Title,Summary\nA,New\n';
    expect(plan(text, [known])).toMatchObject([{ verdict: 'changed', differences: ['summary'] }]);
    expect(plan(text, [{ ...known, summary: null }], { whole: new Map() })).toMatchObject([
      { verdict: 'same' }
    ]);
  });

  it('writes only the fields that a person takes over', () => {
    const [row] = plan('Title,Minutes,Summary\nA,50,New\n', [known]);
    if (row?.verdict !== 'changed') throw new Error('It is not changed.');
    const fields = new Set<CourseField>(['minutes']);
    const expected = {
      ...Object.fromEntries(courseFields.map((field) => [field, known[field]])),
      minutes: 50
    };
    expect(takenOverCourse(row, fields)).toEqual(expected);
  });

  it('finds skills by title and owners by address, and tells which are missing', () => {
    const owner = aPerson({ email: 'lena@contoso.example' });
    const text =
      'Title,Skills,Owner\nA,windows  autopilot; Juggling,Lena@contoso.example\nB,juggling,nobody@contoso.example\n';
    const found = plan(text, [], {
      skills: [aSkill({ id: 7, title: 'Windows Autopilot' }), aSkill({ id: 9, title: 'windows autopilot' })],
      owners: new Map([['lena@contoso.example', owner]])
    });
    expect(found).toMatchObject([
      {
        course: { draft: { skills: [7], owner } },
        warnings: [{ warning: 'unknownSkill', title: 'Juggling' }]
      },
      {
        course: { draft: { skills: [], owner: null } },
        warnings: [
          { warning: 'unknownOwner', email: 'nobody@contoso.example' },
          { warning: 'unknownSkill', title: 'juggling' }
        ]
      }
    ]);
    expect(missingSkills(found)).toEqual(['Juggling']);
    expect(ownersOfCourses(rowsOf(text))).toEqual(['lena@contoso.example', 'nobody@contoso.example']);
  });

  it('counts every row once', () => {
    const found = plan('Key,Title,Material\n1,A,\n1,A,\n2,,\n3,C,javascript:x\n4,D,', [known]);
    expect(countCourseVerdicts(found)).toEqual({ new: 1, changed: 0, same: 1, double: 1, invalid: 2 });
  });
});
