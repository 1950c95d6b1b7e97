import { missedByPerson } from '../../training/lead/missedByPerson';
import type { SkillCoverage } from '../../training/skills/skillCoverage';
import type { CourseQueueItem } from '../../training/stale/courseQueue';
import type { LearningItem } from '../../training/states/myLearning';
import { isFragile } from '../figures/training/singleSkills';
import { isRequired } from '../figures/training/trainingFacts';
import { personRef, rowRef } from '../rowRef';
import { cardOf, type AttentionCard } from './card';

/** What the tracker's cards need. */
export interface LearningAttention {
  /** What is open and was due before today, and what has ended, of the months that the team looks back. */
  readonly open: readonly LearningItem[];
  /** All skills, over the records of the people of the team. */
  readonly skills: readonly SkillCoverage[];
  /** `courseQueue` of the courses in use. */
  readonly queue: readonly CourseQueueItem[];
}

/** People who are late with a mandatory course. */
export function lateLearners({ open }: LearningAttention): readonly AttentionCard[] {
  const items = missedByPerson(open.filter(isRequired)).map(({ person, since }) => ({
    ref: personRef(person),
    day: since,
    urgency: 'now' as const
  }));
  return cardOf('lateLearners', items);
}

/** Skills that nobody of the team has, or only one person where more are wanted. */
export function singleSkills({ skills }: LearningAttention): readonly AttentionCard[] {
  const items = skills.filter(isFragile).map(({ skill, risk }) => ({
    ref: rowRef('skill', skill),
    day: null,
    urgency: risk === 'nobody' ? ('soon' as const) : ('later' as const)
  }));
  return cardOf('singleSkills', items);
}

/** Courses that may not be true any more: pressing when a notice or a reader says so. */
export function staleCourses({ queue }: LearningAttention): readonly AttentionCard[] {
  const items = queue.flatMap(({ course, causes: [cause] }) => {
    if (!cause) return [];
    const isMisleading = cause.kind !== 'reviewDue' && cause.kind !== 'neverVerified';
    const day = cause.kind === 'neverVerified' ? null : cause.since;
    return [
      {
        ref: rowRef('course', course),
        day,
        urgency: isMisleading ? ('now' as const) : ('soon' as const)
      }
    ];
  });
  return cardOf('staleCourses', items);
}
