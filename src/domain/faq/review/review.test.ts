import { calendarDate } from '../../dates/calendarDate';
import { aPerson } from '../../../testing/builders';
import { anEntry } from '../../../testing/faq/anEntry';
import { confirmDoubt, dismissDoubt, stateNow, verifyDoubt, type Doubt } from '../../updates/ripple/doubt';
import type { StoredDoubt } from '../../updates/DoubtRepository';
import { clearDoubts, entryDoubts, type DoubtContext } from './entryDoubt';
import { reviewQueue } from './reviewQueue';
import { reviewState } from './reviewState';

const today = calendarDate('2026-05-04');
const lena = aPerson({ id: 6, name: 'Lena' });

describe('the review of an entry', () => {
  it.each([
    ['2025-11-03', 'due', '2026-05-03'],
    ['2025-11-04', 'due', '2026-05-04'],
    ['2025-11-05', 'soon', '2026-05-05'],
    ['2025-12-03', 'soon', '2026-06-03'],
    ['2025-12-04', 'current', '2026-06-04']
  ])('verified on %s is %s', (verifiedOn, kind, on) => {
    expect(reviewState(anEntry({ verifiedOn: calendarDate(verifiedOn) }), today)).toEqual({ kind, on });
  });

  it('is missing where nobody verified it, and asked of nobody while it is not published', () => {
    expect(reviewState(anEntry(), today)).toEqual({ kind: 'neverVerified' });
    expect(reviewState(anEntry({ status: 'Draft' }), today)).toEqual({ kind: 'none' });
    expect(reviewState(anEntry({ status: 'Retired' }), today)).toEqual({ kind: 'none' });
  });
});

function stored(id: number, noticeId: number, doubt: Doubt): StoredDoubt {
  return { ...doubt, id, etag: `"${id}"`, noticeId, targetTitle: 'Entry' };
}

function subject(noticeId: number, entry: number): Parameters<typeof confirmDoubt>[0] {
  return { noticeKey: `messageCenter:MC${noticeId}`, target: { kind: 'faq', id: entry }, revision: 1 };
}

const on = (day: string): { readonly by: typeof lena; readonly on: string } => ({
  by: lena,
  on: `${day}T22:30:00Z`
});

const context: DoubtContext = {
  notices: new Map([
    [1, { id: 1, title: 'New enrolment page', revision: 1, revisedOn: calendarDate('2026-03-01') }],
    [2, { id: 2, title: 'New portal', revision: 2, revisedOn: calendarDate('2026-04-20') }]
  ]),
  dayOf: (instant) => calendarDate(instant.slice(0, 10))
};

const first = confirmDoubt(subject(1, 4), on('2026-04-25'), 'The steps change.');
const verified = verifyDoubt(confirmDoubt(subject(2, 4), on('2026-03-02'), ''), on('2026-03-10'), {
  revision: 1,
  wasChanged: false,
  note: ''
});
if (!verified) throw new Error('It was not verified.');

describe('doubts about an entry', () => {
  it('say since when and because of which notices, the oldest first', () => {
    const doubts = entryDoubts([stored(1, 1, first), stored(2, 2, verified)], context);
    expect(doubts.get(4)).toMatchObject({
      since: '2026-04-20',
      reasons: [
        { notice: 'New portal', since: '2026-04-20', isAgain: true },
        { notice: 'New enrolment page', since: '2026-04-25', isAgain: false }
      ]
    });
  });

  it('are none when somebody verified the entry against what the notice says now, or dismissed them', () => {
    const still = { ...verified, revision: 2 };
    const dismissed = dismissDoubt(subject(1, 4), on('2026-04-25'), '');
    expect(entryDoubts([stored(1, 1, dismissed), stored(2, 2, still)], context).size).toBe(0);
  });

  it('stay when the notice was deleted', () => {
    expect(entryDoubts([stored(1, 0, first)], context).get(4)?.reasons[0]?.notice).toBeNull();
  });

  it('of courses say nothing of entries', () => {
    const course: Doubt = { ...first, target: { kind: 'course', id: 4 } };
    expect(entryDoubts([stored(1, 1, course)], context).size).toBe(0);
  });

  it('all end when somebody verifies the entry', () => {
    const rows = [
      stored(1, 1, first),
      stored(2, 2, verified),
      stored(3, 0, { ...first, noticeKey: 'feed:x' })
    ];
    const doubt = entryDoubts(rows, context).get(4);
    if (!doubt) throw new Error('There is no doubt.');
    const cleared = clearDoubts(doubt, context.notices, on('2026-05-04'), {
      wasChanged: true,
      note: 'New steps'
    });
    expect(cleared.map(({ seen, doubt: { state, revision } }) => [seen.id, state, revision])).toEqual([
      [2, 'verified', 2],
      [1, 'verified', 1],
      [3, 'verified', 1]
    ]);
    const after = cleared.map(({ seen, doubt: end }) => ({ ...seen, ...end }));
    expect(entryDoubts(after, context).size).toBe(0);
    expect(after.every((one) => stateNow(one, 2) === 'verified' || one.revision === 1)).toBe(true);
  });
});

describe('the queue of reviews', () => {
  const verifiedOn = (day: string): ReturnType<typeof calendarDate> => calendarDate(day);
  const entries = [
    anEntry({ id: 1, owner: lena, verifiedOn: verifiedOn('2025-11-20') }),
    anEntry({ id: 2, owner: lena, verifiedOn: null }),
    anEntry({ id: 3, owner: lena, verifiedOn: verifiedOn('2025-10-01') }),
    anEntry({ id: 4, owner: lena, verifiedOn: verifiedOn('2026-05-01') }),
    anEntry({ id: 5, owner: lena, verifiedOn: verifiedOn('2025-09-01') }),
    anEntry({ id: 6, owner: lena, verifiedOn: verifiedOn('2026-05-01') }),
    anEntry({ id: 7, owner: null, verifiedOn: null }),
    anEntry({ id: 8, owner: lena, status: 'Draft' })
  ];
  const doubts = entryDoubts([stored(1, 1, first)], context);

  it('has what may be wrong first, then what waits longest', () => {
    const queue = reviewQueue(entries, doubts, { person: 6 }, today);
    expect(queue.map(({ entry, reason }) => [entry.id, reason])).toEqual([
      [4, 'doubtful'],
      [5, 'due'],
      [3, 'due'],
      [2, 'neverVerified'],
      [1, 'soon']
    ]);
  });

  it('shows what nobody owns', () => {
    expect(reviewQueue(entries, doubts, 'nobody', today).map(({ entry }) => entry.id)).toEqual([7]);
    expect(reviewQueue(entries, doubts, 'everybody', today)).toHaveLength(6);
  });
});
