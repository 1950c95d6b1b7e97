import { addDays, addMonths } from '../../dates/calendarDate';
import type { Days } from '../../dates/days';
import { noticeStanding } from '../../updates/standing';
import { toldDaysAfter, type NoticeAttention } from '../attention/notices';
import type { AttentionQuestion } from './AttentionReader';
import { nobody, recordsOf, uniqueNotices } from './noticeRows';
import type { UpdateSources } from './PeriodSources';

/** What came in earlier, and does not roll out now, stands in the reports of its time. */
const monthsListed = 3;
/** Whoever tells users of what comes has to know of it before. */
const daysAhead = 31;

/** What the feed's cards need: notices of now, then who knows of them. */
export async function readNoticesNow(
  sources: UpdateSources,
  { today }: AttentionQuestion
): Promise<NoticeAttention> {
  const { notices } = sources;
  const since: Days = { first: addMonths(today, -monthsListed), last: today };
  const around: Days = { first: addDays(today, -toldDaysAfter), last: addDays(today, daysAhead) };
  const [undecided, listed, named, actBy, team, settings, calendar] = await Promise.all([
    notices.inState('open', today),
    notices.onDays('listedOn', since),
    notices.onDays('rollsOutOn', around),
    notices.onDays('actBy', around),
    sources.team.team(),
    sources.settings.awareness(),
    sources.calendar.workingCalendar()
  ]);
  const wanted = uniqueNotices([...listed, ...named, ...actBy]);
  const records = await recordsOf(sources, wanted);
  const context = { team, settings, calendar, today, me: nobody };
  return {
    undecided,
    standing: wanted.map((notice) => ({
      notice,
      standing: noticeStanding(notice, records(notice), context)
    }))
  };
}
