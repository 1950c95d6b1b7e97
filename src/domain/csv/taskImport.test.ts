import * as fc from 'fast-check';
import { aPerson, aTask } from '../../testing/builders';
import { focusAreas, platforms } from '../../lists';
import { calendarDate } from '../dates/calendarDate';
import { changeSchedule, formatSchedule, parseSchedule } from '../recurrence/schedule';
import { validateDraft } from '../tasks/validateDraft';
import type { Task, TaskDraft } from '../tasks/task';
import { exportTasks } from './exportTasks';
import type { RowProblem, TaskImportPlan } from './importModel';
import { planTaskImport } from './planTaskImport';
import { mostImportRows, readTaskCsv } from './readTaskCsv';
import { taskCsvColumns } from './taskCsvColumns';

const today = calendarDate('2026-03-04');
const amir = aPerson({ id: 1, name: 'Amir', email: 'amir@contoso.example' });
const bea = aPerson({ id: 2, name: 'Bea', email: 'bea@contoso.example' });
const people = new Map([amir, bea].map((person) => [person.email, person]));

function plan(text: string, existing: readonly Task[] = []): TaskImportPlan {
  return planTaskImport(readTaskCsv(text, today), existing, people);
}

function problemsOf(text: string): readonly (readonly [RowProblem['problem'], string | null, string])[] {
  return plan(text).rows.flatMap(({ verdict }) =>
    verdict.kind === 'refused'
      ? verdict.problems.map(({ problem, column, value }) => [problem, column, value] as const)
      : []
  );
}

/** The tasks that the drafts of a plan become. */
function added({ drafts }: TaskImportPlan, firstId = 100): readonly Task[] {
  return drafts.map(({ draft, sourceKey }, index) => aTask({ ...draft, id: firstId + index, sourceKey }));
}

const rich = [
  'Key;Title;Kind;Focus area;Owner (e-mail);Backup (e-mail);Schedule;Instructions;Runbook;Runbook text;Minutes;Platforms;Steps;Evidence;Sign-off',
  'A1;Look at alerts;Activity;operations;Amir@Contoso.example;bea@contoso.example;FREQ=WEEKLY;"First this.',
  '',
  'Then that.";https://example.com/run;Runbook;15;windows, macOS;"Alerts [number]',
  'State [status]";file;second person'
].join('\n');

