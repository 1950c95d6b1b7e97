import * as fc from 'fast-check';
import { aPerson, aRecurringTask, aRenewal, aTask } from '../../../testing/builders';
import { anEntry } from '../../../testing/faq/anEntry';
import { aCourse, anAssignment, aReport, aSkill } from '../../../testing/training/trainingBuilders';
import { aNotice, aTeamEntry } from '../../../testing/updates/aNotice';
import { standardCalendar } from '../../calendar/dayOff';
import { addDays, calendarDate, type CalendarDate } from '../../dates/calendarDate';
import type { Gap } from '../../faq/FeedbackRepository';
import { reviewQueue } from '../../faq/review/reviewQueue';
import type { Task } from '../../tasks/task';
import { skillCoverage } from '../../training/skills/skillCoverage';
import { courseQueue } from '../../training/stale/courseQueue';
import { learningItems } from '../../training/states/myLearning';
import { defaultAwarenessSettings } from '../../updates/awarenessSettings';
import type { StandingNotice } from '../../updates/leadFigures';
import type { Notice } from '../../updates/NoticeRepository';
import { noticeStanding } from '../../updates/standing';
import { attentionCards, type AttentionFacts } from './attention';
import { cardKinds, urgencies, type AttentionCard } from './card';

const day = calendarDate;
const today = day('2026-05-04');
const calendar = standardCalendar;

const cardsOf = (facts: AttentionFacts): readonly AttentionCard[] => attentionCards(facts, today);
const told = (facts: AttentionFacts): readonly unknown[] =>
  cardsOf(facts).map(({ kind, count, oldest, urgency }) => [kind, count, oldest, urgency]);
const tasks = (...all: readonly Task[]): AttentionFacts => ({ tasks: { tasks: all, calendar } });

function standing(changes: Partial<Notice>): StandingNotice {
  const notice = aNotice(changes);
  const settings = { ...defaultAwarenessSettings, roles: ['Admin' as const] };
  const context = { team: [aTeamEntry()], settings, calendar, today, me: 7 };
  return {
    notice,
    standing: noticeStanding(notice, { acknowledgements: [], communications: [] }, context)
  };
}

const notices = (...all: readonly Partial<Notice>[]): AttentionFacts => ({
  notices: { undecided: all.map(aNotice), standing: all.map(standing) }
});

describe('nothing to do', () => {
  it('is no card at all', () => {
    const calm: AttentionFacts = {
      tasks: { tasks: [aTask({ dueDate: day('2026-05-20') })], calendar },
      notices: { undecided: [], standing: [] },
      learning: { open: [], skills: [], queue: [] },
      answers: { queue: [], feedback: [], gaps: [], dayOf: () => today },
      plan: []
    };
    expect([cardsOf(calm), cardsOf({})]).toEqual([[], []]);
  });
});

describe('the checklist', () => {
  it('shows what is overdue by the day that was missed first', () => {
    const moved = aTask({ id: 2, dueDate: day('2026-05-20'), lateSince: day('2026-04-01') });
    expect(told(tasks(aTask({ dueDate: day('2026-05-03') }), moved))).toEqual([
      ['overdueTasks', 2, '2026-04-01', 'now']
    ]);
    expect(cardsOf(tasks(aTask({ dueDate: day('2026-05-03') }), moved))[0]?.rows[0]?.id).toBe(2);
  });

  it('shows what was missed within the last month', () => {
    // Mondays from 30 March on, which is history; that of today is due, so that the one before it is over.
    const weekly = aRecurringTask({ start: day('2026-03-30') });
    const cards = cardsOf(tasks(weekly));
    expect(cards.map(({ kind, rows }) => [kind, rows.map(({ part }) => part)])).toEqual([
      ['missedTasks', ['2026-04-06', '2026-04-13', '2026-04-20', '2026-04-27']]
    ]);
  });

  it('forgets what was missed 32 days ago', () => {
    const onFridays = { kind: 'weekly', every: 1, on: ['FR'] } as const;
    const onThursdays = { kind: 'weekly', every: 1, on: ['TH'] } as const;
    const first = (pattern: typeof onFridays | typeof onThursdays): string | undefined =>
      cardsOf(tasks(aRecurringTask({ pattern, start: day('2026-04-02') }))).find(
        ({ kind }) => kind === 'missedTasks'
      )?.rows[0]?.part;
    expect([first(onFridays), first(onThursdays)]).toEqual(['2026-04-03', '2026-04-09']);
  });

  it.each([
    ['2026-05-03', 'now'],
    ['2026-05-11', 'now'],
    ['2026-05-12', 'soon'],
    ['2026-08-02', 'soon'],
    ['2026-08-03', undefined]
  ])('shows a renewal of %s as %s', (dueDate, urgency) => {
    expect(cardsOf(tasks(aRenewal({ dueDate: day(dueDate) })))[0]?.urgency).toBe(urgency);
  });
});

