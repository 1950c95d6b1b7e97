import { calendarDate } from '../../dates/calendarDate';
import { aPerson } from '../../../testing/builders';
import { confirmDoubt } from '../../updates/ripple/doubt';
import type { DoubtReason } from './entryDoubt';
import { usersMark } from './usersMark';

function reason(noticeId: number, notice: string | null): DoubtReason {
  const target = { kind: 'faq', id: 4 } as const;
  const subject = { noticeKey: `messageCenter:MC90000${noticeId}`, target, revision: 1 };
  const doubt = confirmDoubt(subject, { by: aPerson(), on: '2026-05-01T08:00:00Z' }, '');
  return {
    doubt: { ...doubt, id: noticeId, etag: '"1"', noticeId, targetTitle: 'Entry' },
    notice,
    since: calendarDate('2026-05-01'),
    isAgain: false
  };
}

describe('what users are told of a doubtful answer', () => {
  const since = calendarDate('2026-05-01');

  it('is since when, and because of which notices', () => {
    expect(usersMark({ since, reasons: [reason(1, 'New portal'), reason(2, 'New enrolment')] })).toEqual({
      since,
      because: 'New portal; New enrolment'
    });
  });

  it("names a notice that is gone by its source's id", () => {
    expect(usersMark({ since, reasons: [reason(1, null)] })?.because).toBe('MC900001');
  });

  it('is nothing when no doubt is left', () => {
    expect(usersMark(undefined)).toBeNull();
  });
});
