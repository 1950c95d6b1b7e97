import { aPerson } from '../../../testing/builders';
import { confirmDoubt, dismissDoubt, doubtKey, isOutdated, stateNow, verifyDoubt } from './doubt';

const subject = { noticeKey: 'messageCenter:MC1', target: { kind: 'faq', id: 4 } as const, revision: 1 };
const actor = { by: aPerson(), on: '2026-02-10T08:00:00Z' };
const later = { by: aPerson({ id: 8, name: 'Bea' }), on: '2026-02-11T08:00:00Z' };
const doubt = confirmDoubt(subject, actor, 'The steps change.');

describe('a doubt', () => {
  it('is there once a person confirms it', () => {
    expect(doubt).toMatchObject({
      state: 'doubtful',
      by: actor.by,
      note: 'The steps change.',
      wasChanged: null
    });
    expect(doubtKey(doubt)).toBe('messageCenter:MC1|faq|4');
  });

  it('ends when somebody verified the entry', () => {
    const verified = verifyDoubt(doubt, later, { revision: 1, wasChanged: true, note: 'New steps.' });
    expect(verified).toMatchObject({ state: 'verified', wasChanged: true, by: later.by, on: later.on });
  });

  it('cannot be verified twice, when dismissed, or against an older revision', () => {
    const found = { revision: 1, wasChanged: false, note: '' };
    const verified = verifyDoubt(doubt, later, found);
    expect(verified && verifyDoubt(verified, later, found)).toBeUndefined();
    expect(verifyDoubt(dismissDoubt(subject, actor, ''), later, found)).toBeUndefined();
    expect(verifyDoubt({ ...doubt, revision: 2 }, later, found)).toBeUndefined();
  });

  it('comes back when the notice changes in what matters', () => {
    const verified = verifyDoubt(doubt, later, { revision: 1, wasChanged: false, note: '' }) ?? doubt;
    expect([stateNow(verified, 1), stateNow(verified, 2)]).toEqual(['verified', 'doubtful']);
    expect(stateNow(doubt, 2)).toBe('doubtful');
    const again = verifyDoubt(verified, later, { revision: 2, wasChanged: true, note: '' });
    expect(again).toMatchObject({ state: 'verified', revision: 2 });
  });

  it('that was dismissed stays dismissed for readers, and is suggested again', () => {
    const dismissed = dismissDoubt(subject, actor, 'Another app.');
    expect([stateNow(dismissed, 2), isOutdated(dismissed, 1), isOutdated(dismissed, 2)]).toEqual([
      'dismissed',
      false,
      true
    ]);
  });
});
