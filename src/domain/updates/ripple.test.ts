import { aPerson } from '../../testing/builders';
import { standardCalendar } from '../calendar/dayOff';
import { calendarDate } from '../dates/calendarDate';
import { validateDraft } from '../tasks/validateDraft';
import { rippleTasks, type RippleOptions, type RippleSource } from './ripple';
import { rippleKinds, suggestedRipple } from './ripple/rippleKinds';

const day = calendarDate;
const words = { title: 'Tell users: {title}', instructions: 'By {actBy}.\n\nSee {link} <now>.' };

const options: RippleOptions = {
  calendar: standardCalendar,
  today: day('2026-02-10'),
  owners: { tellUsers: aPerson(), briefHelpDesk: null, reviewTraining: null },
  words: { tellUsers: words, briefHelpDesk: words, reviewTraining: words },
  nameMissing: (placeholder) => `[${placeholder}]`
};

const notice: RippleSource = {
  key: 'messageCenter:MC700001',
  title: 'New look',
  link: 'https://contoso.example/enrol',
  platforms: ['Android'],
  rollsOutOn: null,
  actBy: day('2026-04-30'),
  values: {
    title: 'New look',
    id: 'MC700001',
    services: 'Microsoft Intune',
    platforms: 'Android',
    published: '',
    actBy: '30 April',
    rollsOutOn: '',
    link: 'https://contoso.example/enrol',
    owner: ''
  }
};

const dueDates = (source: RippleSource, given = options): readonly unknown[] =>
  rippleTasks(source, rippleKinds, given).map(({ sourced, isTight }) => [sourced.draft.dueDate, isTight]);

describe('the ripple of a notice', () => {
  it('is a task for each work, filled from the notice', () => {
    const [task] = rippleTasks(notice, ['tellUsers'], options);
    expect(task).toMatchObject({
      kind: 'tellUsers',
      isTight: false,
      missing: [],
      sourced: {
        sourceKey: 'update:messageCenter:MC700001:tellUsers',
        starterTag: null,
        draft: {
          title: 'Tell users: New look',
          kind: 'Follow-up',
          focusArea: 'Awareness',
          owner: { name: 'Amir Haddad' },
          platforms: ['Android'],
          instructions: '<p>By 30 April.</p><p>See https://contoso.example/enrol &lt;now&gt;.</p>',
          reference: { url: 'https://contoso.example/enrol', description: 'New look' }
        }
      }
    });
    if (task) expect(validateDraft(task.sourced.draft)).toEqual([]);
  });

  it('is due in time before act-by, the help desk first', () => {
    expect(dueDates(notice)).toEqual([
      ['2026-04-16', false],
      ['2026-04-23', false],
      ['2026-04-23', false]
    ]);
  });

  it('is due before the roll-out when that is known, and moves off holidays', () => {
    const calendar = { ...standardCalendar, holidays: new Map([[day('2026-03-26'), 'Day off']]) };
    expect(dueDates({ ...notice, rollsOutOn: day('2026-04-01') }, { ...options, calendar })).toEqual([
      ['2026-03-17', false],
      ['2026-03-24', false],
      ['2026-03-24', false]
    ]);
  });

  it('is due at once when there is less time, on a working day', () => {
    const saturday = { ...options, today: day('2026-02-14') };
    expect(dueDates({ ...notice, actBy: day('2026-02-20') }, saturday)).toEqual(
      Array(3).fill(['2026-02-16', true])
    );
  });

  it('gets two weeks when nobody knows a day, and names what is missing', () => {
    const [task] = rippleTasks(
      { ...notice, actBy: null, values: { ...notice.values, actBy: '' } },
      ['tellUsers'],
      options
    );
    expect(task).toMatchObject({ missing: ['actBy'], sourced: { draft: { dueDate: '2026-02-24' } } });
  });

  it('has titles that fit', () => {
    const [task] = rippleTasks(
      { ...notice, values: { ...notice.values, title: 'word '.repeat(90) } },
      ['tellUsers'],
      options
    );
    expect(task?.sourced.draft.title.length).toBeLessThanOrEqual(255);
  });

  it('has the same keys when it is made again, and other keys for another notice', () => {
    const keys = (source: RippleSource): readonly string[] =>
      rippleTasks(source, rippleKinds, options).map(({ sourced }) => sourced.sourceKey);
    expect(keys({ ...notice, title: 'Changed', actBy: null })).toEqual(keys(notice));
    expect(keys({ ...notice, key: 'messageCenter:MC2' })).not.toEqual(keys(notice));
    expect(new Set(keys(notice)).size).toBe(3);
  });
});

describe('the work that is suggested', () => {
  it.each([
    ['act', 'high', ['briefHelpDesk', 'tellUsers', 'reviewTraining']],
    ['accept', 'low', ['briefHelpDesk']],
    ['accept', 'none', []],
    [null, null, []],
    [null, 'medium', ['briefHelpDesk', 'tellUsers', 'reviewTraining']],
    ['notRelevant', 'high', []],
    ['optOut', 'high', []]
  ] as const)('for the decision %s and user impact %s is %j', (decision, userImpact, kinds) => {
    expect(suggestedRipple({ decision, userImpact })).toEqual(kinds);
  });
});
