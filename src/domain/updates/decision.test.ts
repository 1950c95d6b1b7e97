import { aPerson } from '../../testing/builders';
import { calendarDate } from '../dates/calendarDate';
import { decisionProblems, withoutUnused, type DecisionDraft } from './decision';
import { decisionState, pastActByWithoutDecision } from './decisionState';

const day = calendarDate;
const today = day('2026-02-10');
const noticeActBy = day('2026-04-30');

const complete: DecisionDraft = {
  kind: 'act',
  reason: 'Because.',
  adminImpact: 'low',
  userImpact: 'high',
  owner: aPerson(),
  actBy: day('2026-04-01'),
  reviewOn: day('2026-03-01')
};
const nothing: DecisionDraft = {
  kind: 'act',
  reason: ' ',
  adminImpact: null,
  userImpact: null,
  owner: null,
  actBy: null,
  reviewOn: null
};

describe('a decision', () => {
  it.each([
    ['notRelevant', ['reason']],
    ['accept', ['adminImpact', 'userImpact']],
    ['testFirst', ['adminImpact', 'userImpact', 'owner', 'reviewOn']],
    ['optOut', ['reason', 'adminImpact', 'userImpact', 'owner', 'reviewOn']],
    ['act', ['adminImpact', 'userImpact', 'owner', 'actBy']]
  ] as const)('"%s" demands %j', (kind, fields) => {
    const problems = decisionProblems({ ...nothing, kind }, noticeActBy, today);
    expect(problems.map(({ field, problem }) => [field, problem])).toEqual(
      fields.map((field) => [field, 'missing'])
    );
    expect(decisionProblems({ ...complete, kind }, noticeActBy, today)).toEqual([]);
  });

  it.each([
    ['act', { actBy: day('2026-02-09') }, { field: 'actBy', problem: 'inThePast' }],
    [
      'act',
      { actBy: day('2026-05-01') },
      { field: 'actBy', problem: 'afterNoticeActBy', actBy: noticeActBy }
    ],
    [
      'testFirst',
      { reviewOn: day('2026-05-01') },
      { field: 'reviewOn', problem: 'afterNoticeActBy', actBy: noticeActBy }
    ],
    ['optOut', { reviewOn: day('2026-02-09') }, { field: 'reviewOn', problem: 'inThePast' }]
  ] as const)('"%s" with %j is refused', (kind, changes, problem) => {
    expect(decisionProblems({ ...complete, kind, ...changes }, noticeActBy, today)).toEqual([problem]);
  });

  it('may look at an opt-out again after the last day to act, and act late when that day has passed', () => {
    expect(
      decisionProblems({ ...complete, kind: 'optOut', reviewOn: day('2026-09-01') }, noticeActBy, today)
    ).toEqual([]);
    expect(decisionProblems(complete, day('2026-01-31'), today)).toEqual([]);
  });

  it('keeps nothing that its kind does not use', () => {
    expect(withoutUnused({ ...complete, kind: 'notRelevant', reason: ' No iPads here. ' })).toEqual({
      kind: 'notRelevant',
      reason: 'No iPads here.',
      adminImpact: null,
      userImpact: null,
      owner: null,
      actBy: null,
      reviewOn: day('2026-03-01')
    });
  });
});

describe('the state of a decision', () => {
  const decision = { revision: 2, reviewOn: null };

  it.each([
    ['open', { actBy: null, revision: 2, decision: null }],
    ['open', { actBy: today, revision: 2, decision: null }],
    ['overdue', { actBy: day('2026-02-09'), revision: 2, decision: null }],
    ['decided', { actBy: day('2026-02-09'), revision: 2, decision }],
    ['outdated', { actBy: null, revision: 3, decision }],
    ['reviewDue', { actBy: null, revision: 2, decision: { ...decision, reviewOn: today } }],
    ['decided', { actBy: null, revision: 2, decision: { ...decision, reviewOn: day('2026-02-11') } }]
  ])('is %s for %j', (state, notice) => {
    expect(decisionState(notice, today)).toBe(state);
  });

  it('shows the lead what is past its day, longest first', () => {
    const notices = ['2026-02-09', '2026-01-09', '2026-03-09'].map((actBy) => ({
      actBy: day(actBy),
      revision: 1,
      decision: null
    }));
    expect(pastActByWithoutDecision(notices, today).map((notice) => notice.actBy)).toEqual([
      '2026-01-09',
      '2026-02-09'
    ]);
  });
});
