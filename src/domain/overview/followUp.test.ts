import { aPerson, aTask } from '../../testing/builders';
import { anAlert } from '../../testing/overview/overviewBuilders';
import { aTeamEntry } from '../../testing/updates/aNotice';
import { standardCalendar } from '../calendar/dayOff';
import { calendarDate } from '../dates/calendarDate';
import {
  followUpKeys,
  followUpOfAlert,
  followUpOfHealth,
  openFollowUp,
  workingDaysWithin,
  type FollowUpContext
} from './followUp';

const amir = aPerson();
const brigitte = aPerson({ id: 8, name: 'Brigitte Baumann' });
const chidi = aPerson({ id: 9, name: 'Chidi' });

/** Friday before a long weekend. */
const context: FollowUpContext = {
  today: calendarDate('2026-05-22'),
  calendar: { ...standardCalendar, holidays: new Map([[calendarDate('2026-05-25'), 'Whit Monday']]) },
  team: [
    aTeamEntry({ id: 1, person: amir, backup: brigitte, roles: ['Admin'], platforms: ['iOS/iPadOS'] }),
    aTeamEntry({ id: 2, person: brigitte, backup: amir, roles: ['Admin', 'Lead'] }),
    aTeamEntry({ id: 3, person: chidi, roles: ['Help desk'] })
  ],
  text: { title: 'Enrolment failures', instructions: 'Seen on the overview.\n\nLook & mend.' }
};

function withTeam(changes: Partial<FollowUpContext['team'][number]>): FollowUpContext {
  const [first = aTeamEntry(), ...others] = context.team;
  return { ...context, team: [{ ...first, ...changes }, ...others] };
}

it.each([
  [30, 0],
  [1439, 0],
  [1440, 1],
  [2160, 2],
  [2880, 2],
  [null, 1]
])('%s minutes leave %i working days', (minutes, days) => {
  expect(workingDaysWithin(minutes)).toBe(days);
});

describe('the follow-up of an alert', () => {
  it('is for whom the plan names, on the same working day, with the runbook', () => {
    expect(followUpOfAlert(anAlert({ id: 5 }), context)).toMatchObject({
      topic: 'overview:alert:5',
      draft: {
        title: 'Enrolment failures',
        kind: 'Follow-up',
        owner: amir,
        backup: brigitte,
        dueDate: '2026-05-22',
        instructions: '<p>Seen on the overview.</p><p>Look &amp; mend.</p>',
        reference: { url: 'https://contoso.example/runbooks/enrolment' },
        schedule: { kind: 'once' }
      }
    });
  });

  it('counts working days when there is a day or more, and never falls on a day off', () => {
    expect(followUpOfAlert(anAlert({ withinMinutes: 1440 }), context).draft.dueDate).toBe('2026-05-26');
    expect(followUpOfAlert(anAlert({ withinMinutes: 2880 }), context).draft.dueDate).toBe('2026-05-27');
    const sunday = { ...context, today: calendarDate('2026-05-24') };
    expect(followUpOfAlert(anAlert(), sunday).draft.dueDate).toBe('2026-05-26');
  });

  it('is for the backup when who should react has left, and for nobody when both have', () => {
    const left = withTeam({ until: calendarDate('2026-05-21') });
    expect(followUpOfAlert(anAlert(), left).draft).toMatchObject({ owner: brigitte, backup: null });
    const both = { ...left, team: left.team.filter(({ person }) => person.id !== brigitte.id) };
    expect(followUpOfAlert(anAlert(), both).draft).toMatchObject({ owner: null, backup: null });
  });

  it('believes the plan before there is a team', () => {
    const draft = followUpOfAlert(anAlert(), { ...context, team: [] }).draft;
    expect(draft).toMatchObject({ owner: amir, backup: brigitte });
    const alone = followUpOfAlert(anAlert({ backup: amir }), context).draft;
    expect(alone).toMatchObject({ owner: amir, backup: null });
  });

  it('says what the plan does not: nobody, the next working day, no runbook', () => {
    const silent = anAlert({ responder: null, backup: null, withinMinutes: null, runbook: null });
    expect(followUpOfAlert(silent, context).draft).toMatchObject({
      owner: null,
      dueDate: '2026-05-26',
      reference: null
    });
  });

  it('has a title that fits into the list', () => {
    const text = { ...context.text, title: 'x'.repeat(300) };
    expect(followUpOfAlert(anAlert(), { ...context, text }).draft.title.length).toBeLessThanOrEqual(255);
  });
});

describe('the follow-up of devices', () => {
  const reference = { url: 'https://intune.microsoft.com/', description: 'Intune' };

  it('is for who administers everything, within a week', () => {
    const task = followUpOfHealth({ topic: 'compliance', isPressing: false, reference }, context);
    expect(task).toMatchObject({
      topic: 'overview:devices:compliance',
      draft: { owner: brigitte, backup: amir, dueDate: '2026-06-01', reference, focusArea: 'Operations' }
    });
  });

  it('is due on the next working day when devices stand open', () => {
    const task = followUpOfHealth({ topic: 'protection', isPressing: true, reference }, context);
    expect(task.draft.dueDate).toBe('2026-05-26');
  });

  it('is for whoever administers something, or nobody', () => {
    const few = { ...context, team: context.team.filter(({ id }) => id !== 2) };
    const health = { topic: 'compliance', isPressing: false, reference } as const;
    expect(followUpOfHealth(health, few).draft).toMatchObject({ owner: amir, backup: null });
    expect(followUpOfHealth(health, { ...context, team: [] }).draft).toMatchObject({ owner: null });
  });
});

describe('a second follow-up', () => {
  const task = followUpOfAlert(anAlert({ id: 5 }), context);

  it('is not made while one is open, by its source or by its title', () => {
    const other = aTask({ id: 1, title: 'Other', sourceKey: 'overview:alert:55:2026-05-04' });
    const same = aTask({ id: 2, title: 'Renamed', sourceKey: 'overview:alert:5:2026-05-04' });
    const typed = aTask({ id: 3, title: ' enrolment FAILURES ', sourceKey: null });
    expect(openFollowUp(task, [other])).toBeUndefined();
    expect(openFollowUp(task, [typed, other, same])).toBe(same);
    expect(openFollowUp(task, [typed, other])).toBe(typed);
  });

  it('has a key of its own, on the same day too', () => {
    const keys = followUpKeys(task.topic, context.today);
    expect(keys.slice(0, 2)).toEqual(['overview:alert:5:2026-05-22', 'overview:alert:5:2026-05-22:2']);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
