import { tidyLines } from '../../faq/entryDraft';
import { isBlankHtml } from '../../faq/html';
import { isWebAddress } from '../../tasks/validateDraft';
import { formatCheck, parseCheck } from '../check/checkText';
import type { CourseDraft } from '../course';
import { rangeProblems, titleProblems, type Range, type TrainingDraftProblem } from './draftProblem';

/** The numbers that a course takes. Months, where it is about repeating and reviewing; working days for its date. */
export const courseRanges = {
  minutes: { least: 1, most: 10_000 },
  dueDays: { least: 0, most: 400 },
  repeat: { least: 1, most: 120 },
  reviewEvery: { least: 1, most: 36 }
} as const satisfies Record<string, Range>;

/** What a person has written of a course, without what the suite keeps about it. */
export function draftOfCourse(course: CourseDraft): CourseDraft {
  return {
    title: course.title,
    kind: course.kind,
    material: course.material,
    summary: course.summary,
    audiences: course.audiences,
    platforms: course.platforms,
    skills: course.skills,
    minutes: course.minutes,
    obligation: course.obligation,
    proof: course.proof,
    dueDays: course.dueDays,
    repeat: course.repeat,
    owner: course.owner,
    reviewEvery: course.reviewEvery,
    questions: course.questions,
    notices: course.notices
  };
}

/** The draft as it is kept: without spaces around, doubles, and HTML that shows nothing. */
export function tidyCourse(draft: CourseDraft): CourseDraft {
  return {
    ...draftOfCourse(draft),
    title: draft.title.trim(),
    summary: isBlankHtml(draft.summary) ? null : draft.summary,
    skills: [...new Set(draft.skills)],
    questions: parseCheck(formatCheck(draft.questions)),
    notices: tidyLines(draft.notices)
  };
}

/** Everything that keeps a course from being kept; empty when it can be. */
export function courseProblems(draft: CourseDraft): readonly TrainingDraftProblem[] {
  const { title, material, minutes, dueDays, repeat, reviewEvery } = draft;
  const hasNoAddress = material !== null && !isWebAddress(material.url);
  return [
    ...titleProblems(title),
    ...(hasNoAddress ? [{ field: 'material', problem: 'notAnAddress' } as const] : []),
    ...rangeProblems('minutes', minutes, courseRanges.minutes),
    ...rangeProblems('dueDays', dueDays, courseRanges.dueDays),
    ...rangeProblems('repeat', repeat?.every ?? null, courseRanges.repeat),
    ...rangeProblems('reviewEvery', reviewEvery, courseRanges.reviewEvery)
  ];
}
