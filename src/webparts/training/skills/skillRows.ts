import type { CalendarDate } from '../../../domain/dates/calendarDate';
import type { Course } from '../../../domain/training/course';
import type { Skill } from '../../../domain/training/skill';
import {
  skillCoverage,
  type SkillCoverage,
  type SkillRisk
} from '../../../domain/training/skills/skillCoverage';
import type { LearningItem } from '../../../domain/training/states/myLearning';

/** What is most pressing first. */
export const skillRisks: readonly SkillRisk[] = ['nobody', 'single', 'fewer', 'ending', 'none'];

/** A skill, who has it, and what teaches it. */
export interface SkillRow extends SkillCoverage {
  /** Courses in use that teach it, by title. */
  readonly courses: readonly Course[];
}

interface Known {
  readonly courses: Iterable<Course>;
  readonly items: readonly LearningItem[];
  readonly today: CalendarDate;
  readonly compare: (a: string, b: string) => number;
}

/** All skills, the most pressing first; of the same risk by title. */
export function skillRows(
  skills: readonly Skill[],
  { courses, items, today, compare }: Known
): readonly SkillRow[] {
  const inUse = [...courses]
    .filter(({ status }) => status === 'In use')
    .sort((a, b) => compare(a.title, b.title) || a.id - b.id);
  const taught = new Set(inUse.flatMap((course) => course.skills));
  const rows = skillCoverage(skills, taught, items, today).map((row) => ({
    ...row,
    people: [...row.people].sort((a, b) => compare(a.person.name, b.person.name)),
    courses: inUse.filter((course) => course.skills.includes(row.skill.id))
  }));
  return rows.sort(
    (a, b) => skillRisks.indexOf(a.risk) - skillRisks.indexOf(b.risk) || compare(a.skill.title, b.skill.title)
  );
}
