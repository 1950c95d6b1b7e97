import type { CalendarDate } from '../../../../domain/dates/calendarDate';
import type { PersonAwareness } from '../../../../domain/updates/awareness';
import type { RequiredBecause } from '../../../../domain/updates/required';
import { fill } from '../../../../ui/words/fill';
import { roleName } from '../../../../ui/team/roleName';
import type { TeamWords } from '../../../../ui/team/TeamWords';
import type { UpdatesWords } from '../../words/UpdatesWords';

/** Why somebody is asked. */
export function becauseWords(
  { strings, formats }: UpdatesWords,
  team: TeamWords,
  because: RequiredBecause
): string {
  if (because.kind === 'added') return strings.AwareAddedWhy;
  const roles = formats.list(because.roles.map((role) => roleName(team.strings, role)));
  if (because.platforms.length === 0) return fill(strings.AwareAs, { roles });
  return fill(strings.AwareAsFor, { roles, platforms: formats.list(because.platforms) });
}

/** What somebody has read. */
export function readWords({ strings, formats }: UpdatesWords, entry: PersonAwareness): string {
  if (entry.on === null) return strings.AwareNotYet;
  const when = formats.dateTime(entry.on);
  if (entry.state === 'aware') return fill(strings.AwareReadOn, { when });
  return fill(strings.AwareReadEarlier, { n: formats.number(entry.revision ?? 0), when });
}

/** By when somebody who has not read it has to; empty for the others. */
export function dueWords(
  { strings, formats }: UpdatesWords,
  { state, isLate }: PersonAwareness,
  dueBy: CalendarDate
): string {
  if (state === 'aware') return '';
  return fill(isLate ? strings.AwareLate : strings.AwareDue, { date: formats.date(dueBy) });
}