describe('importing tasks', () => {
  it('reads every column', () => {
    const [row] = plan(rich.replace('FREQ=WEEKLY;', '"FREQ=WEEKLY;BYDAY=MO";')).drafts;
    expect(row).toEqual({
      sourceKey: 'csv:A1',
      starterTag: null,
      draft: {
        title: 'Look at alerts',
        kind: 'Activity',
        focusArea: 'Operations',
        dueDate: null,
        owner: amir,
        backup: bea,
        instructions: '<p>First this.</p><p>Then that.</p>',
        reference: { url: 'https://example.com/run', description: 'Runbook' },
        minutes: 15,
        platforms: ['Windows', 'macOS'],
        schedule: parseSchedule('2026-03-04 FREQ=WEEKLY;BYDAY=MO'),
        steps: [
          { label: 'Alerts', input: { kind: 'number' } },
          { label: 'State', input: { kind: 'status' } }
        ],
        evidence: ['File'],
        signOff: 'Second person',
        renewal: null
      }
    });
  });

  it('needs nothing but a title', () => {
    const [row] = plan('title\nLook at alerts').drafts;
    expect(row?.draft).toMatchObject({ title: 'Look at alerts', kind: 'Activity', dueDate: null });
    expect(row?.sourceKey).toMatch(/^csv:#\w+$/);
  });

  it('takes a row that says what expires for a renewal, whose expiry may not be known yet', () => {
    const [row] = plan(
      'Title,What expires,Owning account,Lead days\nRenew,other,mdm@contoso.example,"60, 7"'
    ).drafts;
    expect(row?.draft).toMatchObject({
      kind: 'Renewal',
      dueDate: null,
      renewal: { subject: 'Other', account: 'mdm@contoso.example', leadDays: [60, 7] }
    });
  });

  it('lists whom to look up, each once', () => {
    const text = 'Title,Owner (e-mail),Backup (e-mail)\nA,X@y.z,\nB,x@Y.z,b@y.z\nC,,';
    expect(readTaskCsv(text, today).emails).toEqual(['x@y.z', 'b@y.z']);
  });

  it.each<[string, string, readonly (readonly [string, string | null, string])[]]>([
    ['no title', 'Title,Minutes\n,5', [['missing', 'Title', '']]],
    ['a long title', `Title\n${'x'.repeat(256)}`, [['tooLong', 'Title', 'x'.repeat(256)]]],
    ['another kind', 'Title,Kind\nA,Chore', [['notAChoice', 'Kind', 'Chore']]],
    ['another date', 'Title,Due date\nA,31.12.2026', [['notADate', 'Due date', '31.12.2026']]],
    ['no number', 'Title,Minutes\nA,an hour', [['notANumber', 'Minutes', 'an hour']]],
    ['no address', 'Title,Runbook\nA,runbook', [['notAnAddress', 'Runbook', 'runbook']]],
    ['words for no address', 'Title,Runbook text\nA,Runbook', [['missing', 'Runbook', '']]],
    ['no e-mail', 'Title,Owner (e-mail)\nA,Amir', [['notAnEmail', 'Owner (e-mail)', 'Amir']]],
    ['a stranger', 'Title,Owner (e-mail)\nA,x@y.z', [['unknownPerson', 'Owner (e-mail)', 'x@y.z']]],
    [
      'one person twice',
      'Title,Owner (e-mail),Backup (e-mail)\nA,amir@contoso.example,AMIR@contoso.example',
      [['ownBackup', 'Backup (e-mail)', 'AMIR@contoso.example']]
    ],
    ['no schedule', 'Title,Schedule\nA,every Monday', [['notASchedule', 'Schedule', 'every Monday']]],
    [
      'an end before the start',
      'Title,Schedule\nA,2026-03-01 FREQ=DAILY;UNTIL=2026-02-01',
      [['notASchedule', 'Schedule', '2026-03-01 FREQ=DAILY;UNTIL=2026-02-01']]
    ],
    ['a step twice', 'Title,Steps\nA,"Look\nLook [text]"', [['wrongStep', 'Steps', 'Look [text]']]],
    [
      'both dates',
      'Title,Due date,Schedule\nA,2026-05-01,FREQ=DAILY',
      [['dueDateAndSchedule', 'Due date', '2026-05-01']]
    ],
    [
      'a renewal that recurs',
      'Title,Kind,Schedule\nA,Renewal,FREQ=DAILY',
      [['notForRenewals', 'Schedule', 'FREQ=DAILY']]
    ],
    [
      'an account for nothing',
      'Title,Kind,Owning account\nA,Activity,x',
      [['onlyForRenewals', 'Owning account', 'x']]
    ],
    [
      'other lead times',
      'Title,What expires,Lead days\nA,Other,soon',
      [['notLeadDays', 'Lead days', 'soon']]
    ],
    ['unquoted commas', 'Title\n"A",B', [['noColumn', null, 'B']]],
    [
      'several at once',
      'Title,Kind,Minutes\n,Chore,-1',
      [
        ['notAChoice', 'Kind', 'Chore'],
        ['missing', 'Title', ''],
        ['notANumber', 'Minutes', '-1']
      ]
    ]
  ])('refuses a row with %s, and names it', (_name, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
    expect(plan(text).drafts).toEqual([]);
  });

  it('says what would be allowed', () => {
    const [row] = plan('Title,Platforms\nA,Windows; Symbian').rows;
    expect(row?.verdict).toMatchObject({ problems: [{ column: 'Platforms', allowed: platforms }] });
  });

  it('refuses rows that stand for the task of an earlier one, with or without a key', () => {
    const text = 'Key,Title,Focus area\nk,A,\nK,B,\n,Same,Planning\n,"same  ",planning\n,Same,Training';
    const { rows, counts } = plan(text);
    expect(counts).toEqual({ new: 3, alreadyThere: 0, refused: 2 });
    expect(rows[1]?.verdict).toMatchObject({
      problems: [{ problem: 'sameAsBefore', column: 'Key', otherRow: 2 }]
    });
    expect(rows[3]?.verdict).toMatchObject({
      problems: [{ problem: 'sameAsBefore', column: 'Title', otherRow: 4 }]
    });
  });

  it.each([
    ['', { problem: 'empty' }],
    [' \n\n', { problem: 'empty' }],
    ['Title', { problem: 'noRows' }],
    ['Name,Owner\nA,B', { problem: 'titleColumnMissing', found: ['Name', 'Owner'] }],
    ['Title,title\nA,B', { problem: 'doubleColumn', column: 'Title' }],
    ['Title\nA\n"B', { problem: 'unclosedQuote', row: 3 }],
    [`Title${'\nx'.repeat(mostImportRows + 1)}`, { problem: 'tooManyRows', rows: 5001, max: 5000 }]
  ])('refuses a file as a whole (%#), and says why', (text, problem) => {
    expect(readTaskCsv(text, today)).toMatchObject({ problems: [problem], rows: [] });
  });

  it('names columns that it does not know, and passes over them', () => {
    const csv = readTaskCsv('Title,Colour,Kind\nA,red,', today);
    expect(csv.unknownColumns).toEqual(['Colour']);
    expect(csv.rows).toHaveLength(1);
  });
});

describe('importing once more', () => {
  const text = [
    'Key,Title,Schedule,Minutes',
    'k1,Keyed,FREQ=DAILY,5',
    ',Weekly,FREQ=WEEKLY,10',
    ',Monthly,2025-01-31 FREQ=MONTHLY,'
  ].join('\n');

  it('adds nothing, on whatever day', () => {
    const tasks = added(plan(text));
    const later = readTaskCsv(text, calendarDate('2026-04-21'));
    const { counts, rows } = planTaskImport(later, tasks, people);
    expect(counts).toEqual({ new: 0, alreadyThere: 3, refused: 0 });
    expect(rows[0]?.verdict).toMatchObject({ kind: 'alreadyThere', task: { id: 100 }, differences: [] });
  });

  it('recognises keys in any case, as the list does, and lists what differs without changing it', () => {
    const tasks = added(plan(text));
    const { rows, drafts } = plan(
      'Key,Title,Minutes,Owner (e-mail)\nK1,Other words,5,bea@contoso.example',
      tasks
    );
    expect(rows[0]?.verdict).toMatchObject({ kind: 'alreadyThere', differences: ['title', 'owner'] });
    expect(drafts).toEqual([]);
  });

  it('recognises a task that a person wrote by what it says, when the row has no key', () => {
    const task = aTask({
      title: 'Weekly',
      dueDate: null,
      schedule: parseSchedule('2024-06-03 FREQ=WEEKLY;BYDAY=MO')
    });
    const row = (key: string): string => `Key,Title,Schedule\n${key},weekly,FREQ=WEEKLY;BYDAY=MO`;
    expect(plan(row(''), [task]).counts.alreadyThere).toBe(1);
    expect(plan(row('new'), [task]).counts.new).toBe(1);
  });

  it('begins today with what recurred before, so that nothing shows as missed', () => {
    const [daily, paused] = plan(
      'Title,Schedule\nA,"2025-01-01 FREQ=DAILY\n2025-06-02 FREQ=WEEKLY;INTERVAL=2;BYDAY=MO\n2027-01-01 PAUSED"\nB,"2025-01-01 FREQ=WEEKLY;BYDAY=TU\n2025-06-01 PAUSED"'
    ).drafts;
    expect(daily && formatSchedule(daily.draft.schedule)).toBe(
      '2026-03-04 DTSTART=2025-06-02;FREQ=WEEKLY;INTERVAL=2;BYDAY=MO\n2027-01-01 PAUSED'
    );
    // The rule stands on a day that it does not name: it is only kept to go on after the pause.
    expect(paused && formatSchedule(paused.draft.schedule)).toBe(
      '2026-03-02 DTSTART=2025-01-01;FREQ=WEEKLY;BYDAY=TU\n2026-03-03 PAUSED'
    );
  });
});

describe('an exported file', () => {
  const person = fc.constantFrom(null, amir);
  const text = fc.string({ unit: 'grapheme', maxLength: 20 });
  const line = text.map((words) => words.replace(/\s+/g, ' ').trim());
  const draft: fc.Arbitrary<Partial<TaskDraft>> = fc.record({
    title: line.filter((title) => title !== ''),
    kind: fc.constantFrom('Activity' as const, 'Get started' as const),
    focusArea: fc.constantFrom(...focusAreas),
    owner: person,
    backup: fc.constantFrom(null, bea),
    instructions: line.map((words) => `<p>${words.replace(/[<>&]/g, '')}</p>`),
    reference: fc.constantFrom(null, { url: 'https://example.com/a,b;c', description: '=1+1' }),
    minutes: fc.option(fc.nat(999), { nil: null }),
    platforms: fc.subarray([...platforms]),
    evidence: fc.subarray(['File' as const, 'Link' as const, 'Note' as const]),
    signOff: fc.constantFrom('Self' as const, 'Second person' as const),
    steps: fc.constantFrom(
      [],
      [{ label: '-5 to +5', input: { kind: 'choice' as const, choices: ['a', 'b'] } }]
    ),
    schedule: fc.constantFrom(
      parseSchedule(null),
      parseSchedule('2026-01-05 FREQ=WEEKLY;BYDAY=MO,TH;X-DAYOFF=AFTER'),
      changeSchedule(parseSchedule('2026-01-05 FREQ=MONTHLY;BYDAY=-1FR'), 'paused', today)
    )
  });
  const tasks = fc
    .array(draft, { minLength: 1, maxLength: 6 })
    .map((drafts) =>
      drafts.map((one, index) => aTask({ ...one, id: index + 1, dueDate: null, sourceKey: `csv:k${index}` }))
    );

  it('has the columns that the import takes', () => {
    const [header = ''] = exportTasks([]).split('\r\n');
    expect(header.replace('\uFEFF', '').split(',')).toEqual([...taskCsvColumns]);
  });

  it('is recognised where it came from, without a difference', () => {
    fc.assert(
      fc.property(tasks, (some) => {
        const { rows } = plan(exportTasks(some), some);
        expect(rows.map(({ verdict }) => verdict)).toEqual(
          some.map((task) => ({ kind: 'alreadyThere', task, differences: [] }))
        );
      })
    );
  });

  it('becomes the same tasks on another site, which can be saved', () => {
    fc.assert(
      fc.property(tasks, (some) => {
        const there = added(plan(exportTasks(some)));
        expect(there).toHaveLength(some.length);
        expect(there.flatMap((task) => validateDraft(task))).toEqual([]);
        expect(plan(exportTasks(some), there).rows.map(({ verdict }) => verdict)).toEqual(
          there.map((task) => ({ kind: 'alreadyThere', task, differences: [] }))
        );
      })
    );
  });

  it('keeps the keys of other sources, so that nothing is doubled', () => {
    const starter = aTask({ sourceKey: 'starter:operations-alerts' });
    const own = aTask({ id: 2, title: 'Own', sourceKey: null });
    expect(plan(exportTasks([starter, own]), [starter, own]).counts.alreadyThere).toBe(2);
    expect(plan(exportTasks([starter])).drafts[0]?.sourceKey).toBe('starter:operations-alerts');
  });
});

describe('whatever the file holds', () => {
  it('nothing is thrown, and every row has a verdict', () => {
    const header = fc
      .shuffledSubarray([...taskCsvColumns, 'Other'], { minLength: 1 })
      .map((names) => names.join(','));
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('2026-01-05', 'FREQ=DAILY', '2026-01-05 PAUSED', 'Renewal', '"')
    );
    const rows = fc.array(fc.array(cell, { maxLength: 20 }).map((cells) => cells.join(',')));
    const file = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.tuple(header, rows).map(([first, rest]) => [first, ...rest].join('\n'))
    );
    fc.assert(
      fc.property(file, (text) => {
        const csv = readTaskCsv(text, today);
        const { rows: planned, counts } = planTaskImport(csv, [], people);
        expect(planned).toHaveLength(csv.rows.length);
        expect(counts.new + counts.alreadyThere + counts.refused).toBe(csv.rows.length);
        if (csv.rows.length === 0) expect(csv.problems).not.toEqual([]);
      }),
      { numRuns: 300 }
    );
  });
});
