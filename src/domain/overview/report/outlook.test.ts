import { aPerson, aRenewal, aTask } from '../../../testing/builders';
import { anEntry } from '../../../testing/faq/anEntry';
import { aPeriod } from '../../../testing/overview/overviewBuilders';
import { aCourse, aDone, anAssignment } from '../../../testing/training/trainingBuilders';
import { aNotice, aTeamEntry } from '../../../testing/updates/aNotice';
import { standardCalendar } from '../../calendar/dayOff';
import { calendarDate } from '../../dates/calendarDate';
import { learningItems } from '../../training/states/myLearning';
import { defaultAwarenessSettings } from '../../updates/awarenessSettings';
import type { Notice } from '../../updates/NoticeRepository';
import { noticeStanding } from '../../updates/standing';
import { outlook, type OutlookFacts } from './outlook';

const day = calendarDate;
const today = day('2026-04-28');
const may = aPeriod('2026-05');

function rolling(changes: Partial<Notice>): NonNullable<OutlookFacts['rollingOut']>[number] {
  const notice = aNotice(changes);
  const settings = defaultAwarenessSettings;
  const context = { team: [aTeamEntry()], settings, calendar: standardCalendar, today, me: 7 };
  return {
    notice,
    standing: noticeStanding(notice, { acknowledgements: [], communications: [] }, context)
  };
}

const told = (facts: OutlookFacts): readonly unknown[] =>
  outlook(facts, may).map(({ kind, rows, first }) => [kind, rows.map(({ id }) => id), first]);

describe('what is at risk in May', () => {
  it('is what expires in it, by day', () => {
    const tasks = [
      aRenewal({ id: 1, dueDate: day('2026-05-31') }),
      aRenewal({ id: 2, dueDate: day('2026-05-01') }),
      aRenewal({ id: 3, dueDate: day('2026-06-01') }),
      aRenewal({ id: 4, dueDate: null }),
      aTask({ id: 5, dueDate: day('2026-05-10') })
    ];
    expect(told({ tasks })).toEqual([['renewals', [2, 1], '2026-05-01']]);
  });

  it('is what has to be decided, and what users have to be told', () => {
    const undecided = [aNotice({ id: 1, actBy: day('2026-05-29') }), aNotice({ id: 2, actBy: null })];
    const rollingOut = [
      rolling({ id: 3, rollsOutOn: day('2026-05-12') }),
      rolling({ id: 4, rollsOutOn: day('2026-05-02'), userImpact: 'none' }),
      rolling({ id: 5, rollsOutOn: day('2026-06-02') })
    ];
    expect(told({ undecided, rollingOut })).toEqual([
      ['undecided', [1], '2026-05-29'],
      ['usersNotTold', [3], '2026-05-12']
    ]);
  });

  it('is what people have to learn, and what they know that ends', () => {
    const courses = new Map([[1, aCourse({ obligation: 'Mandatory' })]]);
    const rows = [
      anAssignment({ id: 1, due: day('2026-05-15') }),
      anAssignment({ id: 2, person: aPerson({ id: 8 }), due: day('2026-06-15') }),
      anAssignment({
        id: 3,
        person: aPerson({ id: 9 }),
        status: 'Done',
        due: null,
        done: aDone({ until: day('2026-05-20') })
      })
    ];
    expect(told({ learning: learningItems(rows, courses, today) })).toEqual([
      ['learningDue', [1], '2026-05-15'],
      ['completionsEnding', [3], '2026-05-20']
    ]);
  });

  it('is what has to be looked at again', () => {
    const verifiedOn = day('2025-11-10');
    const courses = [
      aCourse({ verifiedOn, reviewEvery: 6 }),
      aCourse({ id: 2, status: 'Retired', verifiedOn })
    ];
    const entries = [anEntry({ verifiedOn, reviewEvery: 6 }), anEntry({ id: 2 })];
    expect(told({ courses, entries })).toEqual([
      ['courseReviews', [1], '2026-05-10'],
      ['faqReviews', [1], '2026-05-10']
    ]);
  });

  it('is nothing when nothing is known', () => {
    expect(told({})).toEqual([]);
  });
});
