import * as fc from 'fast-check';
import { courseProblems } from '../drafts/courseDraft';
import { mostCourseRows, type CourseIntakeFile, type TakenCourseRow } from './courseIntakeModel';
import { readCourses } from './readCourses';

/** What runs when it is opened as an address. */
const script = ['javascript', 'alert(1)'].join(':');

function fileOf(source: unknown): CourseIntakeFile {
  const result = readCourses(typeof source === 'string' ? source : JSON.stringify(source));
  if (result.kind !== 'read') throw new Error(JSON.stringify(result.problem));
  return result;
}

function taken(source: unknown): TakenCourseRow {
  const [row] = fileOf(source).rows;
  if (row?.kind !== 'taken') throw new Error(JSON.stringify(row));
  return row;
}

describe('a table of courses', () => {
  it('is read with the names of others', () => {
    const text =
      'Exported by somebody\nCourse name;URL;Duration;Role;Required;Topics;Renew every;Owner;Room\n' +
      'Enrol a Mac;learn.microsoft.com/mem/intune;1 h 30 min;Service desk, IT pros;yes;Apple enrolment;yearly;a@b.example;12\n';
    const { rows, passedOver, unit } = fileOf(text);
    expect([unit, passedOver]).toEqual(['sheetRow', ['Room']]);
    expect(rows).toMatchObject([
      {
        kind: 'taken',
        row: 3,
        title: 'Enrol a Mac',
        hasKey: false,
        owner: 'a@b.example',
        skills: ['Apple enrolment'],
        warnings: [],
        draft: {
          material: { url: 'https://learn.microsoft.com/mem/intune', description: '' },
          audiences: ['Admins', 'Help desk'],
          minutes: 90,
          obligation: 'Mandatory',
          repeat: { kind: 'each', every: 12 }
        }
      }
    ]);
  });

  it('says of each value that is not taken which it is', () => {
    const text =
      'Title,Kind,Platforms,Proof,Minutes,Due after,Repeat every (months),First round due on,Owner,Review every,Status\n' +
      'A,Opera,"Windows; BeOS",Oath,soon,900,12,31.1.2026,me,0,Retired\n';
    const row = taken(text);
    expect(row.warnings).toEqual([
      { warning: 'unknownChoice', field: 'kind', value: 'Opera', taken: 'Link' },
      { warning: 'unknownChoice', field: 'proof', value: 'Oath', taken: 'Self-declared' },
      { warning: 'unknownChoice', field: 'platforms', value: 'BeOS', taken: '' },
      { warning: 'unfitNumber', field: 'minutes', value: 'soon', least: 1, most: 10_000 },
      { warning: 'unfitNumber', field: 'dueDays', value: '900', least: 0, most: 400 },
      { warning: 'unfitNumber', field: 'reviewEvery', value: '0', least: 1, most: 36 },
      { warning: 'notADate', field: 'repeat', value: '31.1.2026' },
      { warning: 'notAnEmail', field: 'owner', value: 'me' },
      { warning: 'wasRetired' }
    ]);
    expect(row.draft).toMatchObject({ platforms: ['Windows'], minutes: null, reviewEvery: 6 });
    expect([...row.said].sort()).toEqual(['platforms', 'repeat', 'title']);
  });

  it.each([script, 'data:text/html,x', 'file:///c:/x', 'see the wiki', ` ${script.toUpperCase()}`])(
    'does not take a course whose material is %s',
    (address) => {
      const [row] = fileOf(`Title,Material\nA,"${address}"\nB,https://a.example/`).rows;
      expect(row).toEqual({
        kind: 'notTaken',
        row: 2,
        title: 'A',
        problem: { problem: 'notAnAddress', value: address.trim() }
      });
    }
  );

  it('keeps HTML as it is, and makes paragraphs of text', () => {
    expect(taken('Title,Summary\nA,<p onclick="x()">B</p>').draft.summary).toBe('<p onclick="x()">B</p>');
    expect(taken('Title,Summary\nA,1 < 2 & 3').draft.summary).toBe('<p>1 &lt; 2 &amp; 3</p>');
  });

  it('reads a check of understanding, and tells what is none of it', () => {
    const row = taken(
      'Title,Check of understanding\nA,"Intro\n- lost\n? One\n+ Yes\n- No\nremark\n? Two\n+ Yes"'
    );
    expect(row.draft.questions.map(({ text }) => text)).toEqual(['One', 'Two']);
    expect(row.warnings).toEqual([
      { warning: 'linesLeftOut', field: 'questions', lines: ['Intro', '- lost', 'remark'] },
      { warning: 'notAnswerable', field: 'questions', question: 'Two' }
    ]);
  });

  it('refuses rows whose cells cannot be told apart, without a title or with too long a text', () => {
    const { rows } = fileOf(`Title,Summary\nA,B,C\n,B\nD,${'x'.repeat(60_001)}\n"E"x,y`);
    expect(rows.map((row) => row.kind === 'notTaken' && row.problem.problem)).toEqual([
      'tooManyCells',
      'missingTitle',
      'tooLong',
      'brokenQuotes'
    ]);
  });

  it('lets the first row count of several for the same course', () => {
    const { rows } = fileOf('Key,Title,Minutes\nx,A,5\nX,A,5\nx,A,6\n,B,1\n,b ,1');
    expect(rows.slice(1)).toMatchObject([
      { kind: 'doubled', row: 3, otherRow: 2, isSame: true },
      { kind: 'doubled', row: 4, otherRow: 2, isSame: false },
      { kind: 'taken' },
      { kind: 'doubled', row: 6, otherRow: 5, isSame: false }
    ]);
  });
});

