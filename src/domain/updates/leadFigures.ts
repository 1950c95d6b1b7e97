import type { CalendarDate } from '../dates/calendarDate';
import type { Person } from '../people/person';
import { daysToAware } from './awareness';
import {
  coverageByPerson,
  daysToAwareFigure,
  totalCoverage,
  type DaysToAwareFigure,
  type PersonCoverage
} from './awarenessFigures';
import { audiences, toldInTime, type Audience, type ToldState } from './communication';
import { decisionState } from './decisionState';
import type { NoticeSummary } from './NoticeRepository';
import type { Ratio } from './ratio';
import type { NoticeStanding } from './standing';

/** A notice with how it stands today. */
export interface StandingNotice {
  readonly notice: NoticeSummary;
  readonly standing: NoticeStanding;
}

/** A figure with the rows that are counted, and of how many they are. */
export interface Counted<Row = StandingNotice> {
  readonly rows: readonly Row[];
  readonly of: number;
}

/** How one notice fared: the days until everybody was aware, `null` while somebody is missing. */
export interface AwareAfter extends StandingNotice {
  readonly days: number | null;
}

/** How often an audience was told before a change rolls out. */
export interface ToldFigure {
  readonly audience: Audience;
  readonly inTime: Ratio;
  readonly inTimeRows: readonly StandingNotice[];
  readonly lateRows: readonly StandingNotice[];
  /** Not told, whether there is time left or not. */
  readonly notYetRows: readonly StandingNotice[];
}

/** What a lead wants to know of the notices of a period. */
export interface LeadFigures {
  readonly notices: number;
  /** Of the notices that were decided: those that changed in what matters since. */
  readonly changedSince: Counted;
  /** Of the decisions that still hold and name a day to look again: those whose day has come. */
  readonly reviewDue: Counted;
  /** Acknowledgements that are given, of those that are asked for. */
  readonly coverage: Ratio;
  /** The notices that somebody has yet to read. */
  readonly incomplete: readonly StandingNotice[];
  readonly byPerson: readonly PersonCoverage[];
  readonly daysToAware: DaysToAwareFigure;
  /** Those that ask somebody and whose publication is known: those that took longest first, those not reached before them. */
  readonly awareAfter: readonly AwareAfter[];
  readonly told: readonly ToldFigure[];
}

function decisions(
  notices: readonly StandingNotice[],
  today: CalendarDate
): Pick<LeadFigures, 'changedSince' | 'reviewDue'> {
  const decided = notices.filter(({ notice }) => notice.decision !== null);
  const inState = (state: 'outdated' | 'reviewDue'): readonly StandingNotice[] =>
    decided.filter(({ notice }) => decisionState(notice, today) === state);
  const changed = inState('outdated');
  const reviewed = decided.filter(
    (one) => !changed.includes(one) && (one.notice.decision?.reviewOn ?? null) !== null
  );
  return {
    changedSince: { rows: changed, of: decided.length },
    reviewDue: { rows: inState('reviewDue'), of: reviewed.length }
  };
}

function awareAfterOf(notices: readonly StandingNotice[], timeZone: string): readonly AwareAfter[] {
  return notices
    .filter(({ notice, standing }) => notice.published !== null && standing.awareness.people.length > 0)
    .map((one) => ({ ...one, days: daysToAware(one.notice.published, one.standing.awareness, timeZone) }))
    .sort((a, b) => (b.days ?? Infinity) - (a.days ?? Infinity) || 0);
}

/** A change that does not concern the team has to be told to nobody. */
function concernsTeam({ notice }: StandingNotice): boolean {
  return notice.decision?.kind !== 'notRelevant';
}

function toldOf(audience: Audience, notices: readonly StandingNotice[]): ToldFigure {
  const rowsIn = (kind: ToldState['kind']): readonly StandingNotice[] =>
    notices.filter(({ standing }) => standing.told[audience].kind === kind);
  return {
    audience,
    inTime: toldInTime(notices.map(({ standing }) => standing.told[audience])),
    inTimeRows: rowsIn('inTime'),
    lateRows: rowsIn('late'),
    notYetRows: rowsIn('notYet')
  };
}

/** The figures of the lead over the notices of a period; days are counted in the site's time zone. */
export function leadFigures(
  notices: readonly StandingNotice[],
  today: CalendarDate,
  timeZone: string
): LeadFigures {
  const awareness = notices.map(({ standing }) => standing.awareness);
  const awareAfter = awareAfterOf(notices, timeZone);
  return {
    notices: notices.length,
    ...decisions(notices, today),
    coverage: totalCoverage(awareness),
    incomplete: notices.filter(({ standing }) => standing.awareness.missing.length > 0),
    byPerson: coverageByPerson(awareness),
    daysToAware: daysToAwareFigure(awareAfter.map(({ days }) => days)),
    awareAfter,
    told: audiences.map((audience) => toldOf(audience, notices.filter(concernsTeam)))
  };
}

/** The notices that a person is asked for and has not acknowledged, late ones first. */
export function missedBy(notices: readonly StandingNotice[], { id }: Person): readonly StandingNotice[] {
  const entryOf = ({ standing }: StandingNotice) =>
    standing.awareness.people.find(({ person, state }) => person.id === id && state !== 'aware');
  const missed = notices.filter(entryOf);
  return [...missed.filter((one) => entryOf(one)?.isLate), ...missed.filter((one) => !entryOf(one)?.isLate)];
}
