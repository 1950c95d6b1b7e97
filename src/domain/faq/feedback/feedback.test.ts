import * as fc from 'fast-check';
import { calendarDate } from '../../dates/calendarDate';
import { aPerson } from '../../../testing/builders';
import { anAnswer, anEntry } from '../../../testing/faq/anEntry';
import type { Gap, Vote } from '../FeedbackRepository';
import { feedbackQueue } from './feedbackQueue';
import { gapAge, gapList, gapSteps } from './gapList';
import { entryFeedback } from './helpfulness';
import { topAnswers } from './topAnswers';

function aVote(changes: Partial<Vote> & { readonly by?: number } = {}): Vote {
  const { by = 7, ...others } = changes;
  const person = aPerson({ id: by });
  return { entry: 1, version: 1, person, helped: true, reason: '', on: '2026-05-01T08:00:00Z', ...others };
}

const votes = (yes: number, no: number, entry = 1): readonly Vote[] =>
  Array.from({ length: yes + no }, (_value, index) => aVote({ entry, by: index + 1, helped: index < yes }));

describe('how many people an answer helped', () => {
  it('is a count below five votes, and never a percentage', () => {
    expect(entryFeedback(votes(3, 1), 1).present).toEqual({ count: 3, of: 4, share: null });
    expect(entryFeedback(votes(3, 2), 1).present).toEqual({ count: 3, of: 5, share: 0.6 });
    expect(entryFeedback([], 1).present).toEqual({ count: 0, of: 0, share: null });
  });

  it('counts a person once, with their last word', () => {
    const changed = [
      aVote({ helped: false, on: '2026-05-02T08:00:00Z' }),
      aVote({ helped: true, on: '2026-05-01T08:00:00Z' })
    ];
    expect(entryFeedback(changed, 1).present).toMatchObject({ count: 0, of: 1 });
  });

  it('is about the version that readers see; earlier ones stand apart', () => {
    const both = [...votes(2, 0), aVote({ version: 2, helped: false })];
    expect(entryFeedback(both, 2)).toMatchObject({
      present: { count: 0, of: 1 },
      earlier: { count: 2, of: 2 }
    });
    expect(entryFeedback(both, null).present.of).toBe(0);
  });

  it('never shows a share of fewer than five, whatever the votes', () => {
    const vote = fc
      .record({
        by: fc.integer({ min: 1, max: 8 }),
        version: fc.integer({ min: 1, max: 2 }),
        helped: fc.boolean()
      })
      .map(aVote);
    fc.assert(
      fc.property(fc.array(vote), (all) => {
        const { present, earlier } = entryFeedback(all, 2);
        expect(present.of + earlier.of).toBe(
          new Set(all.map((one) => `${one.version}|${one.person.id}`)).size
        );
        for (const one of [present, earlier]) {
          expect(one.share === null).toBe(one.of < 5);
          expect(one.count).toBeLessThanOrEqual(one.of);
        }
      })
    );
  });
});

describe('the queue of feedback', () => {
  const no = (on: string, by: number): Vote =>
    aVote({ helped: false, by, on: `${on}T08:00:00Z`, reason: 'Old' });
  const entry = anEntry({ id: 1, owner: aPerson({ id: 6 }), feedbackSeenOn: '2026-05-01T08:00:00Z' });

  it('holds votes that it did not help since the owner looked, the newest first', () => {
    const all = new Map([
      [1, [no('2026-04-30', 1), no('2026-05-01', 2), no('2026-05-02', 3), no('2026-05-03', 4)]]
    ]);
    const [waiting, ...others] = feedbackQueue([entry, anEntry({ id: 2 })], all, 6);
    expect(others).toEqual([]);
    expect(waiting?.votes.map(({ person }) => person.id)).toEqual([4, 3]);
  });

  it('leaves out votes that were changed to yes, and entries of others', () => {
    const all = new Map([[1, [no('2026-05-02', 1), aVote({ by: 1, on: '2026-05-03T08:00:00Z' })]]]);
    expect(feedbackQueue([entry], all, 6)).toEqual([]);
    expect(feedbackQueue([entry], new Map([[1, [no('2026-05-02', 1)]]]), 9)).toEqual([]);
    expect(feedbackQueue([entry], new Map([[1, [no('2026-05-02', 1)]]]), null)).toHaveLength(1);
  });

  it('begins with the entry that helped fewest', () => {
    const all = new Map([
      [1, [no('2026-05-02', 1)]],
      [2, [no('2026-04-01', 1), no('2026-04-02', 2)]]
    ]);
    const queue = feedbackQueue([entry, anEntry({ id: 2 })], all, null);
    expect(queue.map((waiting) => waiting.entry.id)).toEqual([2, 1]);
  });
});

describe('gaps', () => {
  const aGap = (changes: Partial<Gap>): Gap => ({
    id: 1,
    etag: '"1"',
    key: 'printer',
    text: 'printer',
    foundNothing: 1,
    didNotHelp: 0,
    lastOn: calendarDate('2026-05-01'),
    state: 'Open',
    claimedBy: null,
    entry: null,
    ...changes
  });

  it('come most asked first, then by when they were asked last', () => {
    const list = gapList([
      aGap({ id: 1, lastOn: calendarDate('2026-04-01') }),
      aGap({ id: 2 }),
      aGap({ id: 3, didNotHelp: 4 }),
      aGap({ id: 4, state: 'Claimed' }),
      aGap({ id: 5, state: 'Closed' }),
      aGap({ id: 6, state: 'Dismissed', lastOn: null })
    ]);
    const ids = (gaps: readonly Gap[]): readonly number[] => gaps.map(({ id }) => id);
    expect([ids(list.open), ids(list.claimed), ids(list.done)]).toEqual([[3, 2, 1], [4], [5, 6]]);
  });

  it('go from open to claimed to closed, or are dismissed', () => {
    const claimed = aGap({ state: 'Claimed', claimedBy: aPerson({ id: 6 }) });
    expect(gapSteps(aGap({}), 6)).toEqual(['claim', 'close', 'dismiss']);
    expect(gapSteps(claimed, 6)).toEqual(['release', 'close', 'dismiss']);
    expect(gapSteps(claimed, 7)).toEqual(['takeOver', 'close', 'dismiss']);
    expect(gapSteps(aGap({ state: 'Closed' }), 6)).toEqual([]);
  });

  it('say how long ago they were asked', () => {
    const today = calendarDate('2026-05-04');
    expect([gapAge(aGap({}), today), gapAge(aGap({ lastOn: null }), today)]).toEqual([3, null]);
  });
});

describe('top answers', () => {
  it('are those that surely helped most; few votes count little', () => {
    const answers = [1, 2, 3, 4].map((entry) => anAnswer({ entry }));
    const all = new Map([
      [1, votes(1, 0, 1)],
      [2, votes(19, 1, 2)],
      [3, votes(5, 5, 3)],
      [4, votes(0, 3, 4)]
    ]);
    const ids = (most: number): readonly number[] =>
      topAnswers(answers, all, most).map(({ answer }) => answer.entry);
    expect(ids(10)).toEqual([2, 3, 1]);
    expect(ids(1)).toEqual([2]);
  });

  it('leave out what may be wrong', () => {
    const doubtful = anAnswer({ entry: 1, doubtfulSince: calendarDate('2026-05-01') });
    expect(topAnswers([doubtful], new Map([[1, votes(9, 0)]]), 10)).toEqual([]);
  });
});
