import type { Course } from '../../../../domain/training/course';
import { courseReviewOn } from '../../../../domain/training/stale/staleness';
import { fill } from '../../../../ui/words/fill';
import { proofName } from '../../words/choiceNames';
import type { TrainingWords } from '../../words/TrainingWords';
import { repeatWords } from './repeatWords';

export interface AboutFact {
  readonly name: string;
  readonly value: string;
}

function verifiedWords({ strings, formats }: TrainingWords, { verifiedOn, verifiedBy }: Course): string {
  if (verifiedOn === null) return strings.CourseNotYet;
  const day = formats.date(verifiedOn);
  return verifiedBy === null ? day : fill(strings.CourseVerifiedBy, { day, name: verifiedBy.name });
}

/** What else there is to know of a course. `skills`: the names of what it teaches; `undefined` while they are not known. */
export function aboutFacts(
  words: TrainingWords,
  course: Course,
  skills: readonly string[] | undefined
): readonly AboutFact[] {
  const { strings, formats, plural } = words;
  const { owner, proof, dueDays, repeat, questions } = course;
  const reviewOn = courseReviewOn(course);
  const fact = (name: string, value: string | null): readonly AboutFact[] =>
    value === null ? [] : [{ name, value }];
  return [
    ...fact(strings.CourseFactSkills, skills && skills.length > 0 ? formats.list(skills) : null),
    ...fact(strings.CourseFactProof, proofName(strings, proof)),
    ...fact(
      strings.CourseFactCheck,
      questions.length === 0 ? null : plural('CourseQuestions', questions.length)
    ),
    ...fact(strings.CourseFactDue, dueDays === null ? null : plural('CourseDueDays', dueDays)),
    ...fact(strings.CourseFactRepeat, repeatWords(words, repeat)),
    ...fact(strings.CourseFactOwner, owner?.name ?? strings.CourseNobody),
    ...fact(strings.CourseFactVerified, verifiedWords(words, course)),
    ...fact(strings.CourseFactReview, reviewOn && formats.date(reviewOn))
  ];
}