describe('the feed', () => {
  it('shows what is undecided past its day, who is not aware, and who was not told', () => {
    const past = {
      published: '2026-04-01T08:00:00Z',
      revisedOn: day('2026-04-01'),
      actBy: day('2026-04-20')
    };
    expect(told(notices(past))).toEqual([
      ['undecidedNotices', 1, '2026-04-20', 'now'],
      ['usersNotTold', 1, '2026-04-20', 'now'],
      // Five working days after it came in.
      ['unaware', 1, '2026-04-08', 'now']
    ]);
  });

  it.each([
    ['2026-04-03', undefined],
    ['2026-04-04', 'now'],
    ['2026-05-04', 'now'],
    ['2026-05-05', 'soon'],
    ['2026-05-14', 'soon'],
    ['2026-05-15', undefined]
  ])('shows users who were not told of a change of %s as %s', (rollsOutOn, urgency) => {
    const facts = notices({ rollsOutOn: day(rollsOutOn), actBy: null });
    const card = cardsOf(facts).find(({ kind }) => kind === 'usersNotTold');
    expect(card?.urgency).toBe(urgency);
  });

  it('does not ask to tell users what they do not notice', () => {
    const facts = notices({ rollsOutOn: day('2026-05-05'), actBy: null, userImpact: 'none' });
    expect(cardsOf(facts)).toEqual([]);
  });
});

describe('the training', () => {
  const required = aCourse({ obligation: 'Mandatory', skills: [1], verifiedOn: day('2026-04-20') });
  const byId = new Map([[1, required]]);

  it('shows late people, skills that hang on one person, and material that may not be true', () => {
    const open = learningItems(
      [
        anAssignment({ id: 1, due: day('2026-04-20') }),
        anAssignment({ id: 2, person: aPerson({ id: 8 }), due: day('2026-04-10') }),
        anAssignment({ id: 3, person: aPerson({ id: 9 }), due: day('2026-05-10') })
      ],
      byId,
      today
    );
    const skills = skillCoverage([aSkill(), aSkill({ id: 2 })], new Set([1]), [], today);
    const reported = aReport({ on: '2026-05-01T08:00:00Z' });
    const facts = { doubt: undefined, reports: [reported], dayOf: () => day('2026-05-01') };
    const queue = courseQueue([required], () => facts, 'everybody', today);
    expect(told({ learning: { open, skills, queue } })).toEqual([
      ['lateLearners', 2, '2026-04-10', 'now'],
      ['staleCourses', 1, '2026-05-01', 'now'],
      ['singleSkills', 2, null, 'soon']
    ]);
  });
});

describe('the FAQ and the plan', () => {
  const gap: Gap = {
    id: 1,
    etag: '"1"',
    key: 'vpn',
    text: 'vpn',
    foundNothing: 3,
    didNotHelp: 0,
    lastOn: today,
    state: 'Open',
    claimedBy: null,
    entry: null
  };

  it('show what is due, what did not help, what people look for, and what the plan lacks', () => {
    const entries = [
      anEntry({ id: 1, verifiedOn: day('2025-10-01') }),
      anEntry({ id: 2, verifiedOn: day('2025-11-20') }),
      anEntry({ id: 3 })
    ];
    const vote = { entry: 1, version: 1, person: aPerson(), helped: false, reason: 'No' };
    const votes = ['2026-05-02T08:00:00Z', '2026-04-28T08:00:00Z'].map((on) => ({ ...vote, on }));
    const answers = {
      queue: reviewQueue(entries, new Map(), 'everybody', today),
      feedback: [{ entry: anEntry(), votes }],
      gaps: [gap, { ...gap, id: 2, state: 'Claimed' as const }],
      dayOf: (instant: string) => day(instant.slice(0, 10))
    };
    expect(told({ answers, plan: [{ kind: 'emptyTeam' }, { kind: 'noAlerts' }] })).toEqual([
      ['faqReview', 2, '2026-04-01', 'soon'],
      ['unseenVotes', 1, '2026-04-28', 'soon'],
      ['searchGaps', 1, null, 'later'],
      ['planGaps', 2, null, 'later']
    ]);
  });
});

describe('whatever there is to do', () => {
  const anyDay: fc.Arbitrary<CalendarDate> = fc
    .integer({ min: -60, max: 120 })
    .map((days) => addDays(today, days));

  it('cards stand by urgency, each once, with a row for each that is counted', () => {
    fc.assert(
      fc.property(fc.array(anyDay), fc.array(anyDay), fc.array(anyDay), (due, expiry, actBy) => {
        const all = [
          ...due.map((dueDate, index) => aTask({ id: index + 1, dueDate })),
          ...expiry.map((dueDate, index) => aRenewal({ id: 1000 + index, dueDate }))
        ];
        const cards = cardsOf({
          ...tasks(...all),
          ...notices(...actBy.map((date, index) => ({ id: index + 1, actBy: date })))
        });
        const places = cards.map(
          ({ urgency, kind }) => urgencies.indexOf(urgency) * cardKinds.length + cardKinds.indexOf(kind)
        );
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        for (const { count, rows } of cards) expect([count > 0, rows.length]).toEqual([true, count]);
        const counted = (kind: string): number => cards.find((card) => card.kind === kind)?.count ?? 0;
        const isPast = (date: CalendarDate): boolean => date < today;
        expect(counted('undecidedNotices')).toBe(actBy.filter(isPast).length);
        expect(counted('overdueTasks')).toBe(due.filter(isPast).length);
        expect(counted('renewals')).toBe(expiry.filter((date) => date <= addDays(today, 90)).length);
      })
    );
  });
});