describe('JSON with courses', () => {
  it('is read as learning platforms write it', () => {
    const { rows, unit, passedOver } = fileOf({
      modules: [
        {
          uid: 'learn.x',
          title: 'X',
          summary: '<p>Y</p>',
          url: 'https://learn.microsoft.com/training/modules/x/?WT.mc_id=api',
          duration_in_minutes: 30,
          roles: ['administrator', 'support-engineer', 'pilot'],
          products: ['mem']
        }
      ],
      learningPaths: [{ title: 'Left out' }]
    });
    expect([unit, passedOver]).toEqual(['entry', ['learningPaths', 'products']]);
    expect(rows).toMatchObject([
      {
        row: 1,
        sourceKey: 'import:learn.x',
        draft: { minutes: 30, audiences: ['Admins', 'Help desk'], summary: '<p>Y</p>' },
        warnings: [{ warning: 'unknownChoice', field: 'audiences', value: 'pilot' }]
      }
    ]);
  });

  it('takes courses in our own words, with what stands within them', () => {
    const questions = [
      {
        text: 'Q',
        answers: [
          { text: 'a', isRight: true },
          { text: 'b', isRight: false }
        ]
      }
    ];
    const row = taken([
      {
        title: 'A',
        material: { url: 'https://a.example/', description: 'Here' },
        repeat: { kind: 'together', every: 12, from: '2026-09-01' },
        owner: { email: 'lena@contoso.example' },
        questions
      }
    ]);
    expect(row.draft).toMatchObject({
      material: { url: 'https://a.example/', description: 'Here' },
      repeat: { kind: 'together', every: 12, from: '2026-09-01' },
      questions
    });
    expect([row.owner, row.warnings]).toEqual(['lena@contoso.example', []]);
  });

  it('tells values and entries that it cannot read', () => {
    const { rows } = fileOf([7, { title: 'A', minutes: { a: 1 }, skills: [{}], questions: ['?'] }]);
    expect(rows).toMatchObject([
      { kind: 'notTaken', title: '7', problem: { problem: 'notACourse' } },
      {
        kind: 'taken',
        warnings: ['minutes', 'skills', 'questions'].map((name) => ({ warning: 'unreadableValue', name }))
      }
    ]);
  });
});

describe('a text that is no list of courses', () => {
  const many = `Title\n${'a\n'.repeat(mostCourseRows + 1)}`;
  it.each([
    [' \n', { problem: 'empty' }],
    ['Dear team, see you.', { problem: 'unknownFormat' }],
    ['Minutes,Proof\n3,none', { problem: 'noTitleColumn', found: ['Minutes', 'Proof'] }],
    ['Title,Minutes', { problem: 'noCourses' }],
    ['{"title": ', { problem: 'brokenJson' }],
    [many, { problem: 'tooManyRows', rows: mostCourseRows + 1, max: mostCourseRows }],
    ['x'.repeat(10_000_001), { problem: 'tooLarge' }]
  ])('is refused as a whole (%#)', (text, problem) => {
    expect(readCourses(text)).toMatchObject({ kind: 'refused', problem });
  });

  it('never throws, and takes only what can be kept', () => {
    const heading = fc.constantFrom(
      'Title',
      'Key',
      'Material',
      'Summary',
      'Minutes',
      'Questions',
      'Repeat',
      '__proto__'
    );
    const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('"', '=1', script, '9'.repeat(400)));
    const csv = fc
      .tuple(fc.array(heading, { minLength: 1 }), fc.array(fc.array(cell)))
      .map(([head, rows]) => [head, ...rows].map((cells) => cells.join(',')).join('\n'));
    const json = fc.array(
      fc.dictionary(
        heading.map((name) => name.toLowerCase()),
        fc.jsonValue()
      )
    );
    fc.assert(
      fc.property(
        fc.oneof(
          csv,
          json.map((value) => JSON.stringify(value)),
          fc.json(),
          fc.string()
        ),
        (text) => {
          const result = readCourses(text);
          for (const row of result.kind === 'read' ? result.rows : [])
            if (row.kind === 'taken') expect(courseProblems(row.draft)).toEqual([]);
        }
      )
    );
    const deep = 50_000;
    expect(() => readCourses('['.repeat(deep) + ']'.repeat(deep))).not.toThrow();
    expect(() => readCourses(`[${'['.repeat(deep)}${']'.repeat(deep)}]`)).not.toThrow();
  });
});
