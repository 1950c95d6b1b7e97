import type { NoticeSummary } from '../../updates/NoticeRepository';
import { noticeStanding } from '../../updates/standing';
import type { UpdateFacts } from '../figures/updates';
import type { ReadNotice } from '../figures/updates/updateFacts';
import { nobody, recordsOf, uniqueNotices } from './noticeRows';
import type { PeriodQuestion } from './PeriodReader';
import type { UpdateSources } from './PeriodSources';

/** What the feed's figures of the period need: its notices, then what was recorded about them. */
export async function readUpdates(
  sources: UpdateSources,
  { period, today, withMoment }: PeriodQuestion
): Promise<UpdateFacts> {
  const { notices } = sources;
  const [listed, actBy, named, undecided, team, settings, calendar] = await Promise.all([
    notices.onDays('listedOn', period),
    notices.onDays('actBy', period),
    notices.onDays('rollsOutOn', period),
    withMoment ? notices.inState('open') : [],
    sources.team.team(),
    sources.settings.awareness(),
    sources.calendar.workingCalendar()
  ]);
  const rollingOut = [...named, ...actBy.filter(({ rollsOutOn }) => rollsOutOn === null)];
  const recordsAbout = await recordsOf(sources, uniqueNotices([...listed, ...rollingOut]));
  const context = { team, settings, calendar, today, me: nobody };
  const standingOf = (notice: NoticeSummary): ReadNotice => {
    const records = recordsAbout(notice);
    const standing = noticeStanding(notice, records, context);
    return { notice, standing, acknowledgements: records.acknowledgements };
  };
  return {
    listed: listed.map(standingOf),
    actBy,
    rollingOut: rollingOut.map(standingOf),
    undecided
  };
}
