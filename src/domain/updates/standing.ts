import type { WorkingCalendar } from '../calendar/workingCalendar';
import type { CalendarDate } from '../dates/calendarDate';
import { acknowledgeBy } from './acknowledgeBy';
import { awarenessOf, type Acknowledgement, type Awareness, type AwarenessState } from './awareness';
import type { AwarenessSettings } from './awarenessSettings';
import { audiences, toldState, type Audience, type Communication, type ToldState } from './communication';
import type { NoticeSummary } from './NoticeRepository';
import { requiredPeople } from './required';
import type { TeamMember } from './team';

/** What was recorded about a notice. */
export interface NoticeRecords {
  readonly acknowledgements: readonly Acknowledgement[];
  readonly communications: readonly Communication[];
}

/** How one person stands with a notice; `notAsked`: not aware, and need not be. */
export type MyStanding = AwarenessState | 'notAsked';

/** How a notice stands with the team. */
export interface NoticeStanding {
  readonly awareness: Awareness;
  /** By when the people who are asked have to acknowledge this revision. */
  readonly dueBy: CalendarDate;
  readonly mine: MyStanding;
  readonly told: Readonly<Record<Audience, ToldState>>;
}

export interface StandingContext {
  readonly team: readonly TeamMember[];
  readonly settings: AwarenessSettings;
  readonly calendar: WorkingCalendar;
  readonly today: CalendarDate;
  /** Id of the person who looks. */
  readonly me: number;
}

function mineOf(awareness: Awareness, me: number): MyStanding {
  const asked = awareness.people.find(({ person }) => person.id === me);
  if (asked) return asked.state;
  return awareness.others.some(({ id }) => id === me) ? 'aware' : 'notAsked';
}

/** Who is aware of a notice, by when the others have to be, and who was told. */
export function noticeStanding(
  notice: NoticeSummary,
  { acknowledgements, communications }: NoticeRecords,
  { team, settings, calendar, today, me }: StandingContext
): NoticeStanding {
  const required = requiredPeople(notice, team, settings.roles, notice.overrides, today);
  const dueBy = acknowledgeBy(notice, calendar, settings.within);
  const awareness = awarenessOf(notice.revision, required, acknowledgements, dueBy, today);
  const told = Object.fromEntries(
    audiences.map((audience) => [audience, toldState(audience, notice, communications, today)])
  ) as Readonly<Record<Audience, ToldState>>;
  return { awareness, dueBy, mine: mineOf(awareness, me), told };
}
