import type { NoticeSummary } from '../../updates/NoticeRepository';
import { noticeStanding } from '../../updates/standing';
import type { UpdateFacts } from '../figures/updates';
import type { ReadNotice } from '../figures/updates/updateFacts';
import type { PeriodQuestion } from './PeriodReader';
import type { UpdateSources } from './PeriodSources';

/** Nobody: how the reader stands with a notice is in no figure. */
const nobody = 0;

function byId(notices: readonly NoticeSummary[]): ReadonlyMap<number, NoticeSummary> {
  return new Map(notices.map((notice) => [notice.id, notice]));
}

/** What the feed's figures of the period need: its notices, then what was recorded about them. */
export async function readUpdates(
  sources: UpdateSources,
  { period, today, withMoment }: PeriodQuestion
): Promise<UpdateFacts> {
  const { notices, acknowledgements, communications } = sources;
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
  const looked = byId([...listed, ...rollingOut]);
  const ids = [...looked.keys()];
  const [read, told] =
    ids.length === 0
      ? [new Map<number, never>(), new Map<number, never>()]
      : await Promise.all([acknowledgements.ofNotices(ids), communications.ofNotices(ids)]);
  const context = { team, settings, calendar, today, me: nobody };
  const standingOf = (notice: NoticeSummary): ReadNotice => {
    const records = {
      acknowledgements: read.get(notice.id) ?? [],
      communications: told.get(notice.id) ?? []
    };
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
