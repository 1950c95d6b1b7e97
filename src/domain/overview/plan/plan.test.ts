import { aPerson } from '../../../testing/builders';
import { aPlanAnswer, anAlert } from '../../../testing/overview/overviewBuilders';
import { aTeamEntry } from '../../../testing/updates/aNotice';
import { planSections } from '../../../lists/overview';
import { calendarDate } from '../../dates/calendarDate';
import type { TeamEntry } from '../../updates/TeamRepository';
import { answeredQuestions, answerProblems } from './answers';
import { planGaps, type PlanGap } from './gaps';
import type { OperationsPlan, PlanAnswer } from './planModel';
import { planQuestion, planQuestions } from './questions';

const today = calendarDate('2026-05-04');
const amir = aPerson();
const brigitte = aPerson({ id: 8, name: 'Brigitte Baumann' });
const chidi = aPerson({ id: 9, name: 'Chidi' });
const team: readonly TeamEntry[] = [
  aTeamEntry({ id: 1, person: amir, backup: brigitte, roles: ['Admin', 'Lead'] }),
  aTeamEntry({ id: 2, person: brigitte, backup: amir, roles: ['Help desk', 'Trainer'] })
];

/** Answers to everything, as each question asks. */
const answers: readonly PlanAnswer[] = planQuestions.map(({ key, answer }, index) =>
  aPlanAnswer(key, {
    id: index + 1,
    person: answer === 'person' ? amir : null,
    backup: answer === 'person' ? brigitte : null,
    rhythm: answer === 'rhythm' ? 'Every month' : null
  })
);
const whole: OperationsPlan = { answers, notes: [], alerts: [anAlert()] };

function withAnswer(key: string, changes: Partial<PlanAnswer> | null): OperationsPlan {
  const changed = answers.flatMap((answer) => {
    if (answer.question !== key) return [answer];
    return changes === null ? [] : [{ ...answer, ...changes }];
  });
  return { ...whole, answers: changed };
}

function told(gaps: readonly PlanGap[]): readonly string[] {
  return gaps.map((gap) => {
    if ('question' in gap) return `${gap.kind} ${gap.question.key}${'name' in gap ? ` ${gap.name}` : ''}`;
    if (gap.kind === 'alert') return `alert ${gap.missing.join()}`;
    if (gap.kind === 'alertLeft') return `alertLeft ${gap.name}`;
    if (gap.kind === 'roleMissing') return `roleMissing ${gap.role}`;
    return gap.kind === 'aloneInTeam' ? `aloneInTeam ${gap.entry.person.name}` : gap.kind;
  });
}

const gapsOf = (plan: OperationsPlan, people = team): readonly string[] =>
  told(planGaps(plan, { team: people, today }));

describe('the questions', () => {
  it('have a name each, and stand section by section', () => {
    expect(new Set(planQuestions.map(({ key }) => key)).size).toBe(planQuestions.length);
    const places = planQuestions.map(({ section }) => planSections.indexOf(section));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect([planQuestion('reportTo')?.section, planQuestion('asked before')]).toEqual([
      'Reporting',
      undefined
    ]);
  });

  it.each([
    ['text', { text: ' ' }, ['textMissing']],
    ['text', {}, []],
    ['person', {}, ['personMissing']],
    ['person', { person: amir, backup: amir }, ['backupIsPerson']],
    ['rhythm', {}, ['rhythmMissing']],
    ['rhythm', { rhythm: 'Every week' }, []],
    ['team', { text: '' }, []]
  ] as const)('of kind %s with %j lack %j', (answer, changes, expected) => {
    expect(answerProblems({ answer }, aPlanAnswer('x', changes))).toEqual(expected);
  });

  it('take the later of two answers, and forget what is not asked any more', () => {
    const answered = answeredQuestions([
      aPlanAnswer('reportTo', { id: 1, text: 'new', modifiedOn: '2026-05-01T08:00:00Z' }),
      aPlanAnswer('reportTo', { id: 2, text: 'old', modifiedOn: '2026-04-01T08:00:00Z' }),
      aPlanAnswer('asked before')
    ]);
    expect(answered).toHaveLength(planQuestions.length);
    expect(answered.flatMap(({ answer }) => answer?.text ?? [])).toEqual(['new']);
  });
});

describe('what the plan lacks', () => {
  it('is nothing when everything is said', () => {
    expect(gapsOf(whole)).toEqual([]);
  });

  it('is an answer to each question that needs one, a team and alerts, at the beginning', () => {
    const gaps = gapsOf({ answers: [], notes: [], alerts: [] }, []);
    const required = planQuestions.filter(
      ({ isRequired, answer }) => isRequired && answer !== 'team' && answer !== 'alerts'
    );
    expect(gaps).toEqual(['emptyTeam', ...required.map(({ key }) => `unanswered ${key}`), 'noAlerts']);
  });

  it.each([
    ['reportTo', null, ['unanswered reportTo']],
    ['helpDeskToldHow', null, []],
    ['reportTo', { text: '' }, ['incomplete reportTo']],
    ['updatesWatcher', { backup: null }, ['noBackup updatesWatcher']],
    ['updatesWatcher', { person: chidi }, ['left updatesWatcher Chidi']],
    ['reportTo', { reviewOn: calendarDate('2026-05-04') }, ['reviewDue reportTo']],
    ['reportTo', { reviewOn: calendarDate('2026-05-05') }, []]
  ] as const)('%s with %j: %j', (key, changes, expected) => {
    expect(gapsOf(withAnswer(key, changes))).toEqual(expected);
  });

  it('counts people on the last day that they are in the team', () => {
    const leaving = team.map((entry) => ({ ...entry, until: today }));
    expect(gapsOf(whole, leaving)).toEqual([]);
  });

  it('is a role that nobody plays, and who has no backup in the team', () => {
    const [first = aTeamEntry(), second = aTeamEntry()] = team;
    const left = { ...second, until: calendarDate('2026-05-03') };
    expect(gapsOf({ ...whole, answers: [] }, [first, left]).slice(0, 3)).toEqual([
      'roleMissing Help desk',
      'roleMissing Trainer',
      'aloneInTeam Amir Haddad'
    ]);
  });

  it.each([
    [{ responder: null, withinMinutes: null }, ['alert responder,within']],
    [{ backup: null, runbook: null }, ['alert backup,runbook']],
    [{ backup: amir }, ['alert backup']],
    [{ responder: chidi }, ['alertLeft Chidi']],
    [{ isInUse: false }, ['noAlerts']]
  ] as const)('of an alert with %j: %j', (changes, expected) => {
    expect(gapsOf({ ...whole, alerts: [anAlert(changes)] })).toEqual(expected);
  });
});
