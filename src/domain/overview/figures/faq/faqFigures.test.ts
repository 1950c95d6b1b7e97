import * as fc from 'fast-check';
import { aPerson } from '../../../../testing/builders';
import { anAnswer, anEntry } from '../../../../testing/faq/anEntry';
import { aFigureContext, aPeriod } from '../../../../testing/overview/overviewBuilders';
import { addDays, addMonths, calendarDate, type CalendarDate } from '../../../dates/calendarDate';
import type { Gap, Vote } from '../../../faq/FeedbackRepository';
import type { Figure } from '../../figure';
import type { FigureKey } from '../../figureTraits';
import { faqFigures, type FaqFacts } from '.';

const day = calendarDate;
const today = day('2026-05-04');
const nothing: FaqFacts = {
  entries: [],
  answers: [],
  votes: [],
  unseen: new Map(),
  gaps: [],
  answered: []
};

function figuresOf(facts: Partial<FaqFacts>, period = aPeriod()): ReadonlyMap<FigureKey, Figure> {
  const figures = faqFigures({ ...nothing, ...facts }, aFigureContext({ period, today }));
  return new Map(figures.map((figure) => [figure.key, figure]));
}

function aVote(entry: number, personId: number, helped: boolean, on: string, version = 1): Vote {
  const person = aPerson({ id: personId });
  return { entry, version, person, helped, reason: helped ? '' : 'Did not work', on };
}

function aGap(id: number, foundNothing: number, lastOn: string, changes: Partial<Gap> = {}): Gap {
  return {
    id,
    etag: '"1"',
    key: `gap ${id}`,
    text: `Search ${id}`,
    foundNothing,
    didNotHelp: 0,
    lastOn: day(lastOn),
    state: 'Open',
    claimedBy: null,
    entry: null,
    ...changes
  };
}

describe('the FAQ of April, counted by hand', () => {
  const entries = [
    // Due on 4 May: today; current; never verified; a draft.
    anEntry({ id: 1, verifiedOn: day('2025-11-04'), reviewEvery: 6 }),
    anEntry({ id: 2, verifiedOn: day('2026-04-01'), reviewEvery: 6 }),
    anEntry({ id: 3 }),
    anEntry({ id: 4, status: 'Draft' })
  ];
  const votes = [
    aVote(1, 7, false, '2026-04-03T08:00:00Z'),
    // Changed their mind: the last word counts.
    aVote(1, 7, true, '2026-04-05T08:00:00Z'),
    aVote(1, 8, false, '2026-04-05T08:00:00Z'),
    aVote(2, 8, false, '2026-04-30T23:59:59Z'),
    // Not of April.
    aVote(2, 9, true, '2026-03-31T23:59:59Z'),
    aVote(2, 9, true, '2026-05-01T00:00:00Z')
  ];
  const closed = { state: 'Closed', entry: 1 } as const;
  const answered = [
    { gap: aGap(20, 3, '2026-04-01', closed), askedOn: day('2026-03-20'), answeredOn: day('2026-04-01') },
    { gap: aGap(21, 3, '2026-04-20', closed), askedOn: day('2026-04-20'), answeredOn: day('2026-04-21') },
    { gap: aGap(22, 3, '2026-04-20', closed), askedOn: day('2026-04-20'), answeredOn: day('2026-05-01') },
    { gap: aGap(23, 3, '2026-04-20'), askedOn: day('2026-04-01'), answeredOn: day('2026-04-02') }
  ];
  const figures = figuresOf({
    entries,
    answers: [
      anAnswer({ entry: 1, title: 'One' }),
      anAnswer({ entry: 2, title: 'Two' }),
      anAnswer({ entry: 3, title: 'Three', doubtfulSince: day('2026-04-20') })
    ],
    votes: [...votes, aVote(3, 7, true, '2026-04-10T08:00:00Z')],
    unseen: new Map([
      [1, [aVote(1, 8, false, '2026-04-05T08:00:00Z')]],
      [2, [aVote(2, 8, false, '2026-04-06T08:00:00Z'), aVote(2, 7, false, '2026-01-06T08:00:00Z')]]
    ]),
    gaps: [
      ...[1, 2, 3, 4, 5, 6].map((id) => aGap(id, id, '2026-04-10')),
      aGap(7, 99, '2026-05-01'),
      aGap(8, 0, '2026-04-10', { didNotHelp: 9 }),
      aGap(9, 50, '2026-04-10', { state: 'Dismissed' })
    ],
    answered
  });

  it.each([
    ['reviewOverdue', 2, 3],
    ['helpful', 2, 4],
    ['unseenVotes', 3, null],
    ['searchesInVain', 6, null],
    // 12 days and 1 day.
    ['daysToAnswer', 6.5, 2],
    ['topAnswers', 1, null]
  ] as const)('%s is %d of %s', (key, numerator, denominator) => {
    expect([figures.get(key)?.numerator, figures.get(key)?.denominator]).toEqual([numerator, denominator]);
  });

  it('names what was most searched for, and what helped most', () => {
    const shares = (key: FigureKey): readonly unknown[] =>
      (figures.get(key)?.shares ?? []).map((share) => [share.key, share.count, share.of]);
    expect(shares('searchesInVain')).toEqual([6, 5, 4, 3, 2].map((id) => [`Search ${id}`, id, null]));
    expect(shares('topAnswers')).toEqual([['One', 1, 2]]);
    expect(shares('reviewOverdue')).toEqual([
      ['due', 1, null],
      ['neverVerified', 1, null]
    ]);
  });

  it('opens the entries behind', () => {
    const ids = (key: FigureKey): readonly number[] => (figures.get(key)?.rows ?? []).map(({ id }) => id);
    expect(ids('unseenVotes')).toEqual([2, 1]);
    expect(ids('helpful')).toEqual([1, 3]);
    expect(figures.get('helpful')?.others.map(({ id }) => id)).toEqual([2]);
    expect(ids('daysToAnswer')).toEqual([20, 21]);
  });

  it('has no data, and no 0 %, before anybody has voted', () => {
    expect(figuresOf({ entries }).get('helpful')?.denominator).toBe(0);
  });
});

