import { addDays, type CalendarDate } from '../../dates/calendarDate';
import type { Person } from '../../people/person';
import type { Skill } from '../skill';
import type { LearningItem } from '../states/myLearning';
import { counts } from '../states/stateRules';

/** Days before what somebody knows ends on which the team hears of it. */
const endLead = 30;

/** Somebody who has a skill: they have done a course that teaches it, and it counts. */
export interface SkilledPerson {
  readonly person: Person;
  /** What shows it. */
  readonly items: readonly LearningItem[];
  /** Last day on which it counts; `null` without an end. */
  readonly until: CalendarDate | null;
}

/**
 * - `nobody` has it; `single`: one person, whose absence stops the work
 * - `fewer` than are wanted; `ending`: enough today, and too few within a month
 */
export type SkillRisk = 'nobody' | 'single' | 'fewer' | 'ending' | 'none';

export interface SkillCoverage {
  readonly skill: Skill;
  readonly people: readonly SkilledPerson[];
  readonly risk: SkillRisk;
  /** A course in use teaches it. */
  readonly isTaught: boolean;
}

function riskOf({ wanted }: Skill, people: readonly SkilledPerson[], today: CalendarDate): SkillRisk {
  if (people.length === 0) return 'nobody';
  if (people.length === 1 && wanted > 1) return 'single';
  if (people.length < wanted) return 'fewer';
  const soon = addDays(today, endLead);
  const lasting = people.filter(({ until }) => until === null || until > soon);
  return lasting.length < wanted ? 'ending' : 'none';
}

/** The latest end of those that show it. */
function lastEnd(items: readonly LearningItem[]): CalendarDate | null {
  const ends = items.map(({ assignment }) => assignment.done?.until ?? null);
  return ends.reduce((last, end) => (last === null || end === null ? null : end > last ? end : last));
}

/** Which skills the people of the team have. `items`: the record of those people, as it stands today. */
export function skillCoverage(
  skills: readonly Skill[],
  taught: ReadonlySet<number>,
  items: readonly LearningItem[],
  today: CalendarDate
): readonly SkillCoverage[] {
  const bySkill = new Map<number, Map<number, LearningItem[]>>();
  for (const item of items) {
    if (!counts(item.state)) continue;
    for (const skill of item.course?.skills ?? []) {
      const people = bySkill.get(skill) ?? new Map<number, LearningItem[]>();
      bySkill.set(skill, people);
      const { id } = item.assignment.person;
      people.set(id, [...(people.get(id) ?? []), item]);
    }
  }
  return skills.map((skill) => {
    const people = [...(bySkill.get(skill.id)?.values() ?? [])].flatMap((own) =>
      own[0] ? [{ person: own[0].assignment.person, items: own, until: lastEnd(own) }] : []
    );
    return { skill, people, risk: riskOf(skill, people, today), isTaught: taught.has(skill.id) };
  });
}
