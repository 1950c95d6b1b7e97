import * as fc from 'fast-check';
import { platforms } from '../../../lists';
import { audiences, courseKinds, obligations, proofs } from '../../../lists/training';
import { aPerson } from '../../../testing/builders';
import { aCourse, aDone, anAssignment, aSkill } from '../../../testing/training/trainingBuilders';
import { calendarDate, dayOfNumber } from '../../dates/calendarDate';
import type { Course } from '../course';
import { draftOfCourse, tidyCourse } from '../drafts/courseDraft';
import { learningItems } from '../states/myLearning';
import { exportCourses } from './exportCourses';
import { planCourses } from './planCourses';
import { readCourses } from './readCourses';
import { recordsCsv } from './recordsCsv';

const skills = ['Windows Autopilot', 'Apple, iOS; and Macs', '=1+2'].map((title, index) =>
  aSkill({ id: index + 1, title })
);
const owner = aPerson({ email: 'lena@contoso.example' });

const line = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    fc.constantFrom('=1+2', '-5', '@a', "'x", '+49', 'a, b; c', '"quoted"', '? x', '<b>')
  )
  .map((text) => text.replace(/[\s\p{Cc}\p{Cs}\u200b\ufeff]+/gu, ' ').trim())
  .filter((text) => text !== '');

const repeat: fc.Arbitrary<Course['repeat']> = fc.oneof(
  fc.constant(null),
  fc.record({ kind: fc.constant('each' as const), every: fc.integer({ min: 1, max: 120 }) }),
  fc.record({
    kind: fc.constant('together' as const),
    every: fc.integer({ min: 1, max: 120 }),
    from: fc.integer({ min: 0, max: 40_000 }).map(dayOfNumber)
  })
);

const course = fc.record({
  title: line,
  kind: fc.constantFrom(...courseKinds),
  material: fc.option(
    fc.record({
      url: fc.webUrl({ withQueryParameters: true, withFragments: true }),
      description: fc.oneof(line, fc.constant(''))
    }),
    { nil: null }
  ),
  summary: fc.option(
    line.map((text) => `<p>a${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>\n<ul><li>b</li></ul>`),
    { nil: null }
  ),
  audiences: fc.subarray([...audiences]),
  platforms: fc.subarray([...platforms]),
  skills: fc.subarray([1, 2, 3]),
  minutes: fc.option(fc.integer({ min: 1, max: 10_000 }), { nil: null }),
  obligation: fc.constantFrom(...obligations),
  proof: fc.constantFrom(...proofs),
  dueDays: fc.option(fc.integer({ min: 0, max: 400 }), { nil: null }),
  repeat,
  owner: fc.constantFrom(owner, null),
  reviewEvery: fc.integer({ min: 1, max: 36 }),
  questions: fc.array(
    fc.record({
      text: line,
      answers: fc.array(fc.record({ text: line, isRight: fc.boolean() }), { maxLength: 3 })
    }),
    { maxLength: 3 }
  ),
  notices: fc.uniqueArray(line, { maxLength: 3 }),
  sourceKey: fc.constantFrom('own', 'starter', null)
});

function asCourses(drafts: readonly Partial<Course>[]): readonly Course[] {
  return drafts.map(({ sourceKey, ...draft }, index) => {
    const kept = aCourse({ ...draft, id: index + 1 });
    const key = sourceKey === 'own' ? `import:key ${index}` : sourceKey && `starter:key-${index}`;
    return { ...kept, ...tidyCourse(kept), sourceKey: key ?? null };
  });
}

describe('a file with the catalogue', () => {
  it('says the same as the catalogue from which it was made', () => {
    fc.assert(
      fc.property(fc.array(course, { minLength: 1, maxLength: 4 }), (drafts) => {
        const courses = asCourses(drafts);
        const file = readCourses(exportCourses(courses, skills));
        if (file.kind !== 'read') throw new Error(JSON.stringify(file.problem));
        expect(file.passedOver).toEqual(['Version', 'Verified on']);
        const owners = new Map([[owner.email, owner]]);
        const whole = new Map(courses.map((one) => [one.id, one]));
        const again = planCourses(file.rows, { courses, whole, skills, owners });
        expect(
          again.map((row) => [row.verdict, 'by' in row && row.by, 'known' in row && row.known.id])
        ).toEqual(courses.map(({ id }) => ['same', 'key', id]));
        const elsewhere = planCourses(file.rows, { courses: [], whole: new Map(), skills, owners });
        expect(elsewhere.map((row) => row.verdict === 'new' && row.course.draft)).toEqual(
          courses.map(draftOfCourse)
        );
      }),
      { numRuns: 100 }
    );
  });

  it('holds no cell that a spreadsheet runs', () => {
    const csv = exportCourses([aCourse({ title: '=HYPERLINK("x")', skills: [3] })], skills);
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
    expect(csv).toContain("'=1+2");
  });
});

describe('a file with records', () => {
  const words = {
    columns: {
      person: 'Person',
      email: 'E-mail',
      course: 'Course',
      state: 'State',
      due: 'Due',
      doneOn: 'Done on',
      proof: 'Proof',
      validUntil: 'Valid until'
    },
    state: ({ state }: { readonly state: { readonly kind: string } }) => state.kind,
    proof: (proof: string) => proof
  };
  const csvOf = (...rows: Parameters<typeof learningItems>[0]): readonly string[] =>
    recordsCsv(
      learningItems(rows, new Map([[1, aCourse({ title: 'A' })]]), calendarDate('2026-05-11')),
      words
    )
      .replace('\uFEFF', '')
      .trimEnd()
      .split('\r\n');

  it('says who has done what, how it stands and until when it counts', () => {
    const person = aPerson({ name: '=cmd|x', email: 'x@contoso.example' });
    const done = aDone({ proof: 'Certificate', until: calendarDate('2027-04-20') });
    expect(
      csvOf(anAssignment({ person, status: 'Done', done }), anAssignment({ id: 2, course: 9, title: 'Gone' }))
    ).toEqual([
      'Person,E-mail,Course,State,Due,Done on,Proof,Valid until',
      "'=cmd|x,x@contoso.example,A,done,2026-05-15,2026-04-20,Certificate,2027-04-20",
      expect.stringMatching(/,Gone,upcoming,2026-05-15,,,$/)
    ]);
  });

  it('does not say done of what is open again', () => {
    const [, row] = csvOf(anAssignment({ status: 'Open', cycle: 1, done: aDone(), due: null }));
    expect(row).toMatch(/,A,upcoming,,,,$/);
  });
});