interface Case {
  readonly verifiedOn: CalendarDate | null;
  readonly reviewEvery: number;
  readonly status: 'Published' | 'Draft' | 'Retired';
  /** By day in the year and person. */
  readonly votes: readonly { readonly at: number; readonly person: number; readonly helped: boolean }[];
}

const firstDay = day('2026-02-01');
const anyCase: fc.Arbitrary<Case> = fc.record({
  verifiedOn: fc.option(
    fc.integer({ min: -400, max: 0 }).map((days) => addDays(today, days)),
    { nil: null }
  ),
  reviewEvery: fc.integer({ min: 1, max: 12 }),
  status: fc.constantFrom('Published', 'Draft', 'Retired'),
  votes: fc.uniqueArray(
    fc.record({
      at: fc.integer({ min: 0, max: 120 }),
      person: fc.integer({ min: 7, max: 9 }),
      helped: fc.boolean()
    }),
    { selector: ({ at }) => at, maxLength: 8 }
  )
});

describe('over generated entries and votes', () => {
  it('the figures are what counting the cases says', () => {
    const anyPeriod = fc.constantFrom('2026-02', '2026-03', '2026-04', '2026-Q1', '2026-Q2').map(aPeriod);
    fc.assert(
      fc.property(fc.array(anyCase, { maxLength: 8 }), anyPeriod, (cases, period) => {
        const dateOf = (at: number): CalendarDate => addDays(firstDay, at);
        const entries = cases.map(({ votes: _votes, ...changes }, index) =>
          anEntry({ id: index + 1, ...changes })
        );
        const votes = cases.flatMap((one, index) =>
          one.votes.map(({ at, person, helped }) =>
            aVote(index + 1, person, helped, `${dateOf(at)}T10:00:00Z`)
          )
        );
        const figures = figuresOf({ entries, votes }, period);
        const published = cases.filter(({ status }) => status === 'Published');
        const waiting = published.filter(
          ({ verifiedOn, reviewEvery }) => verifiedOn === null || addMonths(verifiedOn, reviewEvery) <= today
        );
        const words = cases.flatMap(({ votes: all }) =>
          [7, 8, 9].flatMap((person) => {
            const own = all.filter((vote) => {
              const on = dateOf(vote.at);
              return vote.person === person && on >= period.first && on <= period.last;
            });
            const last = own.reduce((best, vote) => Math.max(best, vote.at), -1);
            return own.filter(({ at }) => at === last);
          })
        );
        const found = (key: FigureKey): readonly unknown[] => [
          figures.get(key)?.numerator,
          figures.get(key)?.denominator
        ];
        expect(found('reviewOverdue')).toEqual([waiting.length, published.length]);
        expect(found('helpful')).toEqual([words.filter(({ helped }) => helped).length, words.length]);
      })
    );
  });
});
